import type { PlanStatement } from "@handrail/evaluator";
import type { LinkedStatement, Model, Place } from "@handrail/model";
import { conditionsOf } from "../tree.ts";
import type { Subject } from "./context.ts";

/** A rule or a guardrail of a file: how it is linked, and how it stands in the plan. */
export interface Sentence {
  readonly kind: "rule" | "guardrail" | "row";
  readonly linked: LinkedStatement;
  readonly statement: PlanStatement;
}

/** The rules and guardrails that stand in a file, in the order of its text. */
export function sentencesOf({ linked, plan }: Subject, file: string): readonly Sentence[] {
  const rules = linked.rules.flatMap((one, index): readonly Sentence[] => {
    const statement = plan.rules[index];
    if (statement === undefined || one.place.file !== file) return [];
    return [{ kind: one.when.op === "hit" ? "row" : "rule", linked: one, statement }];
  });
  const guardrails = linked.guardrails.flatMap((one, index): readonly Sentence[] => {
    const statement = plan.guardrails[index];
    if (statement === undefined || one.place.file !== file) return [];
    return [{ kind: "guardrail", linked: one, statement }];
  });
  return [...rules, ...guardrails].toSorted(
    (left, right) => left.linked.place.span.start - right.linked.place.span.start,
  );
}

/** Where its condition stands; a row is one as a whole, and so is a sentence without a condition. */
export function conditionOf(model: Model, { kind, linked: { place } }: Sentence): Place {
  const sentence = model
    .tree(place.file)
    .statements.find(({ span }) => span.start === place.span.start);
  if (kind === "row" || (sentence?.kind !== "rule" && sentence?.kind !== "never")) return place;
  const parts = conditionsOf(sentence);
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return place;
  return { file: place.file, span: { start: first.span.start, end: last.span.end } };
}

/** `The rule “Call”`, or what a sentence without a title is called. */
export function named({ kind, linked: { title } }: Pick<Sentence, "kind" | "linked">): string {
  return title === null ? `This ${kind}` : `The ${kind} “${title}”`;
}
