import type { Plan, PlanLimit } from "@handrail/evaluator";
import { covers } from "../decisions/statements.ts";
import type { DifferenceOptions, LimitDifference, UnclearDifference } from "./difference.ts";
import type { Ground } from "./ground.ts";
import type { Joint } from "./joint.ts";
import { type LimitPair, putOff } from "./put-off.ts";

export interface FoundLimits {
  readonly limits: readonly LimitDifference[];
  readonly unclear: readonly UnclearDifference[];
}

/**
 * What limits put off: exact where one has another number, period or filter, is new or gone, and no other limit has a say; what else hangs on
 * what is recommended beside it, and cannot be told.
 *
 * @param isDifferent whether an action is decided differently
 */
export function searchLimits(
  ground: () => Ground,
  joint: Joint,
  isDifferent: (action: number) => boolean,
  options: DifferenceOptions,
): FoundLimits {
  const { sides } = joint;
  const isShared = (action: number) => sides.every(({ actionNames }) => actionNames.has(action));
  const coveredBy = (limit: PlanLimit, { actions }: Plan) =>
    actions.flatMap((action, index) =>
      isShared(index) && covers(limit.covers, action, index) ? [index] : [],
    );
  const limits: LimitDifference[] = [];
  const unclear: UnclearDifference[] = [];
  for (const pair of pairsOf(joint)) {
    const { before, after } = pair;
    const [old, now] = [before, after].map((limit, side) =>
      limit === null ? null : coveredBy(limit, sides[side === 0 ? 0 : 1].view),
    );
    const actions = now ?? old ?? [];
    const name = nameOf(after ?? before, joint);
    const isFed = actions.some(isDifferent);
    if (isSame(pair) && String(old) === String(now)) {
      if (isFed && makes(actions) > 1)
        note(
          `what the limit “${name}” puts off hangs on all that is recommended which it covers, and that differs as said above`,
        );
      continue;
    }
    const reason = obstacle(pair, old ?? null, now ?? null, isFed, name);
    if (reason !== null) {
      note(reason);
      continue;
    }
    const found = putOff(ground(), pair, name, actions, makes(actions) > 1, options);
    limits.push(...found.limits);
    for (const one of found.reasons) note(one);
  }
  return { limits, unclear };

  function note(reason: string): void {
    unclear.push({ action: null, reason, place: null, within: null, example: null });
  }

  /** How many recommendations there may be of these at once. */
  function makes(actions: readonly number[]): number {
    const keys = sides.map(({ view }) => {
      const all = view.rules.flatMap(({ then }) =>
        then.flatMap(({ action, by, to, via }) =>
          actions.includes(action) ? [JSON.stringify([action, by, to, via])] : [],
        ),
      );
      return new Set(all).size;
    });
    return Math.max(...keys);
  }

  /** Why it cannot be told what the one puts off that the other does not. */
  function obstacle(
    { before, after }: LimitPair,
    old: readonly number[] | null,
    now: readonly number[] | null,
    isFed: boolean,
    name: string,
  ): string | null {
    if (old !== null && now !== null && String(old) !== String(now))
      return `the limit “${name}” covers other actions than before`;
    const actions = now ?? old ?? [];
    if (isFed && makes(actions) > 1)
      return `the limit “${name}” is not the same in both, nor is what is recommended of that which it covers`;
    const other = sides
      .flatMap(({ view }) => view.limits.map((limit) => ({ limit, view })))
      .find(
        ({ limit, view }) =>
          limit !== before &&
          limit !== after &&
          coveredBy(limit, view).some((action) => actions.includes(action)),
      );
    if (other !== undefined)
      return `the limit “${name}” is not the same in both, and the limit “${nameOf(other.limit, joint)}” covers some of the same actions`;
    if ([before, after].some((one) => one !== null && (one.validFrom ?? one.validUntil) !== null))
      return `the limit “${name}” is not the same in both, and holds only on some days`;
    return null;
  }
}

/** Of one id, else of one title, else the only ones that are left. */
function pairsOf({ sides }: Joint): readonly LimitPair[] {
  const [old, now] = sides.map(({ view }) => view.limits);
  const left = new Set(old);
  const pairs: { before: PlanLimit | null; after: PlanLimit | null }[] = (now ?? []).map(
    (after) => ({ before: null, after }),
  );
  for (const isOne of [
    (one: PlanLimit, other: PlanLimit) => one.id === other.id,
    (one: PlanLimit, other: PlanLimit) => one.title !== null && one.title === other.title,
    (one: PlanLimit, other: PlanLimit) =>
      JSON.stringify(one.covers) === JSON.stringify(other.covers),
  ]) {
    for (const pair of pairs) {
      if (pair.before !== null || pair.after === null) continue;
      const { after } = pair;
      const found = [...left].find((one) => isOne(one, after));
      if (found === undefined) continue;
      pair.before = found;
      left.delete(found);
    }
  }
  return [...pairs, ...[...left].map((before) => ({ before, after: null }))];
}

function isSame({ before, after }: LimitPair): boolean {
  const text = (one: PlanLimit | null) =>
    one && JSON.stringify([one.count, one.counting, one.validFrom, one.validUntil]);
  return text(before) === text(after);
}

/** Its title; without one, what it is about. */
function nameOf(limit: PlanLimit | null, { actions }: Joint): string {
  if (limit === null) return "";
  if (limit.title !== null) return limit.title;
  if ("action" in limit.covers) return `limit ${actions[limit.covers.action] ?? ""}`;
  const { traits } = limit.covers;
  return traits.length === 0 ? "limit anything" : `limit anything that ${traits.join(" and ")}`;
}
