import type { Expression } from "../playbook/expressions.ts";
import { operandsOf } from "../playbook/walk.ts";
import { each, without } from "./lists.ts";

/** A part in the place of the whole, or the whole with a part less or simpler. */
export function* expressions(expression: Expression): IterableIterator<Expression> {
  yield* operandsOf(expression);
  switch (expression.kind) {
    case "and":
    case "or":
      if (expression.of.length > 2)
        for (const of of without(expression.of)) yield { ...expression, of };
      for (const of of each(expression.of, expressions)) yield { ...expression, of };
      return;
    case "not":
    case "negation":
      for (const of of expressions(expression.of)) yield { ...expression, of };
      return;
    case "comparison":
      if (/one of/.test(expression.operator) && expression.right.length > 1) {
        for (const right of without(expression.right)) yield { ...expression, right };
      }
      for (const left of expressions(expression.left)) yield { ...expression, left };
      for (const right of each(expression.right, expressions)) yield { ...expression, right };
      return;
    case "aggregate":
      if (expression.window !== null) yield { ...expression, window: null };
      if (expression.where !== null) yield { ...expression, where: null };
      for (const where of filters(expression)) yield { ...expression, where };
      return;
    case "selection":
      if (expression.by !== null) yield { ...expression, by: null };
      if (expression.where !== null) yield { ...expression, where: null };
      for (const where of filters(expression)) yield { ...expression, where };
      return;
    case "arithmetic":
      for (const left of expressions(expression.left)) yield { ...expression, left };
      for (const right of expressions(expression.right)) yield { ...expression, right };
      return;
  }
}

function* filters({ where }: { readonly where: Expression | null }): IterableIterator<Expression> {
  if (where !== null) yield* expressions(where);
}
