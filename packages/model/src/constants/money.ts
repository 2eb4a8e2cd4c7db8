import { nearest } from "@handrail/syntax";

/** The largest amount that is exact as a whole number of ten-thousandths in a double. */
const largest = 9_007_199_254_740_991n;

/** Decimal text in its shortest form, or null when it has more than four decimals or is out of range. */
export function moneyConstant(amount: string): string | null {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(amount);
  if (match === null) return null;
  const [, sign = "", whole = "0", decimals = ""] = match;
  const significant = decimals.replace(/0+$/, "");
  if (significant.length > 4) return null;
  const units = BigInt(whole) * 10_000n + BigInt(significant.padEnd(4, "0"));
  if (units > largest) return null;
  const text = `${BigInt(whole)}${significant === "" ? "" : `.${significant}`}`;
  return units === 0n ? "0" : `${sign}${text}`;
}

/** Below, at or above: two amounts compared exactly. */
export function compareMoney(left: string, right: string): number {
  const difference = tenThousandths(left) - tenThousandths(right);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** A decimal amount as a whole number of ten-thousandths. */
export function tenThousandths(amount: string): bigint {
  const [whole = "0", decimals = ""] = amount.replace("-", "").split(".");
  const units = BigInt(whole) * 10_000n + BigInt(decimals.padEnd(4, "0"));
  return amount.startsWith("-") ? -units : units;
}

/** ISO 4217 codes that this machine knows. */
export function currencyExists(code: string): boolean {
  return currencies().has(code.toUpperCase());
}

let known: ReadonlySet<string> | undefined;

function currencies(): ReadonlySet<string> {
  known ??= new Set(Intl.supportedValuesOf("currency"));
  return known;
}

/** Those that most firms reckon in: of all currencies, one is too near to any three letters. */
const usual = ["EUR", "USD", "CHF", "GBP", "JPY", "CNY", "SEK", "NOK", "DKK", "PLN", "CZK", "HUF"];
const inWords: Readonly<Record<string, string>> = {
  EUROS: "EUR",
  DOLLAR: "USD",
  DOLLARS: "USD",
  POUND: "GBP",
  POUNDS: "GBP",
  FRANKEN: "CHF",
};

/** The currency that was probably meant. */
export function nearestCurrency(code: string): string | undefined {
  const upper = code.toUpperCase();
  return inWords[upper] ?? nearest(upper, usual);
}
