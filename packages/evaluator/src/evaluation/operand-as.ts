import type { PlanType } from "../plan/plan.ts";
import { Misfit } from "../record/misfit.ts";
import { readerOf } from "../record/reader-of.ts";
import type { Zone } from "../time/zone.ts";
import type { Value } from "../values/value.ts";
import type { Operand } from "./operand.ts";

/** The operand as a value of a type: what came in a fact of unknown type is read as one here, or is unknown. */
export function operandAs(operand: Operand, type: PlanType, zone: Zone): Operand {
  if (operand.type.kind !== "any" || type.kind === "any") return operand;
  const read = readerOf(type, { inferred: true, zone });
  const { evaluate } = operand;
  return {
    type,
    evaluate(situation): Value {
      const value = evaluate(situation);
      if (value === null) return null;
      const result = read(value, situation.cells);
      return result instanceof Misfit ? null : result;
    },
  };
}
