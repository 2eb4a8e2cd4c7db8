import type { JsonValue, PlanCounting, PlanLimit } from "@handrail/evaluator";
import type { Situation } from "../answer.ts";
import { Recommended, suggestionsOf } from "../decisions/recommended.ts";
import { parseSteps } from "../encoding/constants.ts";
import { Encoder } from "../encoding/encoder.ts";
import { atLeast } from "../encoding/points.ts";
import { dayLength } from "../encoding/units.ts";
import { elementsOf, readSituation } from "../situation/read.ts";
import { situationWords } from "../situation/words.ts";
import { Budget, OutOfBudget } from "../solver/budget.ts";
import type { Literal } from "../solver/sat.ts";
import { deciderOf } from "./deciding.ts";
import type { DifferenceOptions, LimitDifference, LimitExample } from "./difference.ts";
import { inOneFamily } from "./durations.ts";
import type { Ground } from "./ground.ts";
import { boundYears } from "./problem.ts";
import { roomWords } from "./room-words.ts";
import { viewOf } from "./view.ts";

/** The same limit of both versions; null where a version has none. */
export interface LimitPair {
  readonly before: PlanLimit | null;
  readonly after: PlanLimit | null;
}

/** More events than these are no example that anybody reads. */
const mostEvents = 60;

/**
 * What only one version's limit puts off: a recommendation of which there is room for one more event in the one version, and none in the other.
 * Other limits have no say, so that all that is recommended before it takes room in both, or it is put off itself.
 */
