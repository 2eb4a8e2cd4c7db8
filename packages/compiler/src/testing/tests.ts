import type { Plan } from "@handrail/evaluator";
import type { LinkedPlaybook } from "@handrail/model";
import { type CompileOptions, compile } from "../compile.ts";
import { type CompiledExpectation, compileExpectation } from "./expectations.ts";
import { expectedValues } from "./expected.ts";
import { type CompiledPromise, compilePromise } from "./promises.ts";
import { type CompiledSituation, compileSituation } from "./situations.ts";

/** The tests and promises of a playbook, ready to be decided by any engine: one plan, and the situations. */
export interface CompiledTests {
  /** The playbook's plan, and one more value for each expression that an expectation or a promise holds. */
  readonly plan: Plan;
  readonly tests: readonly CompiledTest[];
  readonly promises: readonly CompiledPromise[];
  /** The situations of the used playbooks' tests. */
  readonly situations: readonly CompiledSituation[];
}

export interface CompiledTest extends CompiledSituation {
  readonly expect: readonly CompiledExpectation[];
}

/** What the `test` statements of a playbook describe, without what decides it. */
export function compileSituations(linked: LinkedPlaybook) {
  return linked.tests.map(compileSituation);
}

/** Compiles the `test` and `promise` statements of a playbook. */
export function compileTests(linked: LinkedPlaybook, options: CompileOptions = {}): CompiledTests {
  const values = expectedValues();
  const tests = linked.tests.map((test) => ({
    ...compileSituation(test),
    expect: test.expect.map((one) => compileExpectation(one, values)),
  }));
  const promises = linked.promises.map((one) => compilePromise(one, values));
  const situations = linked.situations.map(compileSituation);
  const facts = [...linked.facts, ...linked.idleFacts];
  const defines = [...linked.defines, ...values.defines];
  return { plan: compile({ ...linked, facts, defines }, options), tests, promises, situations };
}
