import { type Literal, printExpression } from "@handrail/syntax";
import { type Edit, replaced } from "../edit.ts";

/** A size that is a little more, and one that is a little less. */
export function literalEdits(literal: Literal): readonly Edit[] {
  return neighbours(literal).map((one) => replaced("value", literal, printExpression(one)));
}

function neighbours(literal: Literal): readonly Literal[] {
  switch (literal.type) {
    case "number":
    case "percent":
      return around(literal.value).map((value) => ({ ...literal, value }));
    case "money":
      return around(Number(literal.amount)).map((amount) => ({
        ...literal,
        amount: String(amount),
      }));
    case "duration":
      return around(literal.amount)
        .filter((amount) => amount > 0)
        .map((amount) => ({ ...literal, amount }));
    default:
      return [];
  }
}

/** The neighbours of a small whole number, of others a tenth more and less. */
function around(value: number): readonly number[] {
  const step = Math.max(1, Math.round(Math.abs(value) / 10));
  return [value + step, value - step];
}

/** A deadline that is later, by as much as it was long. */
export function longer(literal: Literal): Edit | null {
  if (literal.type !== "duration") return null;
  return replaced("clause", literal, printExpression({ ...literal, amount: literal.amount * 2 }));
}
