import { type DurationLiteral, fold, type Node, type Statement, walk } from "@handrail/syntax";
import type { BusinessTimeOutline } from "../scope/declarations.ts";

/** Which calendars the business time of some statements follows. */
export function outlineBusinessTime(statements: readonly Statement[]): BusinessTimeOutline {
  const calendars = businessTimeIn(statements).map(({ calendar }) => calendar);
  const named = calendars.flatMap((one) => (one === undefined ? [] : fold(one.value)));
  return { unnamed: calendars.includes(undefined), named: [...new Set(named)].sort() };
}

/** The durations in business time, in the order of the text. */
export function businessTimeIn(statements: readonly Statement[]): readonly DurationLiteral[] {
  const found: DurationLiteral[] = [];
  for (const statement of statements) {
    walk(statement, (node) => {
      if (isBusinessTime(node)) found.push(node);
      return undefined;
    });
  }
  return found;
}

function isBusinessTime(node: Node): node is DurationLiteral {
  return (
    node.kind === "literal" &&
    "unit" in node &&
    (node.unit === "business day" || node.unit === "business hour")
  );
}
