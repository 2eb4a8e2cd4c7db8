import type { Type } from "@handrail/model";
import { type Candidate, valueCandidate } from "../names.ts";
import { literals } from "./literals.ts";

/** The values that something of a type may have, or how one is written. */
export function valuesOf(type: Type): readonly Candidate[] {
  const element = type.kind === "list of" ? type.of : type;
  switch (element.kind) {
    case "yes/no":
      return ["yes", "no"].map(valueCandidate);
    case "one of":
    case "step of":
      return element.values.map(valueCandidate);
    default:
      return literals([element.kind], element);
  }
}
