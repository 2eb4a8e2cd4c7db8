import type { Plan } from "@handrail/evaluator";
import { Encoder, type EncoderOptions } from "../encoding/encoder.ts";
import { constantly, difference, whole } from "../encoding/linear.ts";

/** Decisions are compared from the one to the other. */
const years = [Date.UTC(1900, 0), Date.UTC(2200, 0)] as const;

/** The first and the last days of the calendar, and amounts of which the sum is beyond all amounts, are nothing that a reader wants to see. */
export function boundedEncoder(plan: Plan, options: EncoderOptions = {}): Encoder {
  const encoder = new Encoder(plan, { ...options, isBounded: true });
  const { numbers, now } = encoder;
  numbers.book.limit(difference(constantly(whole(years[0])), now.sum()));
  numbers.book.limit(difference(now.sum(), constantly(whole(years[1]))));
  return encoder;
}
