import { type MoneyProblem, parseMoney } from "../../values/money.ts";
import type { Cells } from "../../values/value.ts";
import { Misfit } from "../misfit.ts";
import type { Reader } from "../reader.ts";

/** A number, `{ amount, currency }`, or in a cell of text a plain decimal. */
export function moneyReader(currency: string): Reader {
  const problems: { readonly [problem in MoneyProblem]: (raw: unknown, cells: Cells) => Misfit } = {
    "no decimal": (raw, cells) =>
      new Misfit(
        `money in ${currency}`,
        cells === "text"
          ? "Write digits alone, with a point before decimals, such as 12500.50."
          : `Write a number, or { "amount": "12500.00", "currency": "${currency}" }.`,
        raw,
      ),
    "too exact": (raw) =>
      new Misfit("money with at most four decimals", "Round the amount to four decimals.", raw),
    "out of range": (raw) =>
      new Misfit("money of at most 900,719,925,474.0991 either way", "Check the amount.", raw),
  };

  function readAmount(raw: unknown, written: string | null, cells: Cells): number | Misfit {
    const amount = written === null ? "no decimal" : parseMoney(written);
    return typeof amount === "number" ? amount : problems[amount](raw, cells);
  }

  return (raw, cells) => {
    if (!isAmount(raw)) return readAmount(raw, writtenAmount(raw, cells), cells);
    if (typeof raw.currency !== "string" || raw.currency.toUpperCase() !== currency.toUpperCase()) {
      return new Misfit(
        `money in ${currency}`,
        raw.currency === undefined
          ? `Say it: "currency": "${currency}".`
          : `Convert the amount to ${currency}.`,
        raw.currency,
        ".currency",
      );
    }
    const amount = readAmount(raw.amount, writtenAmount(raw.amount, "text"), "json");
    if (!(amount instanceof Misfit)) return amount;
    return new Misfit(amount.expected, amount.hint, amount.value, ".amount");
  };
}

function isAmount(raw: unknown): raw is { readonly amount: unknown; readonly currency?: unknown } {
  return typeof raw === "object" && raw !== null && Object.hasOwn(raw, "amount");
}

/** Decimal text, with which the digits that were written are exact; null where there is no decimal number. */
function writtenAmount(raw: unknown, cells: Cells): string | null {
  if (typeof raw === "string") return cells === "text" ? raw.trim() : null;
  if (typeof raw !== "number") return null;
  return withoutExponent(raw);
}

function withoutExponent(number: number): string {
  const text = String(number);
  if (!text.includes("e")) return text;
  // Only numbers far out of the range of money are written with an exponent: too exact, or too large.
  return Math.abs(number) < 1 ? "0.00001" : "9".repeat(20);
}
