import { type Expression, english, type HistoryExpression, type Name } from "@handrail/syntax";
import type { Elaboration } from "../expressions/elaboration.ts";
import { source } from "../expressions/source.ts";
import { outsideFilter } from "../findings/history-words.ts";
import { isChoice } from "../types/compared.ts";
import { matchValue } from "../types/values.ts";
import { afterIts } from "./element.ts";
import { fieldOf } from "./reading.ts";

/**
 * Reports a part after `and` or `or` that was meant for the filter before it: a filter without parentheses is one comparison.
 *
 * @returns whether it is such a part, about which nothing else is worth saying then
 */
export function isMeantForFilter(
  on: Elaboration,
  before: Expression,
  operator: "and" | "or",
  part: Expression,
): boolean {
  const open = openFilter(before);
  const history = open === null ? undefined : on.names.reading(open.name.text)?.history;
  const where = open?.where;
  if (history === undefined || where === undefined || where === null) return false;
  const name = leadingName(part);
  if (name === null || on.find(name) !== undefined) return false;
  const isField = fieldOf(history, afterIts(name, english.its) ?? name.text) !== undefined;
  if (!isField && !(operator === "or" && isValue(on.inside(history), where, part))) return false;
  const { start } = where.span;
  const { end } = part.span;
  on.report(
    outsideFilter,
    part.span,
    { part: source(on, part.span), filter: source(on, { start, end }), plural: history.plural },
    {
      title: "Put the whole filter in parentheses",
      certain: false,
      edits: [
        { span: { start, end: start }, text: "(" },
        { span: { start: end, end }, text: ")" },
      ],
    },
  );
  return true;
}

/** A filter without parentheses that ends where the part ends. */
function openFilter(part: Expression): HistoryExpression | null {
  switch (part.kind) {
    case "not":
      return openFilter(part.operand);
    case "comparison": {
      const last = part.right.at(-1);
      return last === undefined ? null : openFilter(last);
    }
    case "arithmetic":
      return openFilter(part.right);
    case "historyExpression":
      return part.where === null || part.where.kind === "parenthesis" || part.order !== null
        ? null
        : part;
    default:
      return null;
  }
}

function leadingName(part: Expression): Name | null {
  switch (part.kind) {
    case "nameExpression":
      return part.name;
    case "not":
      return leadingName(part.operand);
    case "comparison":
    case "arithmetic":
      return leadingName(part.left);
    default:
      return null;
  }
}

/** `where direction is inbound or outbound`. */
function isValue(inside: Elaboration, where: Expression, part: Expression): boolean {
  if (part.kind !== "nameExpression" || where.kind !== "comparison") return false;
  const type = inside.typeOf(where.left);
  return isChoice(type) && matchValue(type.values, part.name.text) !== null;
}
