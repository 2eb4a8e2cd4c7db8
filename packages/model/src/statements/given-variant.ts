import {
  type Comparison,
  type Expression,
  fold,
  type GivenCondition,
  type Name,
} from "@handrail/syntax";
import { subjects } from "../constants/subjects.ts";
import { type ExperimentOutline, variantOf } from "../constants/variant.ts";
import type { Elaboration } from "../expressions/elaboration.ts";
import { nameValue } from "../expressions/name.ts";
import { source } from "../expressions/source.ts";
import { noSubjectWith, otherVariant, splitsNoFact } from "../findings/tests.ts";
import type { ConstantValue } from "../linked/expression.ts";
import { text } from "../types/basic.ts";
import type { Type } from "../types/type.ts";
import type { Assignment } from "./assignment.ts";
import { exactValue } from "./exact-value.ts";
import { conjuncts } from "./given-history.ts";

/** `given chat first = chat`: a test takes some subject that has the variant. */
interface Wanted {
  readonly experiment: ExperimentOutline;
  /** Null: `is unknown`. */
  readonly variant: string | null;
  readonly node: Comparison;
  readonly name: Name;
}

/** Whether a condition of a test gives an experiment a variant; one that it does not have is reported. */
export function givesVariant(on: Elaboration, node: Comparison, now: string): boolean {
  if (wantedBy(on, node) !== null) return true;
  const { left, right } = node;
  const [only] = right;
  if (left.kind !== "nameExpression" || only === undefined) return false;
  if (on.names.experiment(fold(left.name.text)) === undefined || !isEqual(node)) return false;
  return exactValue(on, nameValue(on, left.name), only, now, node) === null;
}

function isEqual({ operator, right }: Comparison): boolean {
  return (operator === "=" || operator === "is") && right.length === 1;
}

function wantedBy(on: Elaboration, node: Expression): Wanted | null {
  if (node.kind !== "comparison" || node.left.kind !== "nameExpression") return null;
  const { name } = node.left;
  const experiment = on.names.experiment(fold(name.text));
  if (experiment === undefined) return null;
  if (node.operator === "is unknown") return { experiment, variant: null, node, name };
  const [right] = node.right;
  if (!isEqual(node) || right === undefined) return null;
  const written = writtenAs(right);
  const alike = experiment.variants.filter((one) => fold(one.name) === fold(written ?? ""));
  const variant = alike.find((one) => one.name === written) ?? alike[0];
  return variant === undefined ? null : { experiment, variant: variant.name, node, name };
}

function writtenAs(node: Expression): string | null {
  if (node.kind === "nameExpression") return node.name.text;
  return node.kind === "literal" && node.type === "text" ? node.value : null;
}

/**
 * The subjects for which the experiments of a test have the variants that it gives.
 *
 * @param given what it gives besides
 */
export function subjectsWith(
  on: Elaboration,
  conditions: readonly GivenCondition[],
  given: readonly Assignment[],
): readonly Assignment[] {
  const wanted = conditions
    .flatMap(({ condition }) => conjuncts(condition))
    .map((part) => wantedBy(on, part))
    .filter((one) => one !== null);
  const bySubject = Map.groupBy(wanted, ({ experiment }) => fold(experiment.subject));
  return [...bySubject.values()].flatMap((own) => subjectOf(on, own, given));
}

function subjectOf(
  on: Elaboration,
  wanted: readonly Wanted[],
  given: readonly Assignment[],
): readonly Assignment[] {
  const [first] = wanted;
  if (first === undefined) return [];
  const { name, node, experiment } = first;
  const found = nameValue(on, { ...name, text: experiment.subject });
  if (found.op !== "fact") {
    on.report(splitsNoFact, node.span, { experiment: name.text, subject: experiment.subject });
    return [];
  }
  const own = given.find(({ fact }) => fold(fact.name) === fold(found.fact.name));
  if (own !== undefined) {
    checkGiven(on, wanted, own);
    return [];
  }
  const type = found.type.kind === "any" ? text : found.type;
  const value = subjectWith(type, wanted);
  if (value === undefined) {
    on.report(noSubjectWith, node.span, {
      wanted: wanted.map((one) => source(on, one.node.span)),
      subject: experiment.subject,
    });
    return [];
  }
  return [{ fact: { ...found.fact, type }, value, span: node.span, name }];
}

/** Null is a subject that is not known; undefined where there is none. */
function subjectWith(type: Type, wanted: readonly Wanted[]): ConstantValue | null | undefined {
  const [first] = wanted;
  const variants = new Map(wanted.map(({ name, variant }) => [fold(name.text), variant]));
  const agree = wanted.every(({ name, variant }) => variants.get(fold(name.text)) === variant);
  if (first === undefined || !agree) return undefined;
  if ([...variants.values()].includes(null)) {
    return wanted.every(({ variant }) => variant === null) ? null : undefined;
  }
  for (const value of subjects(type, first.experiment.subject)) {
    const subject = textOf(value);
    if (wanted.every((one) => variantOf(one.experiment, subject) === one.variant)) return value;
  }
  return undefined;
}

/** A test that gives the subject too must mean the variant that it has. */
function checkGiven(on: Elaboration, wanted: readonly Wanted[], own: Assignment): void {
  for (const { experiment, variant, node, name } of wanted) {
    const has = own.value === null ? null : variantOf(experiment, textOf(own.value));
    if (has === variant) continue;
    on.report(otherVariant, node.span, {
      given: source(on, own.span),
      experiment: name.text,
      has,
      wanted: variant,
    });
  }
}

/** A subject as text, as the meaning of experiments has it. */
function textOf(value: ConstantValue): string {
  return typeof value === "boolean" ? (value ? "yes" : "no") : String(value);
}
