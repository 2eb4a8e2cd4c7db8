import type { DurationUnit, Literal } from "../playbook/expressions.ts";
import { printName, printText } from "./names.ts";

const units: { readonly [unit in DurationUnit]: readonly [one: string, many: string] } = {
  second: ["second", "seconds"],
  minute: ["minute", "min"],
  hour: ["hour", "hours"],
  day: ["day", "days"],
  week: ["week", "weeks"],
  month: ["month", "months"],
  year: ["year", "years"],
  "business hour": ["business hour", "business hours"],
  "business day": ["business day", "business days"],
};

export function printLiteral(literal: Literal): string {
  switch (literal.kind) {
    case "yes/no":
      return literal.value ? "yes" : "no";
    case "word":
      return printName(literal.word);
    case "number":
      return printNumber(literal.value);
    case "percent":
      return `${literal.value}%`;
    case "money":
      return `${literal.amount} ${literal.currency}`;
    case "duration": {
      const { amount, unit, calendar = null } = literal;
      if (unit === "hour" && amount % 2 === 0) return `${amount}h`;
      const time = `${amount} ${units[unit][amount === 1 ? 0 : 1]}`;
      return calendar === null ? time : `${time} in ${printText(calendar)}`;
    }
    case "date":
    case "time":
      return literal.text;
    case "text":
      return printText(literal.text);
  }
}

function printNumber(value: number): string {
  if (value !== 0 && value % 100_000 === 0 && Math.abs(value) < 1e9) return `${value / 1e6}M`;
  return value !== 0 && value % 1000 === 0 && Math.abs(value) < 1e6
    ? `${value / 1e3}k`
    : `${value}`;
}
