import { compile, compileTests, loadHolidays } from "@handrail/compiler";
import type { DataRecord, Evaluator, Plan } from "@handrail/evaluator";
import { loadOwnPlan } from "@handrail/evaluator/all";
import type { Model, Place } from "@handrail/model";
import { hashing } from "#hashing";
import { PlaybookError } from "./error.ts";
import { findingsInReach, type LocatedFinding } from "./findings.ts";
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
  const source = (file: string) => ({
    text: model.tree(file).text,
    name: shownName(file, entry),
  });
  const plan = compile(linked, { holidays, source, ...hashing });
  const evaluator = loadOwnPlan(plan);
  return {
    plan,
    findings,
    decide: evaluator.decide,
    why: evaluator.why,
    fired: evaluator.fired,
    facts: evaluator.facts,
    answer: evaluator.answer,
    test: () => runTests(compileTests(linked, { holidays, source }), plan.hash),
    promises: () => {
      const compiled = compileTests(linked, { holidays });
      const { on, results } = promiseTrial(compiled, loadOwnPlan(compiled.plan), plan.hash);
      return { on, results };
    },
    situations: () =>
      compileTests(linked, { holidays }).tests.map(({ title, place, now, record }) => ({
        title,
        place,
        now,
        record,
      })),
  };
}

/** A file as seen from the entry's folder, so that a plan says nothing of the machine that compiled it. */
function shownName(file: string, entry: string): string {
  const from = entry.split("/").slice(0, -1);
  const to = file.split("/");
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}
