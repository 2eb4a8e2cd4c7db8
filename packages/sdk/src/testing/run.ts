import type { CompiledTest, CompiledTests } from "@handrail/compiler";
import { type Decision, type Evaluator, loadPlan } from "@handrail/evaluator";
import type { Place } from "@handrail/model";
import { failure } from "./expectation.ts";

/** How the tests of a playbook came out, in the order of the text. */
export interface TestReport {
  readonly tests: readonly TestResult[];
  readonly passed: number;
  readonly failed: number;
}

export interface TestResult {
  readonly title: string;
  readonly place: Place;
  /** Empty when the test passed. */
  readonly failures: readonly TestFailure[];
  /** What was decided. */
  readonly decision: Decision;
}

export interface TestFailure {
  /** The expectation that was not met. */
  readonly place: Place;
  /** One sentence: what was expected, and what was decided instead. */
  readonly message: string;
}

/** Decides the situation of every test, and holds the decision against what the test expects. */
export function runTests({ plan, tests }: CompiledTests): TestReport {
  const evaluator = loadPlan(plan);
  const results = tests.map((test) => runTest(evaluator, test));
  const failed = results.filter(({ failures }) => failures.length > 0).length;
  return { tests: results, passed: results.length - failed, failed };
}

function runTest(evaluator: Evaluator, test: CompiledTest): TestResult {
  const decision = evaluator.decide(test.record, { now: test.now });
  const failures = test.expect.flatMap((expected) => {
    const message = failure(expected, decision);
    return message === null ? [] : [{ place: expected.place, message }];
  });
  return { title: test.title, place: test.place, failures, decision };
}
