import type { ComparedAs } from "../plan/plan.ts";
import { comparisonKey } from "./equality.ts";
import { caseless } from "./keys.ts";
import type { Operand } from "./operand.ts";
import type { Evaluate } from "./situation.ts";

/** Is the right text somewhere in the left one? */
export function compileTextContains(left: Operand, right: Operand): Evaluate {
  return compileTexts(left, right, (text, part) => text.includes(part));
}

export function compileStartsWith(left: Operand, right: Operand): Evaluate {
  return compileTexts(left, right, (text, part) => text.startsWith(part));
}

function compileTexts(
  left: Operand,
  right: Operand,
  holds: (text: string, part: string) => boolean,
): Evaluate {
  return (situation) => {
    const text = left.evaluate(situation);
    const part = right.evaluate(situation);
    if (typeof text !== "string" || typeof part !== "string") return null;
    return holds(caseless(text), caseless(part));
  };
}

/** Is the right value an element of the left list? */
export function compileListContains(as: ComparedAs, left: Operand, right: Operand): Evaluate {
  const key = comparisonKey(as, left.type, right.type);
  return (situation) => {
    const list = left.evaluate(situation);
    const wanted = key(right.evaluate(situation));
    if (!Array.isArray(list) || wanted === null) return null;
    return list.some((element) => key(element) === wanted);
  };
}
