import type { Action } from "./actions.ts";
import type { Calendar } from "./calendars.ts";
import type { Comparison, DurationUnit, Expression } from "./expressions.ts";
import type { Fact } from "./facts.ts";
import type { Guardrail } from "./guardrails.ts";
import type { Limit } from "./limits.ts";
import { empty, type Playbook } from "./playbook.ts";
import type { Rule, Use } from "./rules.ts";
import type { Sentence } from "./sentences.ts";
import type { Type } from "./types.ts";

// Short ways to write abstract playbooks by hand.

export const name = (text: string): Expression => ({ kind: "name", name: text });
export const word = (text: string): Expression => ({ kind: "word", word: text });
export const text = (value: string): Expression => ({ kind: "text", text: value });
export const number = (value: number): Expression => ({ kind: "number", value });
export const percent = (value: number): Expression => ({ kind: "percent", value });
export const money = (amount: string, currency = "EUR"): Expression => ({
  kind: "money",
  amount,
  currency,
});
export const duration = (
  amount: number,
  unit: DurationUnit,
  calendar: string | null = null,
): Expression => ({ kind: "duration", amount, unit, calendar });
export const date = (day: string): Expression => ({ kind: "date", text: day });
export const time = (instant: string): Expression => ({ kind: "time", text: instant });

export const and = (...of: Expression[]): Expression => ({ kind: "and", of });
export const or = (...of: Expression[]): Expression => ({ kind: "or", of });
export const not = (of: Expression): Expression => ({ kind: "not", of });

/** `compare("stage", "=", word("evaluation"))`; a text on the left is a name. */
export function compare(
  left: Expression | string,
  operator: Comparison["operator"],
  ...right: Expression[]
): Expression {
  return {
    kind: "comparison",
    operator,
    left: typeof left === "string" ? name(left) : left,
    right,
  };
}

export function compute(
  left: Expression,
  operator: "+" | "-" | "*" | "/",
  right: Expression,
): Expression {
  return { kind: "arithmetic", operator, left, right };
}

export const yesNoType: Type = { kind: "yes/no" };
export const numberType: Type = { kind: "number" };
export const textType: Type = { kind: "text" };
export const timeType: Type = { kind: "time" };
export const dateType: Type = { kind: "date" };
export const durationType: Type = { kind: "duration" };
export const oneOf = (...values: string[]): Type => ({ kind: "one of", values });
export const stepOf = (...values: string[]): Type => ({ kind: "step of", values });
export const moneyType = (currency = "EUR"): Type => ({ kind: "money", currency });

export function fact(
  factName: string,
  type: Type,
  ask: string | null = null,
  id: string | null = null,
): Fact {
  return { name: factName, id, type, ask };
}

export function action(actionName: string, ...traits: string[]): Action {
  return { name: actionName, traits };
}

const plain: Sentence = {
  identity: "",
  id: null,
  title: null,
  when: null,
  unless: null,
  because: null,
  source: null,
  priority: null,
  valid: null,
  tags: [],
  used: false,
};

const bare: Omit<Use, "action"> = {
  within: null,
  after: null,
  every: null,
  by: null,
  to: null,
  via: null,
  with: [],
  escalation: [],
};

export function use(actionName: string, clauses: Partial<Use> = {}): Use {
  return { ...bare, ...clauses, action: actionName };
}

export function rule(
  id: string,
  when: Expression | null,
  then: readonly (Use | string)[],
  rest: Partial<Rule> = {},
): Rule {
  const uses = then.map((one) => (typeof one === "string" ? use(one) : one));
  return { ...plain, identity: id, id, choice: null, without: false, when, ...rest, then: uses };
}

export function guardrail(
  id: string,
  covers: Guardrail["covers"],
  when: Expression | null,
  rest: Partial<Guardrail> = {},
): Guardrail {
  return { ...plain, identity: id, id, via: null, when, ...rest, covers };
}

/** Open every day from and to the same times. */
export function calendar(
  calendarName: string,
  weekdays: readonly number[],
  hours: readonly (readonly [from: string, to: string])[],
  rest: Partial<Calendar> = {},
): Calendar {
  const all = weekdays.flatMap((weekday) =>
    hours.map(([from, to]) => [weekday, from, to] as const),
  );
  return { name: calendarName, zone: null, hours: all, closed: [], holidays: false, ...rest };
}

export function limit(
  id: string,
  covers: Limit["covers"],
  count: Limit["count"],
  counting: Limit["counting"],
): Limit {
  return { ...plain, identity: id, id, covers, count, counting };
}

export function playbook(parts: Partial<Playbook>): Playbook {
  return { ...empty, ...parts };
}

export function inZone(zone: string): Playbook["header"] {
  return { title: "Case", version: null, zone, valid: null };
}
