import type { Decision, JsonValue, PlanLimit } from "@handrail/evaluator";
import type { Situation } from "../../answer.ts";
import type { Encoder } from "../../encoding/encoder.ts";
import { constantly, sum, whole } from "../../encoding/linear.ts";
import { elementsOf, readSituation } from "../../situation/read.ts";
import { situationWords } from "../../situation/words.ts";
import { Budget } from "../../solver/budget.ts";
import type { Literal } from "../../solver/sat.ts";
import { deciderOf } from "../deciding.ts";
import type { LimitExample } from "../difference.ts";
import type { Ground } from "../ground.ts";
import { simpler } from "../simpler.ts";
import { countsFor, type EventClass } from "./counters.ts";
import { dated, distinct, eventClasses, repeated } from "./event-lists.ts";
import { type LimitProblem, type LimitScope, limitProblem, putsOff } from "./limit-problem.ts";
import type { Version } from "./rooms.ts";

/** So many numbers of events are tried. */
const mostTries = 4;
/** More events than these are no example that anybody reads. */
const mostShown = 60;

/** What is put off in an example. */
export interface ActionExample {
  readonly action: number;
  readonly example: LimitExample;
}

/** A situation of events and facts in which a limit of one version puts one of some actions off, decided by both whole plans. */
export function exampleSearch(
  { joint }: Ground,
  scope: LimitScope,
  actions: readonly number[],
  steps: number,
) {
  const { counted } = scope;
  const decide = joint.sides.map((side) => deciderOf(side.own, side, joint));
  const histories = new Set(
    counted.map(({ history }) => joint.plan.histories[history]?.plural ?? ""),
  );

  /** @param can whether there is such a situation that meets more */
  return (
    { counters, encoder }: LimitProblem,
    limit: PlanLimit,
    version: Version,
    can: (more: readonly Literal[]) => boolean,
  ): ActionExample | null => {
    const { gates, numbers } = encoder;
    let more: readonly Literal[] = counted.map(({ history }) => encoder.given(history));
    if (!can(more)) more = [];
    const events = counters.all.reduce(sum, constantly(whole(0)));
    const atMost = (total: number) => numbers.below(events, constantly(whole(total)), false);
    for (let tries = 0; tries < mostTries && can(more); tries += 1) {
      const { found, given, total } = fewest(more, atMost);
      if (total > mostShown) return null;
      for (const situation of situationsWith(found, given, limit, version)) {
        const example = shown(situation, limit, version);
        if (example !== null) return example;
      }
      more = [...more, -atMost(total)];
    }
    return null;

    function fewest(wanted: readonly Literal[], atMost: (total: number) => Literal) {
      for (;;) {
        const found = counters.read();
        const given = counted.map(({ history }) => gates.sat.value(encoder.given(history)) > 0);
        const total = found.flat().reduce((all, one) => all + one, 0);
        if (total === 0 || !can([...wanted, atMost(total - 1)])) return { found, given, total };
      }
    }
  };

  function* situationsWith(
    found: readonly (readonly number[])[],
    given: readonly boolean[],
    limit: PlanLimit,
    version: Version,
  ): Iterable<Situation> {
    const all = eventClasses(counted, found, given, joint.plan);
    // Of unknown ones that may count it is said only where none does for certain.
    for (const certain of [true, false]) {
      for (const isReversed of [false, true]) {
        const placed = distinct(all).map((own) => (isReversed ? own.toReversed() : own));
        const elements = (history: number) =>
          placed[counted.findIndex((one) => one.history === history)]?.length ?? 0;
        const problem = limitProblem(joint, scope, { elements }, found);
        const { encoder } = problem;
        const { gates, book } = encoder;
        const parts = counted.flatMap(({ history, countings }, index) => [
          given[index] === true ? encoder.given(history) : -encoder.given(history),
          ...(placed[index] ?? []).flatMap((own, element) =>
            countings.map((counting, place) => {
              const { yes, no } = countsFor(counting, element, encoder);
              return own.includes(place) ? (certain ? yes : -no) : no;
            }),
          ),
        ]);
        const goals = actions
          .flatMap(problem.shared)
          .map((pair) => putsOff(problem, limit, version, pair));
        const goal = gates.and(gates.or(...goals), ...parts);
        const budget = new Budget(steps);
        if (!gates.sat.solve([goal], book.finalCheck(budget), budget)) continue;
        yield* withEvents(encoder, placed, all);
      }
    }
  }

  /** The events as they were found, or at another instant, where the clocks and calendars are not followed to the hour. */
  function* withEvents(
    encoder: Encoder,
    placed: readonly (readonly EventClass[])[],
    all: readonly (readonly EventClass[])[],
  ): Iterable<Situation> {
    const { gates, book } = encoder;
    const situation = readSituation(encoder);
    const holds = (literal: Literal) => gates.sat.value(literal) > 0;
    const values = book.values(holds);
    for (const isDated of [false, true]) {
      const lists = counted.flatMap((one, index) => {
        const own = joint.plan.histories[one.history];
        const classes = placed[index] ?? [];
        if (own === undefined || !holds(encoder.given(one.history))) return [];
        const found = elementsOf(encoder, one.history, holds, values) as readonly JsonValue[];
        const events = isDated ? dated(found, classes, one, joint.plan, situation.now) : found;
        return [[own.plural, repeated(events, classes, all[index] ?? [])] as const];
      });
      yield { ...situation, record: { ...situation.record, ...Object.fromEntries(lists) } };
    }
  }

  function shown(situation: Situation, limit: PlanLimit, version: Version): ActionExample | null {
    const action = actions.find((one) => held(one, situation, limit, version) !== null);
    if (action === undefined) return null;
    const isHeld = (one: Situation) => held(action, one, limit, version) !== null;
    const bare = simpler(situation, histories, isHeld);
    const until = held(action, bare, limit, version)?.until ?? null;
    return { action, example: { ...bare, words: situationWords(bare, joint.plan), until } };
  }

  function held(action: number, situation: Situation, limit: PlanLimit, version: Version) {
    const at = version === "before" ? 0 : 1;
    const [own, other] = [at, 1 - at].map((side) => ({
      decision: decide[side]?.(situation) ?? null,
      name: joint.sides[side === 0 ? 0 : 1].actionNames.get(action),
    }));
    const passes = new Set(
      (other?.decision?.recommendations ?? [])
        .filter((one) => one.action === other?.name)
        .map(keyOf),
    );
    return (
      own?.decision?.deferred.find(
        (one) =>
          one.action === own.name &&
          one.limits.some(({ id }) => id === limit.id) &&
          passes.has(keyOf(one)),
      ) ?? null
    );
  }
}

function keyOf({ by, to, via }: Decision["recommendations"][number]): string {
  return JSON.stringify([by, to, via]);
}
