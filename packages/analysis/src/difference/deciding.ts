import type { Decision, JsonValue, Plan } from "@handrail/evaluator";
import { loadPlan, RecordError } from "@handrail/evaluator/all";
import type { Situation } from "../answer.ts";
import { type DecidedAction, decidedKey, decidedOf } from "./decided.ts";
import type { Joint, JointSide } from "./joint.ts";
import { sliceOf } from "./slice.ts";

/** Both decisions about an action in one situation, and whether they come to the same. */
export interface Both {
  readonly before: DecidedAction;
  readonly after: DecidedAction;
  readonly differ: boolean;
  /** The sentences, by id, that speak in either decision. */
  readonly speaking: readonly [ReadonlySet<string>, ReadonlySet<string>];
}

/** What both versions say of an action in situations, by what in them decides about it. */
export interface Deciding {
  decide(situation: Situation): Both;
  /** The facts, by joint index, that each version asks for to settle it, or what it is chosen from. */
  ask(situation: Situation): readonly [ReadonlySet<number>, ReadonlySet<number>];
}

export function decidingOf(
  joint: Joint,
  called: (name: string) => string,
  fixedZone: boolean,
  action: number,
): Deciding {
  const decide = joint.sides.map((side) => {
    const name = side.actionNames.get(action);
    const index = side.own.actions.findIndex((one) => one.name === name);
    return deciderOf(sliceOf(side.own, index), side, joint);
  });
  const facts = joint.sides.map(
    ({ factNames }) => new Map([...factNames].map(([fact, name]) => [name, fact])),
  );
  return {
    decide(situation) {
      const [old, now] = decide.map((one) => one(situation));
      const [before, after] = joint.sides;
      const left = decidedOf(before.actionNames.get(action), old ?? null, called);
      const right = decidedOf(after.actionNames.get(action), now ?? null, (name) => name);
      return {
        before: left,
        after: right,
        differ: decidedKey(left, fixedZone) !== decidedKey(right, fixedZone),
        speaking: [
          speaking(before.actionNames.get(action), old ?? null),
          speaking(after.actionNames.get(action), now ?? null),
        ],
      };
    },
    ask(situation) {
      const [before, after] = decide.map((one, side) => {
        const questions = one(situation)?.questions ?? [];
        return new Set(questions.flatMap(({ fact }) => facts[side]?.get(fact) ?? []));
      });
      return [before ?? new Set(), after ?? new Set()];
    },
  };
}

/** Decides situations in the newer version's words by a plan of one side; null where it does not read them. */
export function deciderOf(own: Plan, { factNames, historyNames }: JointSide, { plan }: Joint) {
  const evaluator = loadPlan(own);
  const facts = plan.facts.map(({ name }, index) => [name, factNames.get(index)] as const);
  const histories = plan.histories.map(
    ({ plural }, index) => [plural, historyNames.get(index)] as const,
  );
  return ({ record, now }: Situation): Decision | null => {
    const translated: { [name: string]: JsonValue } = {};
    for (const [name, own] of [...facts, ...histories]) {
      const value = record[name];
      if (own !== undefined && value !== undefined) translated[own] = value;
    }
    try {
      return evaluator.decide(translated, { now });
    } catch (error) {
      if (error instanceof RecordError) return null;
      throw error;
    }
  };
}

function speaking(action: string | undefined, decision: Decision | null): ReadonlySet<string> {
  if (decision === null || action === undefined) return new Set();
  const { recommendations, deferred, blocked, pending } = decision;
  return new Set([
    ...[...recommendations, ...deferred, ...blocked, ...pending].flatMap((one) =>
      one.action === action ? one.rules.map(({ id }) => id) : [],
    ),
    ...blocked.flatMap((one) => (one.action === action ? one.blockedBy.map(({ id }) => id) : [])),
  ]);
}
