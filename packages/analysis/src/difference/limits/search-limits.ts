import type { Plan, PlanLimit } from "@handrail/evaluator";
import { groupsOf } from "../../decisions/groups.ts";
import { suggestionsOf } from "../../decisions/recommended.ts";
import { covers } from "../../decisions/statements.ts";
import { Budget, OutOfBudget } from "../../solver/budget.ts";
import type { DifferenceOptions, LimitDifference, UnclearDifference } from "../difference.ts";
import type { Ground } from "../ground.ts";
import type { Joint, JointSide } from "../joint.ts";
import { countedBy } from "./counters.ts";
import { type LimitScope, limitProblem } from "./limit-problem.ts";
import { keysOf } from "./made.ts";
import { type PutOff, putOffs } from "./put-off.ts";
import { roomWords } from "./room-words.ts";
import type { Rooms } from "./rooms.ts";

export interface FoundLimits {
  readonly limits: readonly LimitDifference[];
  readonly unclear: readonly UnclearDifference[];
}

/** So many recommendations are followed one by one as they take room. */
const mostMade = 24;
/** Beyond so many, where their number says all, only that is followed. */
const mostOrdered = 12;
/** For so many of the actions that are put off alike an example is looked for. */
const mostTried = 5;

/**
 * What only one version's limits put off: where a limit is not the same, or what takes its room.
 *
 * @param isDifferent whether an action is decided differently
 */
export function searchLimits(
  ground: () => Ground,
  joint: Joint,
  isDifferent: (action: number) => boolean,
  { steps = 3_000_000 }: DifferenceOptions,
): FoundLimits {
  const limits: LimitDifference[] = [];
  const unclear: UnclearDifference[] = [];
  for (const part of partsOf(joint)) {
    const isFed = [...part.actions].some(isDifferent);
    if (part.isSame && !isFed) continue;
    const called = calledTogether(part, joint);
    try {
      const scope = scopeOf(part, isFed, called);
      if (scope === null) continue;
      const problem = limitProblem(joint, scope);
      const actions = [...part.actions];
      const together = scope.isPlain ? [actions] : actions.map((action) => [action]);
      const found = together.flatMap((some) => putOffs(ground(), scope, problem, some, steps));
      for (const alike of Map.groupBy(found, roomKey).values()) tell(alike, scope);
    } catch (error) {
      if (!(error instanceof OutOfBudget)) throw error;
      note(`what ${called} may put off takes too many steps to tell`);
    }
  }
  return { limits, unclear };

  /** Null where it cannot be followed. */
  function scopeOf(
    { actions, own, isWhole }: Part,
    isFed: boolean,
    called: string,
  ): LimitScope | null {
    const made = Math.max(...joint.sides.map((side) => keysOf(side, actions).size));
    const isPlain = isWhole && !isFed && made > mostOrdered;
    if (made > mostMade && !isPlain) {
      note(
        `what ${called} may put off hangs on which of ${made} recommendations are made before it, and ${isFed ? "some of these are not the same in both versions" : "on several limits"}`,
      );
      return null;
    }
    if (joint.sides.some((side) => mayMerge(side, actions))) {
      note(
        `what ${called} may put off hangs on how many recommendations there are, and a role that a fact names may make two of them one`,
      );
      return null;
    }
    const countings = own.flatMap(({ counting }) => (counting === null ? [] : [counting]));
    if (countings.some(({ per }) => joint.plan.expressions[per]?.op !== "constant")) {
      note(
        `what ${called} may put off hangs on for how long an event counts, which is no fixed time`,
      );
      return null;
    }
    const counted = countedBy(joint.plan, countings, new Budget(steps));
    if (counted === null) note(`${called} count events in too many ways to tell what they put off`);
    return counted && { actions, counted, isPlain };
  }

  function tell(all: readonly PutOff[], { counted }: LimitScope): void {
    const [first] = all;
    if (first === undefined) return;
    const { limit, version } = first;
    const rooms = joined(all.map((one) => one.rooms));
    const words = roomWords(rooms, ground().wording);
    const name = nameOf(limit, joint);
    const called = (action: number) => joint.actions[action] ?? "";
    const actions = all.flatMap((one) => one.actions);
    for (const one of all.slice(0, mostTried)) {
      const found = words === null ? null : one.example();
      if (words === null || found === null) continue;
      const { action, example } = found;
      // The first is put off in the example.
      const named = [action, ...actions.filter((other) => other !== action)].map(called);
      limits.push({ limit: name, actions: named, version, words, rooms, example });
      return;
    }
    const which = version === "before" ? "older" : "newer";
    const inexact = counted.find((one) => one.inexact !== null)?.inexact;
    note(
      `no example was found of when only the ${which} version puts off ${listed(actions.map(called))} by the limit “${name}”, and it may be that it never does${inexact ? `: ${inexact}` : ""}`,
    );
  }

  function note(reason: string): void {
    unclear.push({ action: null, reason, place: null, within: null, example: null });
  }
}

