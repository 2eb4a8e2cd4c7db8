import { Temporal } from "temporal-polyfill";
import type { Literal } from "../playbook/expressions.ts";
import type { Data, Playbook } from "../playbook/playbook.ts";
import type { Type } from "../playbook/types.ts";
import { clocks, days } from "./calendar.ts";
import { constant } from "./constants.ts";
import type { Draw } from "./draw.ts";
import type { Generated } from "./playbooks.ts";
import type { Topic } from "./vocabulary.ts";
import { texts } from "./words.ts";

/** One record and the instant at which it is decided. */
export interface Situation {
  readonly record: Data;
  readonly now: string;
}

export function situation(draw: Draw, { playbook, topics }: Generated): Situation {
  const zone = playbook.header?.zone ?? "UTC";
  const now = instant(draw, zone);
  const missing = draw.pick([0, 15, 40, 90]);
  const entries: [string, unknown][] = [];
  for (const topic of topics) {
    if (draw.chance(missing)) continue;
    const reading = playbook.readings.find(({ fact }) => fact === topic.name);
    const field = draw.chance(4) ? null : fieldOf(draw, topic, now, zone);
    if (reading !== undefined && draw.chance(80)) {
      entries.push([
        key(draw, reading.column),
        cell(
          draw,
          field,
          reading.mappings.flatMap(({ from }) => from),
        ),
      ]);
    } else entries.push([key(draw, topic.name), field]);
  }
  if (draw.chance(10)) entries.push(["unheard of", draw.pick([1, "x", null, {}])]);
  if (draw.chance(3)) entries.push(...defect(draw, playbook, topics));
  return { record: recordOf(draw.shuffled(entries)), now: spelt(draw, now) };
}

/** An own property, even where the key is `__proto__`. */
function recordOf(entries: readonly (readonly [string, unknown])[]): Data {
  return JSON.parse(
    `{${entries.map(([name, field]) => `${JSON.stringify(name)}:${JSON.stringify(field)}`).join(",")}}`,
  );
}

function instant(draw: Draw, zone: string): Temporal.Instant {
  return Temporal.PlainDate.from(draw.pick(days))
    .toPlainDateTime(draw.pick(clocks))
    .toZonedDateTime(zone)
    .toInstant();
}

function spelt(draw: Draw, now: Temporal.Instant): string {
  return draw.chance(80)
    ? now.toString()
    : now.toString({ timeZone: draw.pick(["+05:30", "-03:00"]) });
}

/** Spellings of one key that fold alike. */
function key(draw: Draw, name: string): string {
  return draw.choose([
    [4, () => name],
    [1, () => name.replaceAll(" ", "_")],
    [1, () => name.replace(/ (\p{Ll})/gu, (_, letter: string) => letter.toUpperCase())],
    [1, () => (/[İςΣ]/u.test(name) ? name : name.toUpperCase())],
  ]);
}

function fieldOf(
  draw: Draw,
  { type, constants, declared }: Topic,
  now: Temporal.Instant,
  zone: string,
): unknown {
  if (!declared && draw.chance(6)) return draw.pick([17, "seventeen", true, [], {}]);
  if (type.kind === "list of") {
    return draw.many(0, 3, () => near(draw, type.of, constants, now, zone));
  }
  return near(draw, type, constants, now, zone);
}

