import type { Plan, PlanLimit } from "@handrail/evaluator";
import type { Answer, AskOptions } from "../answer.ts";
import { groupsOf } from "../decisions/groups.ts";
import { Recommended, suggestionsOf } from "../decisions/recommended.ts";
import { covers, isActive } from "../decisions/statements.ts";
import { atLeast } from "../encoding/points.ts";
import { search } from "../situation/search.ts";
import { decider } from "./can-break.ts";
import { placeOf } from "./places.ts";

/**
 * Is there a situation in which a limit puts something off? Where there is none, it is of no use.
 *
 * @example
 * const { plan } = await loadPlaybook({
 *   source: "when ready then pitch project\nlimit anything to 2 per decision",
 * });
 * canDefer(plan, plan.limits[0]).answer; // "no"
 */
export function canDefer(plan: Plan, limit: PlanLimit, options: AskOptions = {}): Answer {
  const decide = decider(plan);
  const covered = suggestionsOf(plan).filter(({ one }) => {
    const action = plan.actions[one.action];
    return action !== undefined && covers(limit.covers, action, one.action);
  });
  // What has happened may have used up all room, but within one decision only what is recommended counts.
  const needed = limit.counting === null ? limit.count + 1 : 1;
  return search(
    {
      plan,
      goal: (encoder) => {
        const recommended = new Recommended(encoder);
        const { gates } = encoder;
        const groups = groupsOf(covered, (one) => recommended.literal(one));
        const made = groups.map(({ contributions }) =>
          gates.or(...contributions.map((one) => one.made)),
        );
        const units = made.map(() => 1);
        return gates.and(isActive(limit, encoder), atLeast(gates, made, units, needed));
      },
      accepts: (situation) =>
        decide(situation)?.deferred.some(({ limits }) =>
          limits.some(({ id }) => id === limit.id),
        ) === true,
      place: (index) => placeOf(plan, index),
    },
    { steps: 10_000_000, ...options },
  );
}
