import { type InZone, saidIn } from "@handrail/analysis";
import type { CompiledSituation, CompiledTest, CompiledTests } from "@handrail/compiler";
import type { Decision, Evaluator } from "@handrail/evaluator";
import { loadOwnPlan, RecordError } from "@handrail/evaluator/all";
import type { Place } from "@handrail/model";
import { failure } from "./expectation.ts";
import type { Traits } from "./promised.ts";
import { asDecided, type OpenTrial, type PromiseResult, promiseTrial } from "./promises.ts";
import { withReasons } from "./reasons.ts";

/** How the tests of a playbook came out, in the order of the text. */
export interface TestReport {
  readonly tests: readonly TestResult[];
  readonly passed: number;
  readonly failed: number;
  /** How its promises came out, and those of the playbooks that it uses, in the situations of all their tests. */
  readonly promises: readonly PromiseResult[];
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

/**
 * Decides the situation of every test, and holds the decision against what the test expects. The promises are tried in each
 * of these situations, and in those of the used playbooks' tests: checked, but not proved.
 *
 * @param hash of the playbook's own plan
 */
export function runTests(compiled: CompiledTests, hash: string): TestReport {
  const evaluator = loadOwnPlan(compiled.plan);
  const trial = promiseTrial(compiled, evaluator, hash);
  const traits: Traits = new Map(evaluator.plan.actions.map((one) => [one.name, one.traits]));
  const said = saidIn(compiled.plan.zone);
  const tried = new Set<string>();
  let explained = 0;
  const told = (test: CompiledTest, action: string | null, message: string): string => {
    if (action === null || explained >= mostExplained) return message;
    explained += 1;
    const why = evaluator.why(test.record, action, { now: test.now });
    return withReasons(message, why, test.place);
  };
  const results = compiled.tests.map((test): TestResult => {
    const decision = evaluator.decide(test.record, { now: test.now });
    hold(decision, test, trial, tried);
    const { title, place } = test;
    return {
      title,
      place,
      failures: failuresOf(test, decision, traits, said, told),
      decision: asDecided(decision, hash),
    };
  });
  for (const situation of compiled.situations) tryPromises(evaluator, situation, trial, tried);
  const failed = results.filter(({ failures }) => failures.length > 0).length;
  return {
    tests: results,
    passed: results.length - failed,
    failed,
    promises: trial.results(),
  };
}

function failuresOf(
  test: CompiledTest,
  decision: Decision,
  traits: Traits,
  said: InZone,
  told: (test: CompiledTest, action: string | null, message: string) => string,
): readonly TestFailure[] {
  return test.expect.flatMap((expected) => {
    const message = failure(expected, decision, traits, said);
    if (message === null) return [];
    const action = "action" in expected ? expected.action : null;
    return [{ place: expected.place, message: told(test, action, message) }];
  });
}

/** To say why costs more than to decide, and nobody reads hundreds of reasons. */
const mostExplained = 20;

/** What the facts of this playbook do not allow is no situation of it, though it is one of a playbook that it uses. */
function tryPromises(
  evaluator: Evaluator,
  situation: CompiledSituation,
  trial: OpenTrial,
  tried: Set<string>,
): void {
  try {
    const decision = evaluator.decide(situation.record, { now: situation.now });
    hold(decision, situation, trial, tried);
  } catch (error) {
    if (!(error instanceof RecordError)) throw error;
  }
}

/** A situation that two tests describe counts once. */
function hold(
  decision: Decision,
  { title, place, now, record }: CompiledSituation,
  trial: OpenTrial,
  tried: Set<string>,
): void {
  const key = JSON.stringify([now, record]);
  if (tried.has(key)) return;
  tried.add(key);
  trial.decided(decision, { test: { title, place }, key: null, at: decision.at, record });
}