/** A value at, or just beside, a constant that the playbook compares with. */
function near(
  draw: Draw,
  type: Type,
  constants: readonly Literal[],
  now: Temporal.Instant,
  zone: string,
): unknown {
  const literal = draw.chance(85) ? draw.pick(constants) : constant(draw, type);
  switch (literal.kind) {
    case "yes/no":
      return draw.chance(90) ? literal.value : literal.value ? "YES" : "False";
    case "word":
      return draw.chance(85) || !/^[a-z ]+$/.test(literal.word)
        ? literal.word
        : literal.word.toUpperCase();
    case "number":
    case "percent":
      return bounded(type, literal.value + draw.pick([0, 0, 0, 1, -1, 0.5, 1e-9]));
    case "money":
      return moneyField(draw, literal);
    case "duration":
      return durationField(draw, literal);
    case "date":
      return Temporal.PlainDate.from(
        draw.chance(50) ? literal.text : now.toZonedDateTimeISO(zone).toPlainDate(),
      )
        .add({ days: draw.pick([0, 0, 1, -1, 2, -3, 7, -14, 31]) })
        .toString();
    case "time":
      return timeField(draw, literal.text, now, zone);
    case "text":
      return draw.chance(70) ? literal.text : draw.pick(texts);
  }
}

function bounded(type: Type, value: number): number {
  if (type.kind !== "number") return value;
  return Math.min(Math.max(value, type.from ?? value), type.to ?? value);
}

function moneyField(draw: Draw, { amount, currency }: Literal & { kind: "money" }): unknown {
  const moved = draw.pick(["0", "0", "1", "0.0001", "-0.0001"]);
  const units = (text: string) => Math.round(Number(text) * 10_000);
  const sum = Number.isSafeInteger(units(amount) + units(moved)) ? units(amount) + units(moved) : 0;
  const text = (sum / 10_000).toFixed(4);
  return draw.chance(50)
    ? Number(text)
    : { amount: draw.chance(50) ? text : String(Number(text)), currency };
}

function durationField(draw: Draw, { amount, unit }: Literal & { kind: "duration" }): string {
  const more = draw.pick([0, 0, 1]);
  switch (unit) {
    case "second":
      return `PT${amount + more}S`;
    case "minute":
      return draw.chance(50) ? `PT${amount + more}M` : `PT${(amount + more) * 60}S`;
    case "hour":
      return `PT${amount + more}H`;
    case "week":
      return draw.chance(50) ? `P${amount}W` : `P${amount * 7}D`;
    default:
      return draw.chance(50) ? `P${amount}D` : `P${amount}DT${more}H`;
  }
}

/** An instant at a distance from now or from the constant that conditions are likely to ask about. */
function timeField(draw: Draw, text: string, now: Temporal.Instant, zone: string): string {
  if (draw.chance(20)) return text;
  const distance = draw.pick([
    { minutes: 0 },
    { minutes: 30 },
    { hours: 24 },
    { hours: 48 },
    { days: 1 },
    { days: 2 },
    { days: 7 },
    { days: 14 },
    { months: 1 },
    { months: 3 },
  ]);
  const sign = draw.pick([1, -1]);
  const moved = now.toZonedDateTimeISO(zone)[sign === 1 ? "add" : "subtract"](distance);
  const exact = moved.toInstant().add({ milliseconds: draw.pick([0, 0, 0, 1, -1, 1000]) });
  return draw.choose([
    [5, () => exact.toString()],
    [
      1,
      () => exact.toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: "second" }),
    ],
    [1, () => exact.toZonedDateTimeISO(zone).toPlainDate().toString()],
  ]);
}

/** A field as a foreign system writes it. */
function cell(draw: Draw, field: unknown, spellings: readonly string[]): unknown {
  if (spellings.length > 0 && draw.chance(40)) return draw.pick(spellings);
  return typeof field === "number" && draw.chance(50) ? field.toFixed(2) : field;
}

/** Something for which the whole record is rejected. */
function defect(draw: Draw, { defines }: Playbook, topics: readonly Topic[]): [string, unknown][] {
  const [define] = defines;
  const declared = topics.filter((topic) => topic.declared);
  return draw.choose<[string, unknown][]>([
    [1, () => [["__proto__", 1]]],
    [define === undefined ? 0 : 1, () => [[define?.name ?? "", true]]],
    [declared.length === 0 ? 0 : 2, () => [[`${draw.pick(declared).name} `, { no: "such type" }]]],
  ]);
}
