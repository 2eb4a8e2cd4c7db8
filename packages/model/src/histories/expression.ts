import { fold, type HistoryExpression } from "@handrail/syntax";
import { broken } from "../expressions/build.ts";
import type { Elaboration, Referent } from "../expressions/elaboration.ts";
import { findName } from "../expressions/find.ts";
import { replacement } from "../findings/fixes.ts";
import { notAHistory, unknownHistory } from "../findings/histories.ts";
import { wordsBeforeHistory } from "../findings/history-words.ts";
import type { TypedExpression } from "../linked/expression.ts";
import { spanOfWords } from "./place.ts";
import { byBothNames } from "./reading.ts";
import { reportSlip } from "./report-slip.ts";
import { nearestHistory, supposedHistory } from "./slips/misspelt.ts";
import { trailingBare } from "./slips/trailing.ts";
import { said } from "./value.ts";

/** A name with a window, a filter or an order, which only a history or a list can have. */
export function historyExpression(on: Elaboration, node: HistoryExpression): TypedExpression {
  const { name, window, span } = node;
  const reading = on.names.reading(name.text);
  const isRead = reading !== undefined && (!name.quoted || reading.word === "all");
  if (isRead && (reading.window === null || window === null)) return said(on, { ...node, reading });
  const referent = findName(on.names, name);
  const slip =
    referent?.kind === "slip"
      ? referent.slip
      : referent === undefined
        ? trailingBare(name.text, byBothNames(on.names.histories))
        : undefined;
  if (slip !== undefined) return reportSlip(on, node, slip);
  const what = referent === undefined ? undefined : kinds[referent.kind];
  if (what !== undefined) on.report(notAHistory, name.span, { name: name.text, what });
  else reportUnknown(on, node);
  return broken(on.place(span));
}

const kinds: { readonly [kind in Referent["kind"]]?: string } = {
  fact: "fact",
  define: "definition",
  setting: "setting",
  field: "field",
  now: "moment",
  today: "moment",
};

function wordsBefore(text: string, count: number): string {
  return text.split(" ").slice(0, count).join(" ");
}

function reportUnknown(on: Elaboration, { name }: HistoryExpression): void {
  const { histories } = on.names;
  const names = histories.flatMap(({ plural, name: one }) => [plural, one]);
  const close = nearestHistory(name.text, names);
  if (close !== undefined && names.map(fold).includes(fold(close.words.text))) {
    const { from, to } = close.words;
    const before = { text: wordsBefore(name.text, from), from: 0, to: from };
    const details = { words: before.text, plural: close.near };
    on.report(wordsBeforeHistory, spanOfWords(on, name, { ...before, to }), details);
    return;
  }
  const words = close?.words ?? supposedHistory(name.text);
  const span = words === undefined ? name.span : spanOfWords(on, name, words);
  const details = {
    history: words?.text ?? name.text,
    near: close?.near,
    found: name.text,
    declared: histories.length > 0,
  };
  on.report(unknownHistory, span, details, replacement(span, close?.near));
}
