import { createHash } from "node:crypto";
import type { Experiment } from "../playbook/experiments.ts";
import { evaluate } from "./evaluate.ts";
import type { Situation } from "./situation.ts";
import { asText } from "./subjects.ts";
import { type Unknown, unknown, type Value } from "./values.ts";

/** "Of the variants in the order written, the subject has the first whose share, added to the shares before it, exceeds 100 · n / 2^32 percent." */
export function variantOf(situation: Situation, experiment: Experiment): Value | Unknown {
  const { name, subject, salt, variants } = experiment;
  const value = evaluate(situation, { kind: "name", name: subject });
  const text = value === unknown ? null : asText(value);
  if (text === null) return unknown;
  const digest = createHash("md5")
    .update(`${salt ?? name}\n${text}`, "utf8")
    .digest("hex");
  const n = BigInt(`0x${digest.slice(0, 8)}`);
  let sum = 0n;
  for (const variant of variants) {
    sum += BigInt(Math.round(variant.share * 10_000));
    if (sum * 2n ** 32n > n * 1_000_000n) {
      return { type: "choice", value: variant.name, among: variants.map((one) => one.name) };
    }
  }
  throw new RangeError(`the shares of ${name} are too small`);
}
