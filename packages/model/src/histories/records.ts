import { type Comparison, type Expression, fold } from "@handrail/syntax";
import type { Elaboration } from "../expressions/elaboration.ts";
import { source } from "../expressions/source.ts";
import { recordsAlone } from "../findings/history-words.ts";
import { hasSum } from "./measured.ts";
import type { Reading } from "./reading.ts";

/** Reports the events of a history where one value is needed. */
export function reportRecords(
  on: Elaboration,
  { span }: Expression,
  plural: string,
  word: string,
): void {
  const right = `${word} ${source(on, span)}`;
  const edits = [{ span: { start: span.start, end: span.start }, text: `${word} ` }];
  const title = `Replace with \`${right}\``;
  on.report(recordsAlone, span, { plural, right }, { title, certain: false, edits });
}

/** Whether a comparison has whole events on a side, which is reported; whether they are known may be asked. */
export function comparesRecords(on: Elaboration, node: Comparison): boolean {
  const { left, operator, right } = node;
  if (operator === "is known" || operator === "is unknown") return false;
  if (on.names.histories.length === 0) return false;
  for (const side of [left, ...right]) {
    // A bare word on the right is no name yet, and to ask for its type would make a fact of it.
    const isName = side === left || isHistory(on, side);
    const type = isName ? on.typeOf(side) : null;
    if (type?.kind === "records of") {
      if (isEmpty(right))
        reportInstead(on, node, left, type.history, `no ${source(on, left.span)}`);
      else reportRecords(on, side, type.history, "number of");
      return true;
    }
    const listed = operator === "contains" ? undefined : listedField(on, side);
    if (listed?.field?.field !== undefined) {
      const any = side === left ? anyWhere(on, node, listed) : undefined;
      if (any !== undefined) {
        reportInstead(on, node, left, listed.history.plural, any);
        return true;
      }
      const word = hasSum(listed.field.field.type) ? "sum of" : "largest of";
      reportRecords(on, side, listed.history.plural, word);
      return true;
    }
  }
  return false;
}

function isHistory(on: Elaboration, side: Expression): boolean {
  if (side.kind === "historyExpression") return true;
  return side.kind === "nameExpression" && on.names.reading(side.name.text)?.word === "all";
}

/** `amount of orders`, which is all of them. */
function listedField(on: Elaboration, side: Expression): Reading | undefined {
  if (side.kind !== "nameExpression" && side.kind !== "historyExpression") return undefined;
  const reading = on.names.reading(side.name.text);
  if (reading?.word !== "field of all" || side.name.quoted) return undefined;
  const isFree = side.kind === "historyExpression" || on.find(side.name)?.kind === "aggregate";
  return isFree ? reading : undefined;
}

/** Reports a comparison for which another sentence stands. */
function reportInstead(
  on: Elaboration,
  { span }: Comparison,
  left: Expression,
  plural: string,
  right: string,
): void {
  const edits = [{ span, text: right }];
  const title = `Replace with \`${right}\``;
  on.report(recordsAlone, left.span, { plural, right }, { title, certain: false, edits });
}

const emptyWords: ReadonlySet<string> = new Set(["empty", "none", "nothing"]);

/** `contacts is empty`. */
function isEmpty([only]: readonly Expression[]): boolean {
  return only?.kind === "nameExpression" && emptyWords.has(fold(only.name.text));
}

/** `medium of contacts = phone`: whether any is so. */
function anyWhere(
  on: Elaboration,
  { left, operator, right }: Comparison,
  reading: Reading,
): string | undefined {
  const isEqual = operator === "=" || operator === "is";
  const [only] = right;
  if (!isEqual || only === undefined || reading.field === null) return undefined;
  if (left.kind === "historyExpression" && left.where !== null) return undefined;
  const window =
    left.kind === "historyExpression" ? on.text.slice(left.name.span.end, left.span.end) : "";
  return `any ${reading.named.text}${window} where ${reading.field.text} = ${source(on, only.span)}`;
}
