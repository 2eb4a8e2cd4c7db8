import { fold, type Plan } from "@handrail/evaluator";
import { offsetsOf } from "../encoding/zone.ts";
import { searchAction } from "./action-search.ts";
import { searchAsked } from "./asked-search.ts";
import { changedActions } from "./changed-actions.ts";
import { type Deciding, decidingOf } from "./deciding.ts";
import type {
  ActionDifference,
  AskedDifference,
  DifferenceOptions,
  PlanDifference,
  UnclearDifference,
} from "./difference.ts";
import { sharedNames } from "./dimensions.ts";
import type { Ground } from "./ground.ts";
import { jointOf } from "./joint.ts";
import { searchLimits } from "./limits/search-limits.ts";
import { nameBook } from "./renamed.ts";
import { renamedValues } from "./renamed-values.ts";
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
  older: Plan,
  after: Plan,
  options: DifferenceOptions = {},
): PlanDifference {
  const before = renamedValues(older, options.renamed ?? {});
  const names = nameBook(options.renamed ?? {});
  const joint = jointOf(before, after, names);
  const candidates = changedActions(joint);
  const actions: ActionDifference[] = [];
  const asks: AskedDifference[] = [];
  const unclear: UnclearDifference[] = [...unclearSurroundings(joint)];
  let shared: Ground | null = null;
  const groundIs = () => {
    shared ??= groundOf();
    return shared;
  };
  if (candidates.length > 0) {
    const ground = groundIs();
    for (const action of candidates) {
      const found = searchAction(ground, action, options);
      if (found.regions.length > 0)
        actions.push({ action: joint.actions[action] ?? "", regions: found.regions });
      const asked = searchAsked(ground, action, found.encoder, options);
      asks.push(...asked.asks);
      unclear.push(...found.unclear, ...asked.unclear);
    }
  }
  const differing = new Set(
    [...actions, ...unclear].flatMap(({ action }) => (action === null ? [] : fold(action))),
  );
  const found = searchLimits(
    groundIs,
    joint,
    (one) => differing.has(fold(joint.actions[one] ?? "")),
    options,
  );
  unclear.push(...found.unclear);
  const { limits } = found;
  const none = actions.length + asks.length + limits.length + unclear.length === 0;
  return { none, actions, asks: united(asks), limits, unclear };

  function groundOf(): Ground {
    const { least, most } = offsetsOf(joint.plan.zone);
    const [old, now] = joint.sides;
    const deciding = new Map<number, Deciding>();
    const places = new Map([...old.places, ...now.places]);
    const named = sharedNames(old, now, names.after);
    return {
      joint,
      named,
      changed: changedSentences(joint),
      deciding(action) {
        const found =
          deciding.get(action) ?? decidingOf(joint, names.after, least === most, action);
        deciding.set(action, found);
        return found;
      },
      places,
      wording: { plan: joint.plan, named, places },
    };
  }
}

/** What is asked for in the same situations to settle several actions, said once. */
function united(asks: readonly AskedDifference[]): readonly AskedDifference[] {
  const alike = Map.groupBy(asks, ({ fact, regions }) =>
    JSON.stringify([fact, regions.map(({ words, alone, asked }) => [words, alone, asked])]),
  );
  return [...alike.values()]
    .flatMap(([first, ...others]) =>
      first === undefined
        ? []
        : [{ ...first, actions: [first, ...others].flatMap(({ actions }) => actions) }],
    )
    .sort((one, other) => (one.fact < other.fact ? -1 : one.fact > other.fact ? 1 : 0));
}
