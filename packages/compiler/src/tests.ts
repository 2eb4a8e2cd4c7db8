import type { JsonValue, Plan } from "@handrail/evaluator";
import type {
  ConstantValue,
  ExpectedRecommendation,
  GivenField,
  LinkedDefine,
  LinkedExpectation,
  LinkedPattern,
  LinkedPlaybook,
  LinkedRole,
  LinkedTest,
  Place,
  Type,
  TypedExpression,
} from "@handrail/model";
import { type CompileOptions, compile } from "./compile.ts";

/** The tests of a playbook, ready to be decided by any engine: one plan, and a situation a test. */
export interface CompiledTests {
  /** The playbook's plan, and one more value for each expression that an expectation holds. */
  readonly plan: Plan;
  readonly tests: readonly CompiledTest[];
}

export interface CompiledTest {
  readonly title: string;
  readonly place: Place;
  /** The instant to decide at, in UTC. */
  readonly now: string;
  readonly record: { readonly [fact: string]: JsonValue };
  readonly expect: readonly CompiledExpectation[];
}

/** The name of a value in the decision, which holds what an expectation's expression comes to. */
export type ValueName = string;

export type CompiledRole = { readonly text: string } | { readonly value: ValueName };

/** What a recommendation must be like; a clause that is null may be any. */
export interface CompiledRecommendation {
  readonly action: string;
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

export type CompiledExpectation = { readonly place: Place } & (
  | ({ readonly kind: "recommended" | "blocked" } & CompiledRecommendation)
  | ({ readonly kind: "deferred"; readonly until: ValueName | null } & CompiledRecommendation)
  | {
      readonly kind: "not recommended";
      readonly pattern: { readonly action: string } | { readonly traits: readonly string[] };
    }
  | { readonly kind: "pending"; readonly action: string }
  | { readonly kind: "asks"; readonly fact: string }
  | { readonly kind: "holds"; readonly condition: ValueName; readonly text: string }
  | { readonly kind: "nothing" }
);

/** Compiles the `test` statements of a playbook. */
export function compileTests(
  linked: LinkedPlaybook,
  options: Pick<CompileOptions, "holidays"> = {},
): CompiledTests {
  const values: LinkedDefine[] = [];

  /** A colon can stand in no name of a playbook, so these names are free. */
  function value(expression: TypedExpression): ValueName {
    const name = `expected:${values.length}`;
    values.push({ name, type: expression.type, value: expression, place: expression.place });
    return name;
  }

  const fromNow = (duration: TypedExpression | null) =>
    duration === null ? null : value(nowPlus(duration));
  const optional = (expression: TypedExpression | null) =>
    expression === null ? null : value(expression);
  const presentRole = (linkedRole: LinkedRole): CompiledRole =>
    "text" in linkedRole ? linkedRole : { value: value(linkedRole.value) };
  const role = (linkedRole: LinkedRole | null) =>
    linkedRole === null ? null : presentRole(linkedRole);

  function recommendation(expected: ExpectedRecommendation): CompiledRecommendation {
    return {
      action: expected.action,
      within: fromNow(expected.within),
      after: fromNow(expected.after),
      every: optional(expected.every),
      by: role(expected.by),
      to: role(expected.to),
      via: role(expected.via),
      escalation: expected.escalation.map(({ to, after }) => ({
        to: presentRole(to),
        at: value(nowPlus(after)),
      })),
      with: expected.with,
    };
  }

  function expectation(expected: LinkedExpectation): CompiledExpectation {
    const { place } = expected;
    switch (expected.kind) {
      case "recommended":
      case "blocked":
        return { kind: expected.kind, place, ...recommendation(expected) };
      case "not recommended":
        return { kind: expected.kind, place, pattern: patternByName(expected.pattern) };
      case "deferred":
        return {
          kind: "deferred",
          place,
          ...recommendation(expected),
          until: optional(expected.until),
        };
      case "holds":
        return { kind: "holds", place, condition: value(expected.condition), text: expected.text };
      default:
        return expected;
    }
  }

  const tests = linked.tests.map((test) => ({
    title: test.title,
    place: test.place,
    now: test.now,
    record: recordOf(test),
    expect: test.expect.map(expectation),
  }));
  const plan = compile({ ...linked, defines: [...linked.defines, ...values] }, options);
  return { plan, tests };
}

function recordOf({ given, elements }: LinkedTest): CompiledTest["record"] {
  const facts = given.map(
    ({ fact, value }) => [fact.name, value === null ? null : json(fact.type, value)] as const,
  );
  const histories = elements.map(
    ({ history, rows }) => [history.plural, rows === null ? null : rows.map(element)] as const,
  );
  return Object.fromEntries<JsonValue>([...facts, ...histories]);
}

function element(row: readonly GivenField[]): JsonValue {
  return Object.fromEntries(row.map(({ field, value }) => [field.name, json(field.type, value)]));
}

/** A constant as a record holds it. */
function json(type: Type, value: ConstantValue): JsonValue {
  if (type.kind === "money" && typeof value === "string") {
    return { amount: value, currency: type.currency };
  }
  if (type.kind === "list of" && Array.isArray(value)) {
    return value.map((element: ConstantValue) => json(type.of, element));
  }
  return value;
}

function patternByName(pattern: LinkedPattern) {
  return "action" in pattern ? { action: pattern.action.name } : { traits: pattern.traits };
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
