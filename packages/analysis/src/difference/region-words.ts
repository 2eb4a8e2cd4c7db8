import type { ExpressionIndex, Plan, PlanType } from "@handrail/evaluator";
import { typeOf } from "../encoding/types.ts";
import type { SymbolValue } from "../encoding/value.ts";
import { compare, type Ratio } from "../solver/ratio.ts";
import type { Constraint, Says } from "./cell.ts";
import type { Dimension } from "./dimensions.ts";
import { expressionWords, negatedWords, type Wording } from "./expression-words.ts";
import { boundWords, nameWords, quoted } from "./literal-words.ts";

/** What a region says, dimension by dimension, as conditions of the language; null where there are no words for one. */
export function regionWords(
  constraints: readonly Constraint[],
  wording: Wording,
): readonly (string | null)[] {
  const known = new Set(
    constraints.flatMap(({ dimension, says }) =>
      says.kind === "known" ? (splitOf(dimension, wording) ?? []) : [],
    ),
  );
  // What is compared with others is known where that comes to anything.
  const compared = new Set(
    constraints.flatMap(({ dimension: { subject }, says: { kind } }) =>
      subject.kind === "condition" && kind === "holds"
        ? operandFacts(subject.expression, wording.plan)
        : [],
    ),
  );
  return [...Map.groupBy(constraints, ({ dimension }) => dimension)].map(([dimension, own]) => {
    const split = splitOf(dimension, wording);
    const [first] = own;
    // Who has a variant of one version has one of the other.
    const isKnown =
      first !== undefined &&
      ((split !== null && known.has(split)) ||
        (dimension.subject.kind === "fact" && compared.has(dimension.subject.fact)));
    const all = isKnown ? [...own, { ...first, says: { kind: "known" } as const }] : own;
    return dimensionWords(dimension, all, wording);
  });
}

/** The facts without which a comparison is unknown. */
function operandFacts(index: ExpressionIndex, plan: Plan): readonly number[] {
  const expression = plan.expressions[index];
  switch (expression?.op) {
    case "fact":
      return [expression.fact];
    case "compare":
    case "arithmetic":
      return [expression.left, expression.right].flatMap((one) => operandFacts(one, plan));
    default:
      return [];
  }
}

/** What decides which variant somebody has: the same in both versions; null of all else. */
function splitOf({ subject }: Dimension, { plan }: Wording): string | null {
  const one = subject.kind === "value" ? plan.expressions[subject.expression] : undefined;
  return one?.op === "variant" ? `${one.subject} ${one.salt}` : null;
}

function dimensionWords(
  dimension: Dimension,
  constraints: readonly Constraint[],
  wording: Wording,
): string | null {
  const subject = subjectWords(dimension, wording);
  if (subject === null) return null;
  const says = constraints.map((one) => one.says);
  const isKnown = says.some(({ kind }) => kind === "known");
  const [first] = says;
  if (first?.kind === "holds") return first.value ? subject : negatedSubject(dimension, wording);
  if (first?.kind === "unknown") return `${subject} is unknown`;
  const alternatives = (condition: string | null): string => {
    if (condition === null) return isKnown ? `${subject} is known` : `${subject} is unknown`;
    if (isKnown) return condition;
    const isGrouped = condition.startsWith("(") && condition.endsWith(")");
    const own = condition.includes(" and ") && !isGrouped ? `(${condition})` : condition;
    return `(${own} or ${subject} is unknown)`;
  };
  const excluded = says.flatMap((one) => (one.kind === "not" ? [one.value] : []));
  switch (dimension.value.kind) {
    case "truth": {
      if (excluded.length === 2) return `${subject} is unknown`;
      if (excluded.length === 0) return alternatives(null);
      return alternatives(
        excluded[0] === "no" ? subject : (negatedSubject(dimension, wording) ?? `${subject} = no`),
      );
    }
    case "symbol":
      return alternatives(valuesWords(subject, dimension.value, excluded, says));
    case "number":
      return alternatives(
        boundsWords(
          subject,
          says,
          typeOfDimension(dimension, wording),
          isWhole(dimension, wording),
        ),
      );
    default:
      return alternatives(null);
  }
}

function subjectWords({ subject }: Dimension, wording: Wording): string | null {
  switch (subject.kind) {
    case "fact":
      return nameWords(wording.plan.facts[subject.fact]?.name ?? "");
    case "value": {
      const words = expressionWords(subject.expression, wording);
      const isSplit = wording.plan.expressions[subject.expression]?.op === "variant";
      return words?.endsWith(")") && !isSplit ? `(${words})` : words;
    }
    case "condition":
      return expressionWords(subject.expression, wording);
    case "rule":
    case "guardrails":
      return null;
    default:
      return subject.kind;
  }
}

