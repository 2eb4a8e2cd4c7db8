import { type Expression, english, fold, type Name } from "@handrail/syntax";
import type { Elaboration } from "../expressions/elaboration.ts";
import { findName } from "../expressions/find.ts";
import { source } from "../expressions/source.ts";
import { windowOfList } from "../findings/aggregates.ts";
import { windowName } from "../findings/history-words.ts";
import type { TypedExpression } from "../linked/expression.ts";
import { nearlyDuration } from "../meant/duration.ts";
import { durationClause } from "../statements/duration-clause.ts";
import { nameOfWords } from "./place.ts";
import type { Reading } from "./reading.ts";

/** The length of a window, where there is one: a duration, or the name of one. */
export function window(
  on: Elaboration,
  name: Name,
  reading: Reading,
  length: Expression | null,
): TypedExpression | null {
  const node = length ?? namedLength(on, name, reading);
  if (node === null || node.kind === "missing") return null;
  if (reading.history.kind === "list") {
    on.report(windowOfList, node.span, {
      window: source(on, node.span),
      plural: reading.history.plural,
    });
    return null;
  }
  return durationClause(on, node, "in last");
}

/** The name after `in last`; one that is declared by nothing is reported. */
function namedLength(on: Elaboration, name: Name, { window: words }: Reading): Expression | null {
  if (words === null) return null;
  const length = nameOfWords(on, name, words);
  if (findName(on.names, length) !== undefined) {
    return { kind: "nameExpression", name: length, span: length.span };
  }
  const unit = units.find((one) => one === fold(length.text));
  const right = unit === undefined ? (nearlyDuration(length.text)?.meant[0] ?? null) : `1 ${unit}`;
  on.report(
    windowName,
    length.span,
    { name: length.text, right },
    right === null
      ? undefined
      : {
          title: `Replace with \`${right}\``,
          certain: false,
          edits: [{ span: length.span, text: right }],
        },
  );
  return null;
}

/** `in last month` may mean the last 30 days, the last month up to today, or the month before this one. */
const units = ["hour", "day", "week", "month", "year"].filter((unit) =>
  Object.hasOwn(english.units, unit),
);
