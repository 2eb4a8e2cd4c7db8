import { comparisonKey, stepKey } from "../evaluation/equality.ts";
import { ambiguousFolds, choiceValues } from "../evaluation/keys.ts";
import { comparedType } from "../evaluation/types.ts";
import { fold } from "../names/fold.ts";
import type { ExpressionIndex, Plan, PlanExpression, PlanType, Relation } from "../plan/plan.ts";
import { constantValue } from "../values/constant.ts";
import type { Known } from "../values/value.ts";

/** What a value of a fact is told apart by. */
export type Key = string | boolean | number;

/** A condition on one fact: unknown while the fact is, but for `known`. */
export type Atom = { readonly fact: number } & (
  | { readonly kind: "known" }
  /** Is it one of these? */
  | { readonly kind: "keys"; readonly keys: readonly Key[] }
  | { readonly kind: "order"; readonly relation: "<" | "<=" | ">" | ">="; readonly bound: number }
) & { readonly negated: boolean };

/** How the values of a fact are told apart: by keys that are equal or not, or by numbers in order; null where they cannot be. */
export function columnKind({ kind }: PlanType): "keys" | "order" | null {
  switch (kind) {
    case "yes/no":
    case "one of":
    case "step of":
    case "text":
      return "keys";
    case "number":
    case "percent":
    case "money":
    case "duration":
    case "date":
    case "time":
      return "order";
    default:
      return null;
  }
}

/** The condition on one fact that an expression is; null where it is anything else. */
export function atomFinder({ expressions, facts }: Plan): (index: ExpressionIndex) => Atom | null {
  return (index) => atomOf(expressions[index]);

  function atomOf(expression: PlanExpression | undefined): Atom | null {
    switch (expression?.op) {
      case "fact":
        return typeOf(expression.fact)?.kind === "yes/no"
          ? { fact: expression.fact, kind: "keys", keys: [true], negated: false }
          : null;
      case "known": {
        const of = expressions[expression.of];
        if (of?.op !== "fact" || columnKind(typeOf(of.fact)) === null) return null;
        return { fact: of.fact, kind: "known", negated: false };
      }
      case "compare": {
        const left = expressions[expression.left];
        const right = expressions[expression.right];
        if (left?.op !== "fact" || right?.op !== "constant") return null;
        const bound = constantValue(right.type, right.value);
        return bound === null ? null : comparison(expression, left.fact, bound, right.type);
      }
      case "one of": {
        const left = expressions[expression.left];
        if (left?.op !== "fact") return null;
        const { fact } = left;
        const type = comparedType(expression.as, typeOf(fact));
        const key = equalityKey(expression.as, typeOf(fact), type);
        if (key === null) return null;
        const keys = expression.values.map((value) => key(constantValue(type, value) as Known));
        return keys.includes(null)
          ? null
          : { fact, kind: "keys", keys: keys as Key[], negated: false };
      }
      default:
        return null;
    }
  }

  function typeOf(fact: number): PlanType {
    return facts[fact]?.type ?? { kind: "any" };
  }

  function comparison(
    { as, relation, values }: Extract<PlanExpression, { op: "compare" }>,
    fact: number,
    bound: Known,
    boundType: PlanType,
  ): Atom | null {
    const type = typeOf(fact);
    if (as === "choice" && relation !== "=" && relation !== "!=") {
      const steps = values ?? choiceValues(type);
      const open = facts[fact]?.inferred !== false;
      return open ? null : stepComparison(relation, fact, bound, steps, choiceValues(type));
    }
    const key = equalityKey(as, type, boundType)?.(bound) ?? null;
    if (key === null) return null;
    if (relation === "=" || relation === "!=") {
      return { fact, kind: "keys", keys: [key], negated: relation === "!=" };
    }
    return typeof key === "number"
      ? { fact, kind: "order", relation, bound: key, negated: false }
      : null;
  }
}

/** A fact without other values than the steps. */
function stepComparison(
  relation: Exclude<Relation, "=" | "!=">,
  fact: number,
  bound: Known,
  steps: readonly string[],
  own: readonly string[],
): Atom | null {
  const place = stepKey(steps);
  const limit = place(bound);
  const places = own.map((value) => place(value));
  if (typeof limit !== "number" || places.includes(null) || isAmbiguous(steps, own)) return null;
  const meets: { readonly [relation: string]: (value: number) => boolean } = {
    "<": (value) => value < limit,
    "<=": (value) => value <= limit,
    ">": (value) => value > limit,
    ">=": (value) => value >= limit,
  };
  const keys = own.filter((_, index) => meets[relation]?.(Number(places[index]))).map(fold);
  return { fact, kind: "keys", keys, negated: false };
}

/** What values of a fact are equal by, if that is the same in all conditions on it. */
function equalityKey(
  as: Extract<PlanExpression, { op: "compare" }>["as"],
  type: PlanType,
  other: PlanType,
): ((value: Known) => Key | null) | null {
  const kind = columnKind(type);
  const fits =
    as === "choice"
      ? (type.kind === "one of" || type.kind === "step of") &&
        !isAmbiguous(choiceValues(type), choiceValues(other))
      : as === "number"
        ? type.kind === "number" || type.kind === "percent"
        : as === type.kind;
  // Choices that fit have no values of one fold, so their types have nothing to add.
  return kind === null || !fits ? null : comparisonKey(as);
}

function isAmbiguous(...lists: readonly (readonly string[])[]): boolean {
  return lists.some((values) => ambiguousFolds(values).length > 0);
}
