import type { PlanType } from "@handrail/evaluator";
import type { Type } from "@handrail/model";

/** The model's type as the plan knows it: what only matters in checking, such as a duration's family, is left out. */
export function planType(type: Type): PlanType {
  switch (type.kind) {
    case "one of":
    case "step of":
      return { kind: type.kind, values: type.values };
    case "number":
      return { kind: "number", from: type.from, to: type.to };
    case "money":
      return { kind: "money", currency: type.currency };
    case "list of":
      return { kind: "list of", of: planType(type.of) };
    default:
      return { kind: type.kind };
  }
}
