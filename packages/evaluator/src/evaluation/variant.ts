import { md5 } from "@noble/hashes/legacy.js";
import type { PlanType, PlanVariant } from "../plan/plan.ts";
import { utf8 } from "../plan/utf8.ts";
import { jsonOf } from "../values/json.ts";
import type { Known } from "../values/value.ts";
import type { Operand } from "./operand.ts";
import type { Operations } from "./operations.ts";
import type { Evaluate } from "./situation.ts";

/** A share as a whole number of ten-thousandths of a percent, so that shares add up exactly. */
export function partsOf(share: number): number {
  return Math.round(share * 10_000);
}

export const variants: Operations<PlanVariant> = {
  typeOf: ({ variants }) => ({ kind: "one of", values: variants.map(({ name }) => name) }),
  compile: (expression, { get }) => ({
    evaluate: compileVariant(expression, get(expression.subject)),
  }),
};

/** The variant that the subject has; unknown while the subject is. */
function compileVariant({ salt, variants }: PlanVariant, { evaluate, type }: Operand): Evaluate {
  const textOf = subjectText(type);
  const all = partsOf(100);
  let sum = 0;
  const limits = variants.map(({ name, share }) => {
    sum += partsOf(share);
    return { name, limit: sum * 2 ** 32 };
  });
  return (situation) => {
    const subject = evaluate(situation);
    const text = subject === null ? null : textOf(subject);
    if (text === null) return null;
    const [a = 0, b = 0, c = 0, d = 0] = md5(utf8(`${salt}\n${text}`));
    const place = (a * 2 ** 24 + b * 2 ** 16 + c * 2 ** 8 + d) * all;
    return limits.find(({ limit }) => place < limit)?.name ?? null;
  };
}

/** The one text of a value; null for what came as a list or an object. */
function subjectText(type: PlanType): (subject: Known) => string | null {
  const json = jsonOf(type);
  return (subject) => {
    const shown = json(subject);
    if (typeof shown === "boolean") return shown ? "yes" : "no";
    return typeof shown === "string" || typeof shown === "number" ? String(shown) : null;
  };
}
