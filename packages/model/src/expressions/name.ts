import { english, fold, type Name, nearest } from "@handrail/syntax";
import { literalConstant } from "../constants/literal.ts";
import { checkAmbiguous } from "../histories/ambiguous.ts";
import { afterIts } from "../histories/element.ts";
import { elementField } from "../histories/field.ts";
import { mentionField } from "../histories/mention.ts";
import { reportSlip } from "../histories/report-slip.ts";
import { reportUnknownField } from "../histories/unknown-field.ts";
import { readingValue, wholeHistory } from "../histories/value.ts";
import type { TypedExpression } from "../linked/expression.ts";
import { date, openChoice, time, yesNo } from "../types/basic.ts";
import { broken, constant } from "./build.ts";
import { withCalendar } from "./business-time.ts";
import type { Elaboration, Referent, SettingValue } from "./elaboration.ts";
import { isYesNoWord } from "./infer.ts";

/** A name where a value is expected: what it is declared as, the words yes and no, else an undeclared fact. */
export function nameValue(on: Elaboration, name: Name): TypedExpression {
  const referent = on.find(name);
  if (referent !== undefined) return referentValue(on, referent, name);
  if (isYesNoWord(name.text)) return yesNoConstant(on, name);
  if (isNearField(on, name)) return reportField(on, name);
  on.mention(name, "fact");
  const folded = fold(name.text);
  on.use({ fold: folded, name: name.text, span: name.span, evidence: null });
  const fact = on.names.inferred(folded, name.text);
  return { op: "fact", fact, type: fact.type, place: on.place(name.span) };
}

/** In a filter, what is declared by nothing and looks like a field is one. */
export function isNearField({ names: { element } }: Elaboration, name: Name): boolean {
  if (element === undefined || name.quoted) return false;
  if (afterIts(name, english.its) !== undefined) return true;
  return (
    nearest(
      name.text,
      element.fields.map((field) => field.name),
    ) !== undefined
  );
}

function reportField(on: Elaboration, name: Name): TypedExpression {
  const { element } = on.names;
  const written = afterIts(name, english.its) ?? name.text;
  const span = { start: name.span.end - written.length, end: name.span.end };
  if (element !== undefined) reportUnknownField(on, element, written, span);
  return broken(on.place(name.span));
}

export function referentValue(on: Elaboration, referent: Referent, name: Name): TypedExpression {
  const place = on.place(name.span);
  if (referent.kind === "aggregate") return readingValue(on, name, referent.reading);
  if (referent.kind === "slip") {
    return reportSlip(on, { name, span: name.span, where: null }, referent.slip);
  }
  checkAmbiguous(on, name, referent);
  const { kind } = referent;
  if (referent.kind === "field") mentionField(on, name, referent.history);
  else on.mention(name, kind === "now" || kind === "today" ? "moment" : kind);
  switch (referent.kind) {
    case "history":
      return wholeHistory(on, name, referent.history);
    case "field":
      return elementField(referent.history, referent.field, place);
    case "fact":
      return { op: "fact", fact: referent.fact, type: referent.fact.type, place };
    case "define":
      return { op: "define", define: referent.define, type: referent.define.type, place };
    case "setting":
      return settingConstant(on, referent.value, name);
    case "now":
      return { op: "now", type: time, place };
    case "today":
      return { op: "today", type: date, place };
  }
}

export function yesNoConstant(on: Elaboration, name: Name): TypedExpression {
  on.mention(name, "value");
  return constant(fold(name.text) === "yes", yesNo, on.place(name.span));
}

function settingConstant(on: Elaboration, value: SettingValue, name: Name): TypedExpression {
  const place = on.place(name.span);
  if (value.kind === "broken") return broken(place);
  if (value.kind === "word") {
    return isYesNoWord(value.text)
      ? constant(fold(value.text) === "yes", yesNo, place)
      : constant(value.text, openChoice([value.text]), place);
  }
  const constantOf = literalConstant(value.literal, value.zone ?? on.zone);
  const found = withCalendar(on, value.literal, constantOf);
  return "problem" in found ? broken(place) : constant(found.value, found.type, place);
}
