import type { Literal } from "../playbook/expressions.ts";
import { durationFromLiteral } from "./durations.ts";
import { moneyFromText } from "./money.ts";
import type { Known } from "./situation.ts";
import { dateFromText, instantFromText } from "./time.ts";
import type { Value } from "./values.ts";

/** A constant of a playbook. A time without an offset is one in the playbook's zone. */
export function evaluateLiteral(literal: Literal, known: Pick<Known, "playbook" | "zone">): Value {
  switch (literal.kind) {
    case "yes/no":
    case "number":
    case "percent":
      return { type: literal.kind, value: literal.value } as Value;
    case "word":
      return { type: "word", value: literal.word };
    case "text":
      return { type: "text", value: literal.text };
    case "duration":
      return durationFromLiteral(literal, known);
    case "money":
      return there(moneyFromText(literal.amount, literal.currency), literal);
    case "date":
      return { type: "date", day: there(dateFromText(literal.text), literal) };
    case "time":
      return { type: "time", instant: there(instantFromText(literal.text, known.zone), literal) };
  }
}

function there<T>(value: T | null, literal: Literal): T {
  if (value === null) throw new RangeError(`no such value: ${JSON.stringify(literal)}`);
  return value;
}
