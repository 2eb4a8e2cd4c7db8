import { halvesAwayFromZero } from "./rounding.ts";
import { type Money, type Unknown, unknown } from "./values.ts";

/** "At most 900,719,925,474.0991 either way." */
const largest = 9_007_199_254_740_991n;

/** "A result out of range is unknown." */
export function money(units: bigint, currency: string): Money | Unknown {
  if (units > largest || units < -largest) return unknown;
  return { type: "money", units, currency };
}

/** Rounded from a double; unknown where that is not finite. */
export function roundedMoney(units: number, currency: string): Money | Unknown {
  return Number.isFinite(units) ? money(BigInt(halvesAwayFromZero(units)), currency) : unknown;
}

/** "Decimal with at most four decimals"; null for any other text. */
export function moneyFromText(text: string, currency: string): Money | null {
  const match = /^(-?)(\d+)(?:\.(\d{1,4})0*)?$/.exec(text);
  if (match === null) return null;
  const [, sign, whole = "", decimals = ""] = match;
  const units = BigInt(whole) * 10_000n + BigInt(decimals.padEnd(4, "0"));
  return money(sign === "-" ? -units : units, currency);
}

/** "Money in data is `{ "amount": "12500.00", "currency": "EUR" }`": two decimals, more only where they are needed. */
export function amountText({ units }: Money): string {
  const size = units < 0n ? -units : units;
  const decimals = String(size % 10_000n).padStart(4, "0");
  const shown = decimals.replace(/0{1,2}$/, "");
  return `${units < 0n ? "-" : ""}${size / 10_000n}.${shown}`;
}
