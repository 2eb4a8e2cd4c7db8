import type { Decision, JsonValue, Plan } from "@handrail/evaluator";
import { loadOwnPlan, RecordError } from "@handrail/evaluator/all";
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
  /** Whether both say the same of another situation; where the older one does not, the newer one is not asked. */
  isDecidedAs(both: Both, situation: Situation): boolean;
  /** The facts, by joint index, that a version asks for to settle it, or what it is chosen from. */
  asked(side: 0 | 1, situation: Situation): ReadonlySet<number>;
}

export function decidingOf(
  joint: Joint,
  called: (name: string) => string,
  fixedZone: boolean,
  action: number,
): Deciding {
  const decider = (side: JointSide, newName: (name: string) => string): Decider => {
    const name = side.actionNames.get(action);
    const index = side.own.actions.findIndex((one) => one.name === name);
    return {
      decide: deciderOf(sliceOf(side.own, index), side, joint),
      said: (decision) => decidedOf(name, decision, newName),
      speaking: (decision) => speaking(name, decision),
      facts: new Map([...side.factNames].map(([fact, own]) => [own, fact])),
    };
  };
  const before = decider(joint.sides[0], called);
  const after = decider(joint.sides[1], (name) => name);
  return {
    decide(situation) {
      const [old, now] = [before.decide(situation), after.decide(situation)];
      const [left, right] = [before.said(old), after.said(now)];
      return {
        before: left,
        after: right,
        differ: decidedKey(left, fixedZone) !== decidedKey(right, fixedZone),
        speaking: [before.speaking(old), after.speaking(now)],
      };
    },
    isDecidedAs(both, situation) {
      const isAs = (one: Decider, said: DecidedAction) =>
        JSON.stringify(one.said(one.decide(situation))) === JSON.stringify(said);
      return isAs(before, both.before) && isAs(after, both.after);
    },
    asked(side, situation) {
      const { decide, facts } = side === 0 ? before : after;
      const questions = decide(situation)?.questions ?? [];
      return new Set(questions.flatMap(({ fact }) => facts.get(fact) ?? []));
    },
  };
}

/** One version of a playbook, by what in it decides about an action. */
interface Decider {
  readonly decide: (situation: Situation) => Decision | null;
  readonly said: (decision: Decision | null) => DecidedAction;
  readonly speaking: (decision: Decision | null) => ReadonlySet<string>;
  /** By its own name, the fact's joint index. */
  readonly facts: ReadonlyMap<string, number>;
}

/** Decides situations in the newer version's words by a plan of one side; null where it does not read them. */
export function deciderOf(own: Plan, { factNames, historyNames }: JointSide, { plan }: Joint) {
  const evaluator = loadOwnPlan(own);
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
