/** Money is a whole number of ten-thousandths, so that a double holds it exactly. */
export const perUnit = 10_000;

const decimalPattern = /^([+-]?)(\d+)(?:\.(\d+))?$/;

export type MoneyProblem = "no decimal" | "too exact" | "out of range";

/** Reads decimal text to ten-thousandths, or says what is wrong with it. */
export function parseMoney(text: string): number | MoneyProblem {
  const match = decimalPattern.exec(text);
  if (match === null) return "no decimal";
  const [, sign, whole = "", decimals = ""] = match;
  const significant = decimals.replace(/0+$/, "");
  if (significant.length > 4) return "too exact";
  const amount = Number(whole + significant.padEnd(4, "0"));
  if (!Number.isSafeInteger(amount)) return "out of range";
  return sign === "-" ? 0 - amount : amount;
}

/** Ten-thousandths as decimal text with at least two decimals: `12500.00`. */
export function formatMoney(amount: number): string {
  const digits = String(Math.abs(amount)).padStart(5, "0");
  const decimals = digits.slice(-4).replace(/0{1,2}$/, "");
  return `${amount < 0 ? "-" : ""}${digits.slice(0, -4)}.${decimals}`;
}

/** A whole number of ten-thousandths, halves away from zero; null where it is out of range. */
export function roundMoney(amount: number): number | null {
  const rounded = amount < 0 ? -Math.round(-amount) : Math.round(amount);
  return Number.isSafeInteger(rounded) ? rounded + 0 : null;
}
