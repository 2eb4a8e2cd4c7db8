import { isDateFormat } from "../record/format.ts";
import { parseDay } from "../time/iso.ts";
import { zoneNamed } from "../time/zone.ts";
import { historiesShape } from "./element-shape.ts";
import { dataTypeShape, tableShape, typeShape } from "./expression-shape.ts";
import type { Plan } from "./plan.ts";
import {
  all,
  anything,
  byField,
  type Fault,
  fault,
  fields,
  flag,
  indexOf,
  list,
  number,
  optional,
  orNull,
  type Shape,
  simple,
  text,
  words,
} from "./shape.ts";

const zone = simple("the IANA name of a time zone that this machine knows", (value) => {
  try {
    return typeof value === "string" && zoneNamed(value) !== undefined;
  } catch {
    return false;
  }
});
const day = simple(
  "a day",
  (value) => typeof value === "string" && typeof parseDay(value) === "number",
);
const opening = simple(
  "a weekday from 1 to 7 with its opening and its closing time",
  (value) =>
    Array.isArray(value) &&
    value.length === 3 &&
    [1, 2, 3, 4, 5, 6, 7].includes(value[0]) &&
    isClock(value[1], "23:59") &&
    isClock(value[2], "24:00"),
);
const years = simple(
  "a first and a last year",
  (value) => Array.isArray(value) && value.length === 2 && value.every(Number.isInteger),
);
const calendar = fields({
  name: text,
  zone,
  hours: all(list(opening), (value) =>
    Array.isArray(value) && value.length > 0 ? null : fault(value, "at least one opening"),
  ),
  closed: list(day),
  years: orNull(years),
});
const dateFormat = simple(
  "a date format with YYYY, MM and DD",
  (value) => typeof value === "string" && isDateFormat(value),
);
const place = { file: number, line: number, column: number, endLine: number, endColumn: number };

function isClock(value: unknown, last: string): boolean {
  return typeof value === "string" && /^\d\d:[0-5]\d$/.test(value) && value <= last;
}

/** The first part of a plan that has not the form of one. */
export function shapeFault(plan: { readonly [part: string]: unknown }): Fault | null {
  const count = (part: string) => {
    const value = plan[part];
    return Array.isArray(value) ? value.length : 0;
  };
  const expression = indexOf("an expression", count("expressions"));
  const action = indexOf("an action", count("actions"));
  const role = byField({ text, expression });
  const sentence = {
    id: text,
    title: orNull(text),
    validFrom: orNull(day),
    validUntil: orNull(day),
    because: orNull(text),
    source: orNull(text),
    priority: number,
    tags: list(text),
  };
  const statement = { ...sentence, when: expression };
  const covers = byField({ action, traits: list(text) });
  const history = indexOf("a history", count("histories"));
  const limit = {
    ...sentence,
    covers,
    count: number,
    counting: orNull(fields({ history, per: expression, where: orNull(expression) })),
  };
  const recommendation = {
    action,
    within: orNull(expression),
    after: orNull(expression),
    every: orNull(expression),
    by: orNull(role),
    to: orNull(role),
    via: orNull(role),
    with: list(fields({ name: text, expression })),
    escalation: list(fields({ to: role, after: expression })),
  };
  const binding = {
    history: orNull(history),
    fact: number,
    column: text,
    mappings: list(fields({ from: list(text), to: anything })),
    format: orNull(dateFormat),
  };
  const placed = { ...place, parts: list(fields({ ...place, expression, text })) };
  const places = (part: string): Shape =>
    all(list(fields(placed)), (value) =>
      Array.isArray(value) && value.length === count(part)
        ? null
        : fault(value, `a place for each of the ${count(part)} ${part}`),
    );
  return fields({
    playbook: fields({ title: orNull(text), version: orNull(text) }),
    zone,
    calendars: list(calendar),
    calendar: orNull(indexOf("a calendar", count("calendars"))),
    facts: list(
      fields({ id: text, name: text, type: dataTypeShape, inferred: flag, ask: orNull(text) }),
    ),
    histories: historiesShape(dataTypeShape),
    bindings: list(fields(binding)),
    expressions: tableShape(count("facts"), count("histories")),
    values: list(fields({ name: text, type: typeShape, expression })),
    actions: list(fields({ id: text, name: text, traits: orNull(list(text)) })),
    rules: list(fields({ ...statement, then: list(fields(recommendation)) })),
    guardrails: list(fields({ ...statement, covers, via: orNull(role) })),
    choices: all(
      list(
        fields({
          name: text,
          policy: words("first match", "highest priority"),
          rules: list(indexOf("a rule", count("rules"))),
        }),
      ),
      eachRuleOnce,
    ),
    limits: list(fields(limit)),
    places: optional(
      fields({
        files: list(text),
        rules: places("rules"),
        guardrails: places("guardrails"),
        limits: places("limits"),
        tables: list(fields({ ...placed, rows: expression })),
      }),
    ),
  })(plan);
}

/** A rule belongs to one choice, and stands in it once. */
function eachRuleOnce(choices: unknown): Fault | null {
  const rules = (choices as Plan["choices"]).flatMap((choice) => choice.rules);
  const twice = rules.find((rule, position) => rules.indexOf(rule) < position);
  return twice === undefined ? null : fault(twice, "each rule in one choice at most");
}
