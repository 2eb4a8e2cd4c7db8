import type { JsonValue, PlanType } from "@handrail/evaluator";
import type { Situation } from "../answer.ts";
import type { Encoder } from "../encoding/encoder.ts";
import type { Inputs } from "../encoding/inputs.ts";
import { dayLength, perUnit } from "../encoding/units.ts";
import type { Encoded, SymbolValue } from "../encoding/value.ts";
import { caseless } from "../encoding/words.ts";
import { floor, type Ratio, toDouble } from "../solver/ratio.ts";
import type { Literal } from "../solver/sat.ts";

type Holds = (literal: Literal) => boolean;
type QuantityOf = (quantity: number) => Ratio;

/**
 * The situation that an assignment describes.
 *
 * @param inputs what is read of it; all by default
 */
export function readSituation(encoder: Encoder, inputs: Inputs | null = null): Situation {
  const { plan, gates, book } = encoder;
  const holds: Holds = (literal) => gates.sat.value(literal) > 0;
  const quantity = book.values(holds);
  const record: { [name: string]: JsonValue } = {};
  const facts = [...encoder.facts].filter(([index]) => inputs?.facts.has(index) ?? true);
  for (const [index, value] of facts.sort(([a], [b]) => a - b)) {
    const fact = plan.facts[index];
    const json = fact === undefined ? null : jsonValue(value, fact.type, holds, quantity);
    if (fact !== undefined && json !== null) record[fact.name] = json;
  }
  for (const [index, given] of encoder.histories) {
    const history = plan.histories[index];
    const isRead = inputs?.histories.has(index) ?? true;
    if (history !== undefined && isRead && holds(given))
      record[history.plural] = elementsOf(encoder, index, holds, quantity);
  }
  const now = encoder.now.sum().terms.keys().next().value ?? 0;
  return { now: new Date(Number(floor(quantity(now)))).toISOString(), record };
}

/** The elements of a history that are looked at one by one. */
export function elementsOf(
  { plan, elements }: Encoder,
  history: number,
  holds: Holds,
  quantity: QuantityOf,
) {
  const fields = plan.histories[history]?.fields ?? [];
  return (elements?.fields.get(history) ?? []).map((row) =>
    Object.fromEntries(
      row.flatMap((value, index) => {
        const field = fields[index];
        const json = field === undefined ? null : jsonValue(value, field.type, holds, quantity);
        return field === undefined || json === null ? [] : [[field.name, json]];
      }),
    ),
  );
}

function jsonValue(value: Encoded, type: PlanType, holds: Holds, quantity: QuantityOf): JsonValue {
  switch (value.kind) {
    case "truth":
      return holds(value.yes) ? true : holds(value.no) ? false : null;
    case "symbol":
      return holds(value.known) ? wordOf(value, holds) : null;
    case "number": {
      const [own] = value.sum().terms.keys();
      return holds(value.known) && own !== undefined ? amountJson(quantity(own), type) : null;
    }
    case "list":
      return holds(value.known) ? value.spellings().filter((one) => holds(value.has(one))) : null;
    case "opaque":
      if (!holds(value.known)) return null;
      return type.kind === "list of" ? [] : true;
    case "steps":
      return null;
  }
}

function wordOf({ spellings, is, parts, open }: SymbolValue, holds: Holds): string {
  const word = spellings().find((spelling) => holds(is(spelling)));
  if (word !== undefined) return word;
  const wanted = (parts?.() ?? []).filter(({ literal }) => holds(literal));
  const starts = wanted
    .filter(({ how }) => how === "starts with")
    .map(({ part }) => part)
    .sort((a, b) => b.length - a.length);
  const contained = wanted.filter(({ how }) => how === "contains").map(({ part }) => part);
  const text = [starts[0] ?? "", ...contained.filter((part) => !(starts[0] ?? "").includes(part))]
    .filter((part) => part !== "")
    .join(" ");
  const taken = new Set(spellings().map(caseless));
  const candidates = [
    text,
    ...(open === null ? [] : ["other", "something else"].map((end) => `${text} ${end}`.trim())),
  ];
  return (
    candidates.find((one) => one !== "" && !taken.has(caseless(one))) ?? `${text} other`.trim()
  );
}

function amountJson(amount: Ratio, type: PlanType): JsonValue {
  switch (type.kind) {
    case "money":
      return { amount: decimal(floor(amount)), currency: type.currency };
    case "date":
      return new Date(Number(floor(amount)) * dayLength).toISOString().slice(0, 10);
    case "time":
      return new Date(Number(floor(amount))).toISOString();
    case "duration":
      return isoDuration(Number(floor(amount)));
    default:
      return toDouble(amount);
  }
}

function decimal(units: bigint): string {
  const digits = String(units < 0n ? -units : units).padStart(5, "0");
  const cents = digits.slice(-4).replace(/0{1,2}$/, "");
  return `${units < 0n ? "-" : ""}${digits.slice(0, -String(perUnit - 1).length)}.${cents}`;
}

function isoDuration(milliseconds: number): string {
  const size = Math.abs(milliseconds);
  const hours = Math.floor(size / 3_600_000);
  const minutes = Math.floor((size % 3_600_000) / 60_000);
  const seconds = (size % 60_000) / 1000;
  const parts = `${hours > 0 ? `${hours}H` : ""}${minutes > 0 ? `${minutes}M` : ""}${seconds > 0 ? `${seconds}S` : ""}`;
  return `${milliseconds < 0 ? "-" : ""}PT${parts || "0S"}`;
}