/** What is put off by the same limit as long as the same others have room. */
function roomKey({ version, limit, rooms: { free, isOpen } }: PutOff): string {
  return JSON.stringify([version, limit.id, free.map((one) => one.limit.id), isOpen]);
}

/** What may take room of one of them, and not the same for one of them. */
function joined(all: readonly Rooms[]): Rooms {
  const [first] = all as readonly [Rooms];
  return {
    ...first,
    full: { ...first.full, isTaken: all.some(({ full }) => full.isTaken) },
    free: first.free.map((one, index) => ({
      ...one,
      isTaken: all.some(({ free }) => free[index]?.isTaken === true),
      isAlike: all.every(({ free }) => free[index]?.isAlike === true),
    })),
  };
}

function mayMerge({ view }: JointSide, actions: ReadonlySet<number>): boolean {
  const covered = suggestionsOf(view).filter(({ one }) => actions.has(one.action));
  return groupsOf(covered, () => 0).some(({ isOpen }) => isOpen);
}

function calledTogether({ own }: Part, joint: Joint): string {
  const names = [...new Set(own.map((one) => `“${nameOf(one, joint)}”`))];
  return `the limit${names.length === 1 ? "" : "s"} ${listed(names)}`;
}

function listed(names: readonly string[]): string {
  const shown = names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} others`] : names;
  return shown.length < 2
    ? (shown[0] ?? "")
    : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}

/** Limits that have a say in what one another let pass, with all that they cover. */
interface Part {
  readonly actions: ReadonlySet<number>;
  /** Of both versions. */
  readonly own: readonly PlanLimit[];
  readonly isSame: boolean;
  /** Each version has one of them at most, and it covers all. */
  readonly isWhole: boolean;
}

function partsOf({ sides, actions }: Joint): readonly Part[] {
  const all = sides.flatMap(({ view }, side) =>
    view.limits.map((limit) => ({ limit, side, covered: coveredBy(limit, view, actions.length) })),
  );
  let parts: { actions: Set<number>; own: typeof all }[] = [];
  for (const one of all) {
    const joined = parts.filter((part) => one.covered.some((action) => part.actions.has(action)));
    const actions = new Set([...one.covered, ...joined.flatMap((part) => [...part.actions])]);
    parts = [
      ...parts.filter((part) => !joined.includes(part)),
      { actions, own: [...joined.flatMap(({ own }) => own), one] },
    ];
  }
  return parts.map((part) => {
    const said = (wanted: number) =>
      part.own
        .flatMap(({ limit: { count, counting, validFrom, validUntil }, side, covered }) =>
          side === wanted
            ? [JSON.stringify([count, counting, validFrom, validUntil, covered])]
            : [],
        )
        .sort()
        .join("\n");
    return {
      actions: part.actions,
      own: part.own.map(({ limit }) => limit),
      isWhole:
        part.own.every(({ covered }) => covered.length === part.actions.size) &&
        [0, 1].every((side) => part.own.filter((one) => one.side === side).length < 2) &&
        [...part.actions].every(isCalledAlike),
      isSame: said(0) === said(1) && [...part.actions].every(isCalledAlike),
    };
  });

  /** Of equal importance, what is first by name has its turn first. */
  function isCalledAlike(action: number): boolean {
    const [old, now] = sides.map(({ actionNames }) => actionNames.get(action));
    return old === now;
  }
}

/** What of a version's actions a limit covers. */
function coveredBy(limit: PlanLimit, view: Plan, actions: number): readonly number[] {
  return Array.from({ length: actions }, (_, action) => action).filter((action) => {
    const known = view.actions[action];
    return known !== undefined && covers(limit.covers, known, action);
  });
}

/** Its title; without one, what it is about. */
function nameOf(limit: PlanLimit, { actions }: Joint): string {
  if (limit.title !== null) return limit.title;
  if ("action" in limit.covers) return `limit ${actions[limit.covers.action] ?? ""}`;
  const { traits } = limit.covers;
  return traits.length === 0 ? "limit anything" : `limit anything that ${traits.join(" and ")}`;
}
