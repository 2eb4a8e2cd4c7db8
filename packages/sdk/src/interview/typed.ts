import type { PlanType } from "@handrail/evaluator";

/**
 * What somebody types, as a record would hold it: `50k` becomes 50000, `2 days` becomes `P2D`, `y` becomes `yes`. What is not
 * understood stays as it is, so that the fact's own type says what was expected.
 */
export function typed(said: string, type: PlanType): unknown {
  const text = said.trim();
  if (text === "") return null;
  switch (type.kind) {
    case "yes/no":
      return /^y$/i.test(text) ? "yes" : /^n$/i.test(text) ? "no" : text;
    case "number":
      return plainNumber(text) ?? text;
    case "percent":
      return plainNumber(text.replace(/\s*%$/, "")) ?? text;
    case "money":
      return amount(text, type.currency);
    case "duration":
      return duration(text) ?? text;
    case "time":
      return text.replace(/^(\d{4}-\d{2}-\d{2})\s+(?=\d{2}:\d{2})/, "$1T");
    case "list of":
      return listed(text, type.of);
    default:
      return text;
  }
}

/** A decimal, also with `k` or `M`, as text: digits that were written stay exact. */
function plainNumber(text: string): string | null {
  const [, sign = "", whole = "", decimals = "", unit = ""] =
    /^([+-]?)(\d+)(?:\.(\d+))?\s*([kKM]?)$/.exec(text) ?? [];
  if (whole === "") return null;
  const shift = unit === "" ? 0 : unit === "M" ? 6 : 3;
  const digits = decimals.padEnd(shift, "0");
  const rest = digits.slice(shift);
  const number = `${whole}${digits.slice(0, shift)}`.replace(/^0+(?=\d)/, "");
  return `${sign}${number}${rest === "" ? "" : `.${rest}`}`;
}

/** With its currency, an amount says so; another one than the fact's is then refused. */
function amount(text: string, currency: string): unknown {
  const [, before, number = "", after] =
    /^([A-Za-z]{3}|[€$£])?\s*(.*?)\s*([A-Za-z]{3}|[€$£])?$/.exec(text) ?? [];
  const written = plainNumber(number);
  const said = before ?? after;
  if (written === null) return text;
  return { amount: written, currency: said === undefined ? currency : (signs[said] ?? said) };
}

const signs: Readonly<Record<string, string>> = { "€": "EUR", $: "USD", "£": "GBP" };

const units: readonly (readonly [RegExp, string])[] = [
  [/^(w|weeks?)$/i, "W"],
  [/^(d|days?)$/i, "D"],
  [/^(h|hours?)$/i, "H"],
  [/^(m|min|minutes?)$/i, "M"],
  [/^(s|sec|seconds?)$/i, "S"],
];

const part = /(\d+(?:\.\d+)?)\s*([a-z]+)/gi;

/** ISO 8601 for `2 days`, `36h`, `1h 30min`; null for what is none of them. */
function duration(text: string): string | null {
  const parts = [...text.matchAll(part)].map(([, number = "", name = ""]) => ({
    number,
    unit: units.find(([pattern]) => pattern.test(name))?.[1],
  }));
  const rest = text.replace(part, "").replace(/[\s,]|\band\b/g, "");
  if (parts.length === 0 || rest !== "") return null;
  const written = (some: readonly string[]) =>
    parts.map(({ number, unit = "" }) => (some.includes(unit) ? number + unit : "")).join("");
  if (parts.some(({ unit }) => unit === undefined)) return null;
  const days = written(["W", "D"]);
  const clock = written(["H", "M", "S"]);
  return `P${days}${clock === "" ? "" : `T${clock}`}`;
}

/** The parts between semicolons, or commas where there is no semicolon. */
function listed(text: string, of: PlanType): unknown {
  const parts = text.split(text.includes(";") ? ";" : ",").map((one) => one.trim());
  const values = parts.filter((one) => one !== "").map((one) => typed(one, of));
  return values.every((one) => typeof one === "string") ? values.join(";") : values;
}
