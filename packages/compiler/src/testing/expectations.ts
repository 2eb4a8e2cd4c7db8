import type { LinkedExpectation, LinkedPattern, Place } from "@handrail/model";
import type { CompiledClauses, ExpectedValues, ValueName } from "./expected.ts";
import { type CompiledPromised, compilePromised } from "./promises.ts";

/** What a recommendation must be like. */
export interface CompiledRecommendation extends CompiledClauses {
  readonly action: string;
}

export type CompiledExpectation = { readonly place: Place } & (
  | ({ readonly kind: "recommended" | "blocked" } & CompiledRecommendation)
  | ({ readonly kind: "deferred"; readonly until: ValueName | null } & CompiledRecommendation)
  | {
      readonly kind: "not recommended";
      readonly pattern: { readonly action: string } | { readonly traits: readonly string[] };
    }
  | { readonly kind: "promised"; readonly promised: CompiledPromised }
  | { readonly kind: "pending"; readonly action: string }
  | { readonly kind: "asks"; readonly fact: string }
  | { readonly kind: "holds"; readonly condition: ValueName; readonly text: string }
  | { readonly kind: "nothing" }
);

export function compileExpectation(
  expected: LinkedExpectation,
  values: ExpectedValues,
): CompiledExpectation {
  const { place } = expected;
  switch (expected.kind) {
    case "recommended":
    case "blocked":
      return {
        kind: expected.kind,
        place,
        action: expected.action,
        ...values.clauses(expected),
      };
    case "not recommended":
      return { kind: expected.kind, place, pattern: patternByName(expected.pattern) };
    case "promised":
      return { kind: "promised", place, promised: compilePromised(expected.promised, values) };
    case "deferred":
      return {
        kind: "deferred",
        place,
        action: expected.action,
        ...values.clauses(expected),
        until: expected.until === null ? null : values.value(expected.until),
      };
    case "holds":
      return {
        kind: "holds",
        place,
        condition: values.value(expected.condition),
        text: expected.text,
      };
    default:
      return expected;
  }
}

function patternByName(pattern: LinkedPattern) {
  return "action" in pattern ? { action: pattern.action.name } : { traits: pattern.traits };
}
