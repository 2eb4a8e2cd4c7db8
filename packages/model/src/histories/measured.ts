import type { Elaboration } from "../expressions/elaboration.ts";
import { source } from "../expressions/source.ts";
import { listInList, notMeasured } from "../findings/aggregates.ts";
import type { TypedExpression } from "../linked/expression.ts";
import type { LinkedHistory } from "../linked/history.ts";
import type { Type } from "../types/type.ts";
import type { Reading } from "./reading.ts";

const amounts: ReadonlySet<Type["kind"]> = new Set([
  "number",
  "percent",
  "money",
  "duration",
  "any",
]);
const ordered: ReadonlySet<Type["kind"]> = new Set([...amounts, "date", "time", "step of"]);

/** Whether a field can be added up, ranked or listed as its word wants it; reports it if not. */
export function checkMeasured(
  on: Elaboration,
  word: Reading["word"],
  field: TypedExpression,
  history: LinkedHistory,
): boolean {
  const { kind } = field.type;
  if (word === "sum" || word === "average") return check(on, word, field, amounts);
  if (word === "smallest" || word === "largest" || word === "percentile") {
    return check(on, word, field, ordered);
  }
  const lists = word.startsWith("field of") && (kind === "list of" || kind === "records of");
  if (lists) {
    on.report(listInList, field.place.span, {
      field: source(on, field.place.span),
      plural: history.plural,
    });
  }
  return !lists;
}

/** Whether the values of a field can be added up. */
export function hasSum({ kind }: Type): boolean {
  return amounts.has(kind);
}

/** Whether records can stand in the order of a field. */
export function hasRank({ kind }: Type): boolean {
  return ordered.has(kind);
}

function check(
  on: Elaboration,
  word: string,
  { type, place }: TypedExpression,
  kinds: ReadonlySet<Type["kind"]>,
): boolean {
  if (kinds.has(type.kind)) return true;
  on.report(notMeasured, place.span, { word, field: source(on, place.span), type });
  return false;
}
