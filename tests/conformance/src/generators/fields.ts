import { Temporal } from "temporal-polyfill";
import type { Literal } from "../playbook/expressions.ts";
import type { Type } from "../playbook/types.ts";
import { constant } from "./constants.ts";
import type { Draw } from "./draw.ts";
import type { Topic } from "./facts.ts";
import { texts } from "./words.ts";

/** When and where a record is decided: what its moments lie near to. */
export interface Moment {
  readonly now: Temporal.Instant;
  readonly zone: string;
}

/** A field for a fact: mostly something that the playbook tells apart. */
export function fieldOf(draw: Draw, { type, constants, declared }: Topic, moment: Moment): unknown {
  if (!declared && draw.chance(6)) return draw.pick([17, "seventeen", true, [], {}]);
  if (type.kind === "list of") {
    return draw.many(0, 3, () => near(draw, type.of, constants, moment));
  }
  return near(draw, type, constants, moment);
}

/** A value at, or just beside, a constant that the playbook compares with. */
function near(draw: Draw, type: Type, constants: readonly Literal[], moment: Moment): unknown {
  const literal = draw.chance(85) ? draw.pick(constants) : constant(draw, type);
  switch (literal.kind) {
    case "yes/no":
      return draw.chance(90) ? literal.value : literal.value ? "YES" : "False";
    case "word":
      return draw.chance(85) || !/^[a-zé ]+$/.test(literal.word)
        ? literal.word
        : literal.word.toUpperCase();
    case "number":
    case "percent":
      if (draw.chance(8)) return bounded(type, 0);
      return bounded(type, literal.value + draw.pick([0, 0, 0, 1, -1, 0.5, 1e-9]));
    case "money":
      return moneyField(draw, literal);
    case "duration":
      return durationField(draw, literal);
    case "date":
      return Temporal.PlainDate.from(
        draw.chance(50) ? literal.text : moment.now.toZonedDateTimeISO(moment.zone).toPlainDate(),
      )
        .add({ days: draw.pick([0, 0, 1, -1, 2, -3, 7, -14, 31]) })
        .toString();
    case "time":
      return timeField(draw, literal.text, moment);
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

function durationField(draw: Draw, literal: Literal & { kind: "duration" }): string {
  const text = durationText(draw, literal);
  return draw.choose([
    [9, () => text],
    [1, () => `-${text}`],
    [1, () => draw.pick([text.toLowerCase(), `+${text}`, "PT0.5S", "-PT1,25S", "PT0S"])],
  ]);
}

function durationText(draw: Draw, { amount, unit }: Literal & { kind: "duration" }): string {
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
function timeField(draw: Draw, text: string, { now, zone }: Moment): string {
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
