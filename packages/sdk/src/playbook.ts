import { compileSituations, compileTests, loadHolidays } from "@handrail/compiler";
import type { DataRecord, Evaluator, Plan } from "@handrail/evaluator";
import { loadOwnPlan } from "@handrail/evaluator/all";
import type { Model, Place } from "@handrail/model";
import { PlaybookError } from "./error.ts";
import { findingsInReach, type LocatedFinding } from "./findings.ts";
import { planOf, sourceIn } from "./plan-of.ts";
import { type PromiseTrial, promiseTrial } from "./testing/promises.ts";
import { runTests, type TestReport } from "./testing/run.ts";

/** A playbook that is ready to decide. */
export interface Playbook extends Pick<Evaluator, "decide" | "why" | "fired" | "facts" | "answer"> {
  /** What apps store or ship: `loadPlan` of `@handrail/evaluator` takes it, without any of the parser. */
  readonly plan: Plan;
  /** Warnings and hints; a playbook with errors does not come this far. */
  readonly findings: readonly LocatedFinding[];
  /** Runs the playbook's `test` statements, and tries its promises in their situations. */
  test(): TestReport;
  /** Tries the playbook's promises in situations of your own. */
  promises(): PromiseTrial;
  /** The situations that the playbook's own tests describe, in the order of the text: ready to be decided, varied, shown. */
  situations(): readonly TestSituation[];
}

/** What a test describes: `decide(record, { now })` decides it. */
export interface TestSituation {
  /** The test's. */
  readonly title: string;
  readonly place: Place;
  /** The instant to decide at, in UTC. */
  readonly now: string;
  readonly record: DataRecord;
}

/**
 * The playbook of a file in a model that has been loaded already.
 *
 * @throws PlaybookError where it, or anything that it uses, has an error
 */
export async function playbookFrom(model: Model, entry: string): Promise<Playbook> {
  const findings = findingsInReach(model, entry);
  if (findings.some(({ severity }) => severity === "error")) throw new PlaybookError(findings);
  const linked = model.link(entry);
  const holidays = await loadHolidays(linked);
  const source = sourceIn(model, entry);
  const plan = await planOf(model, entry);
  // Whoever compares or stores plans decides nothing.
  let loaded: Evaluator | null = null;
  const evaluator = () => {
    loaded ??= loadOwnPlan(plan);
    return loaded;
  };
  return {
    plan,
    findings,
    get decide() {
      return evaluator().decide;
    },
    get why() {
      return evaluator().why;
    },
    get fired() {
      return evaluator().fired;
    },
    get facts() {
      return evaluator().facts;
    },
    get answer() {
      return evaluator().answer;
    },
    test: () => runTests(compileTests(linked, { holidays, source }), plan.hash),
    promises: () => {
      const compiled = compileTests(linked, { holidays });
      const { on, results } = promiseTrial(compiled, loadOwnPlan(compiled.plan), plan.hash);
      return { on, results };
    },
    situations: () =>
      compileSituations(linked).map(({ title, place, now, record }) => ({
        title,
        place,
        now,
        record,
      })),
  };
}
