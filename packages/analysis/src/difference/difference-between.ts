import { fold, type Plan } from "@handrail/evaluator";
import { offsetsOf } from "../encoding/zone.ts";
import { searchAction } from "./action-search.ts";
import { changedActions } from "./changed-actions.ts";
import { decideBoth } from "./deciding.ts";
import type {
  ActionDifference,
  DifferenceOptions,
  PlanDifference,
  UnclearDifference,
} from "./difference.ts";
import { sharedNames } from "./dimensions.ts";
import type { Ground } from "./ground.ts";
import { jointOf } from "./joint.ts";
import { unclearLimits } from "./limits.ts";
import { nameBook } from "./renamed.ts";
import { changedSentences } from "./sentences.ts";
import { unclearSurroundings } from "./surroundings.ts";

/**
 * Which situations two versions of a playbook decide differently, as regions of situations, by action. Where there is none, that is a proof.
 *
 * @example
 * const [before, after] = await Promise.all(
 *   ["1h", "24h"].map((time) =>
 *     loadPlaybook({ source: `when stage = evaluation and late then call customer within ${time}` }),
 *   ),
 * );
 * const { actions } = differenceBetween(before.plan, after.plan);
 * actions[0]?.regions[0]?.words; // "stage = evaluation and late"
 */
export function differenceBetween(
  before: Plan,
  after: Plan,
  options: DifferenceOptions = {},
): PlanDifference {
  const names = nameBook(options.renamed ?? {});
  const joint = jointOf(before, after, names);
  const candidates = changedActions(joint);
  const actions: ActionDifference[] = [];
  const unclear: UnclearDifference[] = [...unclearSurroundings(joint)];
  if (candidates.length > 0) {
    const ground = groundOf();
    for (const action of candidates) {
      const found = searchAction(ground, action, options);
      if (found.regions.length > 0)
        actions.push({ action: joint.actions[action] ?? "", regions: found.regions });
      unclear.push(...found.unclear);
    }
  }
  const differing = new Set(
    [...actions, ...unclear].flatMap(({ action }) => (action === null ? [] : fold(action))),
  );
  unclear.push(...unclearLimits(joint, (one) => differing.has(fold(joint.actions[one] ?? ""))));
  return { none: actions.length === 0 && unclear.length === 0, actions, unclear };

  function groundOf(): Ground {
    const { least, most } = offsetsOf(joint.plan.zone);
    const [old, now] = joint.sides;
    const places = new Map([...old.places, ...now.places]);
    const named = sharedNames(old, now, names.after);
    return {
      joint,
      named,
      changed: changedSentences(joint),
      decide: decideBoth(joint, names.after, least === most),
      decideOne: (action) => decideBoth(joint, names.after, least === most, action),
      places,
      wording: { plan: joint.plan, named, places },
    };
  }
}