/** Of a fact, `late = no` is what a record has. */
function negatedSubject({ subject }: Dimension, wording: Wording): string | null {
  if (subject.kind !== "value" && subject.kind !== "condition") return null;
  const name = wording.named.get(subject.expression);
  if (name !== undefined) return `${nameWords(name)} = no`;
  const words = negatedWords(subject.expression, wording);
  return subject.kind === "value" && words?.endsWith(")") ? `(${words})` : words;
}

/** The values that are left, or those that are not, whichever are fewer; null where none is left. */
function valuesWords(
  subject: string,
  { spellings, open, part }: SymbolValue,
  excluded: readonly string[],
  says: readonly Says[],
): string | null {
  const isOpen = open !== null && !says.some(({ kind }) => kind === "listed");
  const out = new Set(excluded);
  const left = spellings().filter((one) => !out.has(one));
  if (excluded.length === 0 && (isOpen || open === null)) return null;
  const word = (value: string) => (part === undefined ? nameWords(value) : quoted(value));
  if (isOpen || (open === null && left.length > excluded.length)) {
    const list = excluded.map(word);
    return list.length === 1
      ? `${subject} is not ${list[0]}`
      : `${subject} is not one of ${list.join(", ")}`;
  }
  if (left.length === 0) return null;
  return left.length === 1
    ? `${subject} = ${left.map(word)[0]}`
    : `${subject} is one of ${left.map(word).join(", ")}`;
}

/** A number of events is whole. */
function isWhole({ subject }: Dimension, { plan }: Wording): boolean {
  const one = subject.kind === "value" ? plan.expressions[subject.expression] : undefined;
  return one?.op === "aggregate" && one.function === "number";
}

function boundsWords(
  subject: string,
  says: readonly Says[],
  type: PlanType,
  whole: boolean,
): string | null {
  const bounds = says.flatMap((one) => (one.kind === "bound" ? [one] : []));
  const upper = bounds.filter(({ relation }) => relation.startsWith("<"));
  const lower = bounds.filter(({ relation }) => relation.startsWith(">"));
  const tightest = <One extends { readonly bound: (typeof bounds)[number]["bound"] }>(
    all: readonly One[],
    sign: number,
  ) => all.toSorted((one, other) => sign * compare(one.bound, other.bound))[0];
  const [low, high] = [tightest(lower, -1), tightest(upper, 1)];
  const sides = [low, high].map((one) => (one === undefined ? [] : spellings(one, type, whole)));
  const [least, most] = sides.map((all) => all.find(({ relation }) => relation.length === 2));
  if (least !== undefined && least.text === most?.text) return `${subject} = ${least.text}`;
  const parts = sides.flatMap((all) => {
    const [shortest] = all.toSorted((one, other) => one.text.length - other.text.length);
    return shortest === undefined ? [] : [`${subject} ${shortest.relation} ${shortest.text}`];
  });
  return parts.length === 0 ? null : parts.join(" and ");
}

/** More than one whole unit is at least the next one. */
function spellings(
  { relation, bound }: { readonly relation: "<" | "<=" | ">" | ">="; readonly bound: Ratio },
  type: PlanType,
  whole: boolean,
) {
  const own = { relation: relation as string, text: boundWords(bound, type) };
  if (!whole && !["money", "duration", "date", "time"].includes(type.kind)) return [own];
  const next = (by: bigint) => boundWords({ n: bound.n + by * bound.d, d: bound.d }, type);
  switch (relation) {
    case ">":
      return [own, { relation: ">=", text: next(1n) }];
    case "<=":
      return [own, { relation: "<", text: next(1n) }];
    case "<":
      return [own, { relation: "<=", text: next(-1n) }];
    default:
      return [own, { relation: ">", text: next(-1n) }];
  }
}

function typeOfDimension({ subject }: Dimension, { plan }: Wording): PlanType {
  switch (subject.kind) {
    case "fact":
      return plan.facts[subject.fact]?.type ?? { kind: "any" };
    case "today":
      return { kind: "date" };
    case "now":
      return { kind: "time" };
    case "rule":
    case "guardrails":
      return { kind: "yes/no" };
    default:
      return typeOf(plan, subject.expression);
  }
}
