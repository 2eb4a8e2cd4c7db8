import { compile, compileTests, type Holidays, loadHolidays } from "@handrail/compiler";
import type { Plan } from "@handrail/evaluator";
import type { LinkedPlaybook, Model, Place } from "@handrail/model";
import { findingsInReach } from "../findings.ts";
import { runTests } from "../testing/run.ts";
import type { Change } from "./mutation.ts";

/** A playbook that holds the changed file, and whose tests may so notice the change. */
export interface Holder {
  readonly entry: string;
  readonly plan: Plan;
  readonly facts: ReadonlySet<string>;
  readonly holidays: Holidays;
}

export async function holderOf(model: Model, entry: string): Promise<Holder> {
  const linked = model.link(entry);
  const holidays = await loadHolidays(linked);
  const plan = compile(linked, { holidays });
  return { entry, plan, facts: new Set(linked.facts.map(({ name }) => name)), holidays };
}

/** What a change makes of a playbook. */
export type Changed =
  /** Nothing that could be run. */
  | { readonly kind: "broken" }
  /** A test that names what is no longer there. */
  | { readonly kind: "noticed"; readonly by: NonNullable<Change["noticedBy"]> }
  | { readonly kind: "runs"; readonly linked: LinkedPlaybook; readonly plan: Plan };

export function changedPlaybook(model: Model, { entry, facts, holidays }: Holder): Changed {
  const errors = findingsInReach(model, entry).filter(({ severity }) => severity === "error");
  const tests = errors.map(({ file, span }) => testAt(model, { file, span }));
  const [first] = tests;
  if (tests.includes(null)) return { kind: "broken" };
  if (first !== undefined && first !== null) return { kind: "noticed", by: first };
  const linked = model.link(entry);
  // A value that was taken out of its sentence is no fact.
  if (linked.facts.some(({ name }) => !facts.has(name))) return { kind: "broken" };
  return { kind: "runs", linked, plan: compile(linked, { holidays }) };
}

/** The test in which something stands. */
function testAt(model: Model, { file, span }: Place): Change["noticedBy"] {
  const test = model
    .tree(file)
    .statements.find((one) => one.span.start <= span.start && span.end <= one.span.end);
  if (test?.kind !== "test") return null;
  return { title: test.title?.value ?? "test", place: { file, span: test.span } };
}

/** The first test that fails, or promise that is broken. */
export function noticedBy(
  linked: LinkedPlaybook,
  { holidays }: Pick<Holder, "holidays">,
): Change["noticedBy"] {
  const { tests, promises } = runTests(compileTests(linked, { holidays }), "");
  const failed =
    tests.find(({ failures }) => failures.length > 0) ?? promises.find(({ breaks }) => breaks > 0);
  return failed === undefined ? null : { title: failed.title, place: failed.place };
}
