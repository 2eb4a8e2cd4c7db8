import type { ExpectedClauses, LinkedDefine, LinkedRole, TypedExpression } from "@handrail/model";

/** The name of a value in the decision, which holds what an expectation's expression comes to. */
export type ValueName = string;

export type CompiledRole = { readonly text: string } | { readonly value: ValueName };

/** Clauses that a recommendation must have; one that is null may be any. */
export interface CompiledClauses {
  /** Instants: due no later than the one, not before the other. */
  readonly within: ValueName | null;
  readonly after: ValueName | null;
  /** A duration. */
  readonly every: ValueName | null;
  readonly by: CompiledRole | null;
  readonly to: CompiledRole | null;
  readonly via: CompiledRole | null;
  /** `at` is an instant. */
  readonly escalation: readonly { readonly to: CompiledRole; readonly at: ValueName }[];
  readonly with: readonly string[];
}

/** The values that tests and promises compare decisions with: further defines of the plan that they run on. */
export interface ExpectedValues {
  readonly defines: readonly LinkedDefine[];
  value(expression: TypedExpression): ValueName;
  clauses(expected: ExpectedClauses): CompiledClauses;
}

/** A colon can stand in no name of a playbook, so these names are free. */
const prefix = "expected:";

/** Whether a value of a decision is one that only a test or a promise asked for. */
export function isExpectedValue(name: string): boolean {
  return name.startsWith(prefix);
}

export function expectedValues(): ExpectedValues {
  const defines: LinkedDefine[] = [];

  function value(expression: TypedExpression): ValueName {
    const name = `${prefix}${defines.length}`;
    defines.push({ name, type: expression.type, value: expression, place: expression.place });
    return name;
  }

  const fromNow = (duration: TypedExpression | null) =>
    duration === null ? null : value(nowPlus(duration));
  const presentRole = (role: LinkedRole): CompiledRole =>
    "text" in role ? role : { value: value(role.value) };
  const optionalRole = (role: LinkedRole | null) => (role === null ? null : presentRole(role));

  return {
    defines,
    value,
    clauses: (expected) => ({
      within: fromNow(expected.within),
      after: fromNow(expected.after),
      every: expected.every === null ? null : value(expected.every),
      by: optionalRole(expected.by),
      to: optionalRole(expected.to),
      via: optionalRole(expected.via),
      escalation: expected.escalation.map(({ to, after }) => ({
        to: presentRole(to),
        at: value(nowPlus(after)),
      })),
      with: expected.with,
    }),
  };
}

function nowPlus(duration: TypedExpression): TypedExpression {
  const { place } = duration;
  const type = { kind: "time" } as const;
  return {
    op: "arithmetic",
    as: "time duration",
    operator: "+",
    left: { op: "now", type, place },
    right: duration,
    type,
    place,
  };
}
