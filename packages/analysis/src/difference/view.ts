import type { Plan } from "@handrail/evaluator";
import type { Encoder } from "../encoding/encoder.ts";
import type { Encoding } from "../encoding/scope.ts";

/** The same encoding with the sentences of one version. */
export function viewOf(encoder: Encoder, plan: Plan): Encoding {
  return {
    plan,
    gates: encoder.gates,
    book: encoder.book,
    numbers: encoder.numbers,
    now: encoder.now,
    get today() {
      return encoder.today;
    },
    zone: encoder.zone,
    value: (index, element) => encoder.value(index, element),
    truth: (index, element) => encoder.truth(index, element),
    variable: (type, inferred) => encoder.variable(type, inferred),
    anything: (index, type, reason) => encoder.anything(index, type, reason),
    uncompared: (index, sides, element) => encoder.uncompared(index, sides, element),
    note: (index, reason) => encoder.note(index, reason),
  };
}
