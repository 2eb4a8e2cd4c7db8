import type { JsonValue, Plan, PlanHistory, PlanType } from "@handrail/evaluator";
import type { Situation } from "../answer.ts";
import { exampleNow } from "../encoding/choose.ts";
import { type Clock, clockOf } from "./clock.ts";

/** A situation as a playbook would say it: `stage = evaluation and channel = reseller`, and at what time, where that matters. */
export function situationWords(
  { now, record }: Situation,
  plan: Pick<Plan, "facts" | "histories" | "zone">,
): string {
  const clock = clockOf(now, plan.zone);
  const given = plan.facts.flatMap(({ name, type }) => {
    const value = record[name];
    return value === undefined || value === null ? [] : [{ name, value, type }];
  });
  const facts = given.map(({ name, value, type }) => `${name} = ${valueWords(value, type, clock)}`);
  const histories = plan.histories.flatMap((history) => {
    const elements = record[history.plural];
    return Array.isArray(elements) ? [historyWords(history, elements, clock)] : [];
  });
  const known = [...facts, ...histories];
  const said = known.length === 0 ? "nothing is known" : known.join(" and ");
  const isDated = given.some(({ type: { kind } }) => kind === "time" || kind === "date");
  return Date.parse(now) === exampleNow && !isDated ? said : `${said}, at ${clock.moment(now)}`;
}

function valueWords(value: JsonValue, type: PlanType, clock: Clock): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number") return type.kind === "percent" ? `${value}%` : String(value);
  if (typeof value === "string") {
    if (type.kind === "text") return JSON.stringify(value);
    if (type.kind === "duration") return lengthWords(value);
    return type.kind === "time" ? clock.moment(value) : value;
  }
  if (Array.isArray(value))
    return value.length === 0 ? "an empty list" : value.map(String).join(", ");
  if (typeof value === "object" && value !== null && "amount" in value)
    return `${String(value.amount).replace(/\.00$/, "")} ${String(value.currency)}`;
  return JSON.stringify(value);
}

/** `2 contacts (both 3 days ago, medium = phone)`. */
function historyWords(
  { name, plural, kind, fields }: PlanHistory,
  elements: readonly JsonValue[],
  clock: Clock,
): string {
  if (elements.length === 0) return `no ${plural}`;
  const shown = elements.map((element) =>
    fields
      .flatMap(({ name: field, type }, index) => {
        const value = (element as { readonly [field: string]: JsonValue })[field];
        if (value === undefined) return [];
        if (kind === "history" && index === 0 && typeof value === "string")
          return [clock.since(value) ?? `${field} = ${clock.moment(value)}`];
        return [`${field} = ${valueWords(value, type, clock)}`];
      })
      .join(", "),
  );
  const alike = [...Map.groupBy(shown, (one) => one)];
  const parts = alike.map(([one, { length }]) => {
    if (length === 1) return one;
    if (alike.length > 1) return `${length} of them ${one}`;
    return `${length === 2 ? "both" : "all"} ${one}`;
  });
  return `${elements.length} ${elements.length === 1 ? name : plural} (${parts.join("; ")})`;
}

/** `PT36H` as a playbook writes it, `36h`; of several units each, `1h 30 min`. */
function lengthWords(text: string): string {
  const [, sign = "", days, hours, minutes, seconds] =
    /^(-?)P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?)?$/.exec(text) ?? [];
  const parts = [
    ...(days === undefined ? [] : [`${days} ${days === "1" ? "day" : "days"}`]),
    ...(hours === undefined ? [] : [`${hours}h`]),
    ...(minutes === undefined ? [] : [`${minutes} min`]),
    ...(seconds === undefined ? [] : [`${seconds}s`]),
  ];
  return parts.length === 0 ? text : `${sign}${parts.join(" ")}`;
}
