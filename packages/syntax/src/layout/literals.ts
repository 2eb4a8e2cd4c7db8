import { english } from "../dialect/en.ts";
import type { DurationUnit } from "../tree/expressions.ts";

const unitsByWord = new Map<string, DurationUnit>();
for (const [unit, words] of Object.entries(english.units)) {
  for (const word of words) unitsByWord.set(word, unit as DurationUnit);
}

/** The unit that a word stands for: `hours`, `min`. */
export function unitOf(word: string): DurationUnit | undefined {
  return unitsByWord.get(word.toLowerCase());
}

/** Three capital letters. */
export function isCurrency(word: string): boolean {
  return /^[A-Z]{3}$/.test(word);
}

/** `1.5M` as plain decimal text: `1500000`. Exact, because money is. */
export function decimalText(image: string): string {
  const suffix = image.at(-1);
  const places = suffix === "k" ? 3 : suffix === "M" ? 6 : 0;
  const [whole = "", fraction = ""] = (places === 0 ? image : image.slice(0, -1)).split(".");
  const shifted = fraction.padEnd(places, "0");
  const left = `${whole}${shifted.slice(0, places)}`.replace(/^0+(?=\d)/, "");
  const right = shifted.slice(places);
  return right === "" ? left : `${left}.${right}`;
}

/** A duration in one word: `24h`, `30min`. */
export function gluedDuration(image: string): { amount: number; unit: DurationUnit } {
  const digits = /^[\d.]+/.exec(image)?.[0] ?? "";
  return { amount: Number(digits), unit: unitOf(image.slice(digits.length)) ?? "day" };
}
