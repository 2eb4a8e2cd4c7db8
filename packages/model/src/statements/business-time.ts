import {
  type DurationLiteral,
  english,
  fold,
  type Node,
  type Statement,
  type SyntaxFile,
  walk,
} from "@handrail/syntax";
import type { BusinessTimeOutline } from "../scope/declarations.ts";

/** Which calendars the business time of a file follows. */
export function outlineBusinessTime({ text, statements }: SyntaxFile): BusinessTimeOutline {
  const maybe = statements.filter(({ span }) => UNITS.test(text.slice(span.start, span.end)));
  const calendars = businessTimeIn(maybe).map(({ calendar }) => calendar);
  const named = calendars.flatMap((one) => (one === undefined ? [] : fold(one.value)));
  return { unnamed: calendars.includes(undefined), named: [...new Set(named)].sort() };
}

/** No other statement needs to be walked: in a file of thousands, that is most of the work of its outline. */
const UNITS = new RegExp(
  [...english.units["business day"], ...english.units["business hour"]]
    .map((unit) => unit.replaceAll(" ", "\\s+"))
    .join("|"),
  "iu",
);

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
