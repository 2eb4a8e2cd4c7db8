import type { JsonValue, Plan, PlanHistory, PlanType } from "@handrail/evaluator";
import type { Situation } from "../answer.ts";
import { exampleNow } from "../encoding/choose.ts";

/** A situation as a playbook would say it: `stage = evaluation and channel = reseller`. */
export function situationWords(
  { now, record }: Situation,
  plan: Pick<Plan, "facts" | "histories">,
): string {
  const facts = plan.facts.flatMap(({ name, type }) => {
    const value = record[name];
    return value === undefined || value === null ? [] : [factWords(name, value, type)];
  });
  const histories = plan.histories.flatMap((history) => {
    const elements = record[history.plural];
    return Array.isArray(elements) ? [historyWords(history, elements)] : [];
  });
  const known = [...facts, ...histories];
  const said = known.length === 0 ? "nothing is known" : known.join(" and ");
  return Date.parse(now) === exampleNow ? said : `${said}, at ${shortInstant(now)}`;
}

function factWords(name: string, value: JsonValue, type: PlanType): string {
  return `${name} = ${valueWords(value, type)}`;
}

function valueWords(value: JsonValue, type: PlanType): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number") return type.kind === "percent" ? `${value}%` : String(value);
  if (typeof value === "string") {
    if (type.kind === "text") return JSON.stringify(value);
    if (type.kind === "duration") return lengthWords(value);
    return type.kind === "time" ? shortInstant(value) : value;
  }
  if (Array.isArray(value))
    return value.length === 0 ? "an empty list" : value.map(String).join(", ");
  if (typeof value === "object" && value !== null && "amount" in value)
    return `${String(value.amount).replace(/\.00$/, "")} ${String(value.currency)}`;
  return JSON.stringify(value);
}

function historyWords(
  { name, plural, fields }: PlanHistory,
  elements: readonly JsonValue[],
): string {
  if (elements.length === 0) return `no ${plural}`;
  const shown = elements.map((element) =>
    fields
      .flatMap(({ name: field, type }) => {
        const value = (element as { readonly [field: string]: JsonValue })[field];
        return value === undefined ? [] : [`${field} = ${valueWords(value, type)}`];
      })
      .join(", "),
  );
  return `${elements.length} ${elements.length === 1 ? name : plural} (${shown.join("; ")})`;
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

/** Without the parts of a second that nobody reads. */
function shortInstant(instant: string): string {
  return instant.replace(/:00(\.000)?Z$/, "Z").replace(".000Z", "Z");
}