export function putOff(
  ground: Ground,
  pair: LimitPair,
  name: string,
  actions: readonly number[],
  isShared: boolean,
  { steps = 3_000_000 }: DifferenceOptions,
): { readonly limits: readonly LimitDifference[]; readonly reasons: readonly string[] } {
  const { joint, wording } = ground;
  const limits: LimitDifference[] = [];
  const reasons: string[] = [];
  const decide = joint.sides.map((side) => deciderOf(side.own, side, joint));
  for (const version of ["before", "after"] as const) {
    const [full, free] =
      version === "before" ? [pair.before, pair.after] : [pair.after, pair.before];
    if (full === null) continue;
    const words = roomWords(full, free, isShared, wording);
    const found: { action: string; example: LimitExample }[] = [];
    const open: string[] = [];
    for (const action of actions) {
      const example = exampleOf(action, full, free, version);
      if (example === "none") continue;
      if (example === null) open.push(joint.actions[action] ?? "");
      else found.push({ action: joint.actions[action] ?? "", example });
    }
    const [first] = found;
    if (first !== undefined && words !== null) {
      limits.push({
        limit: name,
        // Where several take the same room, which comes first hangs on all of them.
        actions: [...found.map(({ action }) => action), ...(isShared ? open : [])],
        version,
        words,
        example: first.example,
      });
    }
    const isTold = isShared && first !== undefined && words !== null;
    const all = [...(words === null ? found.map(({ action }) => action) : []), ...open];
    const missing = isTold ? [] : all;
    if (missing.length > 0)
      reasons.push(
        `the limit “${name}” is not the same in both, and no example was found of when only the ${version === "before" ? "older" : "newer"} one puts off ${missing.join(", ")}`,
      );
  }
  return { limits, reasons };

  /** `none` where it is proved that there is nothing; null where nothing was found. */
  function exampleOf(
    action: number,
    full: PlanLimit,
    free: PlanLimit | null,
    version: "before" | "after",
  ): LimitExample | "none" | null {
    const { counting } = full;
    const encoder = new Encoder(joint.plan, {
      elements: (history) => (history === counting?.history ? 1 : 0),
    });
    boundYears(encoder);
    const { gates, book } = encoder;
    const budget = new Budget(steps);
    const made = joint.sides.map(({ view }) => {
      const recommended = new Recommended(viewOf(encoder, view));
      const groups = new Map<string, Literal[]>();
      for (const one of suggestionsOf(view)) {
        if (!actions.includes(one.one.action)) continue;
        const { by, to, via } = one.one;
        const key = JSON.stringify([one.one.action, by, to, via]);
        groups.set(key, [...(groups.get(key) ?? []), recommended.literal(one)]);
      }
      const all = [...groups.values()].map((literals) => gates.or(...literals));
      const own = suggestionsOf(view).flatMap((one) =>
        one.one.action === action ? [recommended.literal(one)] : [],
      );
      const enough = counting === null ? full.count + 1 : 1;
      return gates.and(
        gates.or(...own),
        atLeast(
          gates,
          all,
          all.map(() => 1),
          enough,
        ),
      );
    });
    try {
      const solve = (goal: Literal) => gates.sat.solve([goal], book.finalCheck(budget), budget);
      const goal = gates.and(...made);
      if (!solve(goal) || !solve(gates.and(goal, mayFill(encoder, full, free)))) return "none";
      if (!solve(gates.and(goal, eventOf(encoder, counting, free?.counting ?? null)))) return null;
      const situation = readSituation(encoder);
      const holds = (literal: Literal) => gates.sat.value(literal) > 0;
      const history = counting === null ? undefined : joint.plan.histories[counting.history];
      const [element] =
        counting === null ? [] : elementsOf(encoder, counting.history, holds, book.values(holds));
      for (const record of recordsOf(situation, history, element ?? {}, full, free)) {
        const example = confirmed({ ...situation, record }, action, version);
        if (example !== null) return example;
      }
      return null;
    } catch (error) {
      if (error instanceof OutOfBudget) return null;
      throw error;
    }
  }

  /** An event may count for the one that does not for the other, or more of them fill it. */
  function mayFill(encoder: Encoder, full: PlanLimit, free: PlanLimit | null): Literal {
    const { gates } = encoder;
    const [own, other] = [full.counting, free?.counting ?? null];
    if (free === null || full.count < free.count) return gates.always;
    if (own === null || other === null) return gates.constant(own !== other);
    const isShorter = own.per === other.per || inOneFamily(own.per, other.per, joint.plan) === true;
    if (own.history !== other.history || !isShorter) return gates.always;
    const not = (where: number | null) =>
      where === null ? gates.never : encoder.truth(where, 0).no;
    return own.where === other.where ? gates.never : gates.and(-not(own.where), not(other.where));
  }

  /** One that counts for the limit without room, and not for the other where that counts others. */
  function eventOf(
    encoder: Encoder,
    full: PlanCounting | null,
    free: PlanCounting | null,
  ): Literal {
    const { gates } = encoder;
    if (full === null) return gates.always;
    const counts = (where: number | null) =>
      where === null ? { yes: gates.always, no: gates.never } : encoder.truth(where, 0);
    const isOther = free !== null && free.history === full.history && free.where !== full.where;
    return gates.and(
      counts(full.where).yes,
      isOther && free.where !== null ? counts(free.where).no : gates.always,
    );
  }

  function* recordsOf(
    { record, now }: Situation,
    history:
      | { readonly plural: string; readonly fields: readonly { readonly name: string }[] }
      | undefined,
    element: object,
    full: PlanLimit,
    free: PlanLimit | null,
  ): Iterable<Situation["record"]> {
    if (history === undefined) {
      yield record;
      return;
    }
    const at = history.fields[0]?.name ?? "at";
    const lengths = [full, free].map((one) => lengthOf(one?.counting ?? null));
    const [own = 0, other = 0] = lengths;
    // Now, or when the one still counts and the other does not any more.
    const ages = [0, (own + other) / 2, Math.max(own - dayLength / 24, 0)];
    for (let size = full.count; size <= Math.min(full.count + 1, mostEvents); size += 1) {
      for (const age of ages) {
        const instant = new Date(Date.parse(now) - Math.round(age)).toISOString();
        const event = { ...element, [at]: instant } as unknown as JsonValue;
        yield { ...record, [history.plural]: Array.from({ length: size }, () => event) };
      }
    }
  }

  function lengthOf(counting: PlanCounting | null): number {
    const per = counting === null ? undefined : joint.plan.expressions[counting.per];
    if (per?.op !== "constant" || typeof per.value !== "string") return 0;
    const steps = parseSteps(per.value);
    if (steps === null) return 0;
    const { family, count, milliseconds } = steps;
    const day = { days: 1, months: 30, "business days": 1.4, "business hours": 0.175 }[family];
    return count * day * dayLength + milliseconds;
  }

  function confirmed(
    situation: Situation,
    action: number,
    version: "before" | "after",
  ): LimitExample | null {
    const puts = decide.map((one, side) => {
      const decision = one(situation);
      const called = joint.sides[side === 0 ? 0 : 1].actionNames.get(action);
      const deferred = decision?.deferred.find((two) => two.action === called);
      const isMade = decision?.recommendations.some((two) => two.action === called) === true;
      return { deferred, isMade };
    });
    const [before, after] = puts;
    const [full, free] = version === "before" ? [before, after] : [after, before];
    if (full?.deferred === undefined || free?.isMade !== true || free.deferred !== undefined)
      return null;
    return {
      ...situation,
      words: situationWords(situation, joint.plan),
      until: full.deferred.until,
    };
  }
}
