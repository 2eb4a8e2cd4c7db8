import type { ExpressionIndex, Plan, PlanExpression } from "@handrail/evaluator";

/** Says of parts of plans whether they mean the same: equal texts do, whatever plan they are from. */
export interface Meanings {
  /** @param called what the newer version calls something */
  of(
    plan: Plan,
    called: (name: string) => string,
  ): (index: ExpressionIndex | null) => number | null;
}

/** Fields of an expression that are operands where they hold a number, or a list of them. */
const operands = ["of", "left", "right", "where", "window", "subject", "score", "rows"] as const;

/** Each distinct meaning has a number of its own, so that what many sentences share is looked at once. */
export function meanings(): Meanings {
  const known = new Map<string, number>();

  function numbered(text: string): number {
    const found = known.get(text) ?? known.size;
    known.set(text, found);
    return found;
  }

  return {
    of(plan, called) {
      const numbers: number[] = [];
      const at = (index: ExpressionIndex) => numbers[index] ?? -1;
      for (const expression of plan.expressions) {
        numbers.push(numbered(JSON.stringify(named(expression, plan, at, called))));
      }
      return (index) => (index === null ? null : at(index));
    },
  };
}

/** An expression with its operands by their meaning, and what it is about by name. */
function named(
  expression: PlanExpression,
  { facts, histories }: Plan,
  at: (index: ExpressionIndex) => number,
  called: (name: string) => string,
): object {
  const nameOf = (one: { readonly name: string } | undefined) => one && called(one.name);
  const parts: Record<string, unknown> = { ...expression };
  for (const operand of operands) {
    const value = parts[operand];
    if (typeof value === "number") parts[operand] = at(value);
    else if (Array.isArray(value)) parts[operand] = value.map(at);
  }
  if ("history" in expression) parts.history = nameOf(histories[expression.history]);
  switch (expression.op) {
    case "fact":
      return { ...parts, fact: nameOf(facts[expression.fact]) };
    case "field":
      return { ...parts, field: histories[expression.history]?.fields[expression.field]?.name };
    case "score":
      return { ...parts, items: expression.items.map(({ when, points }) => [at(when), points]) };
    case "selection":
      return {
        ...parts,
        by: expression.by && { of: at(expression.by.of), order: expression.by.order },
      };
    case "pick":
      return {
        ...parts,
        values: expression.values.map((value) => (value === null ? null : at(value))),
      };
    default:
      return parts;
  }
}
