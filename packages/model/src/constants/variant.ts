import { md5 } from "@noble/hashes/legacy.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";

/** What an experiment splits, and how. */
export interface ExperimentOutline {
  readonly salt: string;
  /** The name that it splits. */
  readonly subject: string;
  readonly variants: readonly { readonly name: string; readonly share: number }[];
}

const perPercent = 10_000;

/** The variant of an experiment that a subject has, by its text; null where the shares do not add up. */
export function variantOf({ salt, variants }: ExperimentOutline, subject: string): string | null {
  const [a = 0, b = 0, c = 0, d = 0] = md5(utf8ToBytes(`${salt}\n${subject}`));
  const place = (a * 2 ** 24 + b * 2 ** 16 + c * 2 ** 8 + d) * 100 * perPercent;
  let sum = 0;
  for (const { name, share } of variants) {
    sum += Math.round(share * perPercent);
    if (place < sum * 2 ** 32) return name;
  }
  return null;
}
