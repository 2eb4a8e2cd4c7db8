import type { Comparison, Expression } from "@handrail/syntax";
import type { Elaboration } from "../expressions/elaboration.ts";
import { source } from "../expressions/source.ts";
import { recordsAlone } from "../findings/histories.ts";

/** Reports the events of a history where one value is needed. */
export function reportRecords(
  on: Elaboration,
  { span }: Expression,
  plural: string,
  word: "any" | "number of",
): void {
  const right = `${word} ${source(on, span)}`;
  const edits = [{ span: { start: span.start, end: span.start }, text: `${word} ` }];
  const title = `Replace with \`${right}\``;
  on.report(recordsAlone, span, { plural, right }, { title, certain: word === "any", edits });
}

/** Whether a comparison has whole events on a side, which is reported; whether they are known may be asked. */
export function comparesRecords(on: Elaboration, { left, operator, right }: Comparison): boolean {
  if (operator === "is known" || operator === "is unknown") return false;
  for (const side of [left, ...right]) {
    // A bare word on the right is no name yet, and to ask for its type would make a fact of it.
    const isName = side === left || isHistory(on, side);
    const type = isName ? on.typeOf(side) : null;
    if (type?.kind !== "records of") continue;
    reportRecords(on, side, type.history, "number of");
    return true;
  }
  return false;
}

function isHistory(on: Elaboration, side: Expression): boolean {
  if (side.kind === "historyExpression") return true;
  return side.kind === "nameExpression" && on.names.reading(side.name.text)?.word === "all";
}
