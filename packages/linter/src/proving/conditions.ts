import type { FaultyPart, WrittenPart } from "@handrail/analysis";
import type { ExpressionIndex, PlanExpression } from "@handrail/evaluator";
import type { Model, Place, TypedExpression } from "@handrail/model";
import { faultyParts } from "../questions/faulty-parts.ts";
import type { Subject } from "./context.ts";

/** A condition of a file, and where it stands in the plan. */
export interface Condition {
  /** Whether a check of whole sentences speaks of it, too. */
  readonly isSentence: boolean;
  readonly linked: TypedExpression;
  readonly place: Place;
  readonly index: ExpressionIndex;
}

/** The conditions of rules, guardrails, defines and scores that stand in a file; rows of tables aside. */
export function conditionsIn(
  model: Model,
  { linked, plan }: Subject,
  file: string,
): readonly Condition[] {
  const found: Condition[] = [];
  for (const [all, planned] of [
    [linked.rules, plan.rules],
    [linked.guardrails, plan.guardrails],
  ] as const) {
    for (const [position, { when, place }] of all.entries()) {
      const index = planned[position]?.when;
      if (place.file !== file || index === undefined || when.op === "hit") continue;
      found.push({ isSentence: true, linked: when, place: when.place, index });
    }
  }
  const values = new Map(plan.values.map(({ name, expression }) => [name, expression]));
  for (const { name, value, place } of linked.defines) {
    const index = values.get(name);
    if (place.file !== file || index === undefined) continue;
    found.push(...inValue(model, value, index, plan.expressions));
  }
  return found;
}

function inValue(
  model: Model,
  value: TypedExpression,
  index: ExpressionIndex,
  expressions: readonly PlanExpression[],
): readonly Condition[] {
  if (value.type.kind === "yes/no")
    return [{ isSentence: false, linked: value, place: value.place, index }];
  const expression = expressions[index];
  if (value.op !== "score" || expression?.op !== "score") return [];
  return value.items.flatMap(({ when }, item) => {
    const condition = expression.items[item];
    if (condition === undefined) return [];
    const place = withinItem(model, when.place);
    return [{ isSentence: false, linked: when, place, index: condition.when }];
  });
}

/** What stands after `when`. */
function withinItem(model: Model, { file, span }: Place): Place {
  const items = model
    .tree(file)
    .statements.flatMap((one) => (one.kind === "score" ? one.items : []));
  const item = items.find((one) => one.span.start === span.start);
  return { file, span: item?.when?.span ?? span };
}

/** A faulty part with what it is in the text. */
export type Faulty = Omit<FaultyPart, "part" | "beside"> & {
  readonly part: TypedExpression;
  readonly beside: TypedExpression | null;
};

const known = new WeakMap<Subject, Map<TypedExpression, readonly Faulty[]>>();

/** The parts of a condition that say nothing, as they are written. */
export function faultsIn(subject: Subject, condition: Condition): readonly Faulty[] {
  const all = known.get(subject) ?? new Map<TypedExpression, readonly Faulty[]>();
  known.set(subject, all);
  const found = all.get(condition.linked) ?? faultsOf(subject, condition);
  all.set(condition.linked, found);
  return found;
}

function faultsOf(subject: Subject, { linked, index }: Condition): readonly Faulty[] {
  const texts = new Map<WrittenPart, TypedExpression>();
  const whole = written(linked, index, subject.plan.expressions, texts);
  return faultyParts(subject, whole).flatMap(({ part, fault, beside }) => {
    const text = texts.get(part);
    // What is wrong with what a name stands for is said where that is written.
    if (text === undefined || (text.op === "define" && fault !== "idle")) return [];
    return [{ part: text, fault, beside: beside === null ? null : (texts.get(beside) ?? null) }];
  });
}

/** What a name stands for is written elsewhere. */
function written(
  linked: TypedExpression,
  index: ExpressionIndex,
  expressions: readonly PlanExpression[],
  texts: Map<WrittenPart, TypedExpression>,
): WrittenPart {
  const own = expressions[index];
  const part = (one: TypedExpression, at: ExpressionIndex) => written(one, at, expressions, texts);
  let made: WrittenPart = { expression: index, joins: null, of: [] };
  if (!isAsWritten(linked)) {
    // `less than 14 days away` is two comparisons that nobody wrote.
  } else if ((linked.op === "and" || linked.op === "or") && own?.op === linked.op) {
    const of = linked.of.flatMap((one, place) => {
      const at = own.of[place];
      return at === undefined ? [] : [part(one, at)];
    });
    made = { expression: index, joins: linked.op, of };
  } else if (linked.op === "not" && own?.op === "not") {
    made = { expression: index, joins: "not", of: [part(linked.of, own.of)] };
  }
  texts.set(made, linked);
  return made;
}

/** Whether each of its parts stands in the text. */
function isAsWritten(linked: TypedExpression): boolean {
  if (linked.op !== "and" && linked.op !== "or") return true;
  const { of } = linked;
  return of.every(
    (one, at) =>
      !standAlike(one, linked) &&
      of.every((other, index) => index <= at || !standAlike(one, other)),
  );
}

function standAlike({ place: { span } }: TypedExpression, other: TypedExpression): boolean {
  return span.start === other.place.span.start && span.end === other.place.span.end;
}
