import { english, type Name } from "@handrail/syntax";
import type { Elaboration } from "../expressions/elaboration.ts";
import type { LinkedHistory } from "../linked/history.ts";
import { afterIts } from "./element.ts";
import { nameOfWords } from "./place.ts";
import { fieldOf, type Reading } from "./reading.ts";

/** Notes a field in a filter, without the `its` before it. */
export function mentionField(on: Elaboration, name: Name, history: LinkedHistory): void {
  const text = afterIts(name, english.its);
  const isIts = text !== undefined && fieldOf(history, name.text) === undefined;
  const start = name.span.end - (text?.length ?? 0);
  on.mention(isIts ? { ...name, text, span: { ...name.span, start } } : name, "field", history);
}

/** Notes which of the words name a history, and which a field. */
export function mentionWords(on: Elaboration, name: Name, reading: Reading): void {
  const { named, field, history } = reading;
  const isWhole = name.quoted || named.text === name.text;
  on.mention(isWhole ? name : nameOfWords(on, name, named), "history");
  if (field !== null) on.mention(nameOfWords(on, name, field), "field", history);
}
