import type { Comparison, Expression } from "../playbook/expressions.ts";
import { isLiteral } from "../reference/inference.ts";
import type { Printing } from "./printing.ts";

/** A condition without its left side, which stands at the head of the column. */
export function cell(printing: Printing, condition: Expression): string {
  switch (condition.kind) {
    case "and":
    case "or":
      return condition.of.map((part) => cell(printing, part)).join(` ${condition.kind} `);
    case "comparison":
      return part(printing, condition);
    default:
      throw new TypeError(`a cell holds comparisons, no ${condition.kind}`);
  }
}

function part({ expressions }: Printing, { operator, right, spelling = 0 }: Comparison): string {
  const sides = right.map((side) => expressions.right(side));
  const [a = "", b = ""] = sides;
  const listed = sides.join(", ");
  switch (operator) {
    case "=":
      return right.every(isLiteral) ? among(spelling, a, `= ${a}`, `is ${a}`) : `= ${a}`;
    case "!=":
      return among(spelling, `not ${a}`, `!= ${a}`, `is not ${a}`);
    case "<":
      return among(spelling, `< ${a}`, `less than ${a}`, `is less than ${a}`);
    case "<=":
      return among(spelling, `<= ${a}`, `at most ${a}`);
    case ">":
      return among(spelling, `> ${a}`, `more than ${a}`, `is more than ${a}`);
    case ">=":
      return among(spelling, `>= ${a}`, `at least ${a}`);
    case "is one of":
      return among(spelling, listed, `one of ${listed}`, `in (${listed})`, `is one of ${listed}`);
    case "is not one of":
      return among(spelling, `not ${listed}`, `not in (${listed})`, `is not one of ${listed}`);
    case "is between":
      return right.every(isRangeEnd)
        ? among(spelling, `${a} to ${b}`, `from ${a} to ${b}`, `between ${a} and ${b}`)
        : among(spelling, `between ${a} and ${b}`, `is between ${a} and ${b}`);
    case "is before":
    case "is after":
      return right.every(isMoment) ? short(spelling, `${operator} ${a}`) : `${operator} ${a}`;
    case "is more than ago":
    case "is less than ago":
    case "is more than away":
    case "is less than away": {
      const [, start = "", end = ""] = /^(.*) (ago|away)$/.exec(operator) ?? [];
      return short(spelling, `${start} ${a} ${end}`);
    }
    case "is known":
    case "is unknown":
      return short(spelling, operator);
    default:
      return `${operator} ${a}`;
  }
}

function among(spelling: number, ...ways: readonly string[]): string {
  return ways[spelling % ways.length] ?? "";
}

/** Cells need no `is`. */
function short(spelling: number, words: string): string {
  return spelling % 2 === 0 ? words.replace(/^is /, "") : words;
}

/** `5 to 10`: only constants. */
function isRangeEnd(side: Expression): boolean {
  return isLiteral(side) && !["word", "yes/no", "text"].includes(side.kind);
}

/** Before a name, `before` would be a part of it. */
function isMoment({ kind }: Expression): boolean {
  return kind === "date" || kind === "time";
}
