import { compileTests, loadHolidays } from "@handrail/compiler";
import type { Plan } from "@handrail/evaluator";
import { loadOwnPlan } from "@handrail/evaluator/all";
import type { LinkedPlaybook, Model } from "@handrail/model";
import { lineIndex } from "@handrail/syntax";
import { findingsInReach } from "../findings.ts";
import { oneLine } from "../one-line.ts";
import { type Coverage, type CoverageItem, countOf, coverageKinds } from "./coverage.ts";
import { type ExampleFinder, exampleFinder } from "./examples.ts";
import { statementsOf } from "./statement-at.ts";
import { watchedGuardrails, watchedLimits, watchedPromises, watchedRules } from "./statements.ts";
import { watchedTables } from "./tables.ts";
import { watchedValues } from "./values.ts";
import { probes, type Seen, type Watched } from "./watch.ts";

/**
 * What the tests of playbooks exercise: each rule and row, each part of a condition true and false, each guardrail, limit, score item, band,
 * variant and promise. The tests of each of these files count for everything in all of them; what else they use is not looked at. Whether the
 * tests pass does not matter here; files with errors are left out.
 *
 * @param files paths of the model
 * @param options `also` are files that are looked at, of which no test counts; `examples` asks for a situation for each of the first so many outcomes that no test shows, which takes longer
 *
 * @example
 * const model = createModel();
 * model.setFile("a.playbook", {
 *   text: 'when visits > 5 then call customer\ntest "often"\n  given visits = 6\n  expect call customer',
 * });
 * const { items, total } = await coverageOf(model, ["a.playbook"]);
 * total; // { covered: 2, all: 4, percent: 50 }
 * items[1]?.outcomes.map(({ outcome, tests }) => [outcome, tests]); // [["true", 1], ["false", 0]]
 */
export async function coverageOf(
  model: Model,
  files: readonly string[],
  { examples = 0, also = [] }: CoverageOptions = {},
): Promise<Coverage> {
  const exemplify = exampleFinder(examples);
  const wanted = new Set([...files, ...also]);
  const found = new Map<string, Tally>();
  let tests = 0;
  for (const file of new Set(files)) {
    if (findingsInReach(model, file).some(({ severity }) => severity === "error")) continue;
    tests += await look(model, file, wanted, found);
  }
  const items = [...found.values()]
    .sort((left, right) => inText(left.watched, right.watched))
    .map((tally) => itemOf(tally, model, exemplify));
  return {
    items,
    tests,
    total: countOf(items),
    kinds: coverageKinds
      .map((kind) => ({ kind, ...countOf(items.filter((item) => item.kind === kind)) }))
      .filter(({ all }) => all > 0),
  };
}

export interface CoverageOptions {
  readonly examples?: number;
  readonly also?: readonly string[];
}

interface Tally {
  /** As the playbook has it that is given by `plan`: its own, where that has tests or not. */
  readonly watched: Watched;
  readonly plan: Plan;
  readonly tests: number[];
}

/** Decides the tests of one playbook, and notes what is seen in each of them. */
async function look(
  model: Model,
  file: string,
  wanted: ReadonlySet<string>,
  found: Map<string, Tally>,
): Promise<number> {
  const linked = model.link(file);
  const watching = probes();
  const all = watchedIn(linked, model, watching);
  const { plan, tests } = compileTests(
    { ...linked, defines: [...linked.defines, ...watching.defines] },
    { holidays: await loadHolidays(linked) },
  );
  const watched = all
    .filter(({ place }) => wanted.has(place.file))
    .map((one) => ({ one, tally: tallyOf(one, plan, found) }));
  if (tests.length === 0) return 0;
  const evaluator = loadOwnPlan(plan);
  for (const { record, now } of tests) {
    const decision = evaluator.decide(record, { now });
    const seen: Seen = {
      decision,
      fired: new Set(evaluator.fired(record, { now })),
      truth: (probe) => (decision.values[probe] ?? null) as boolean | null,
    };
    for (const { one, tally } of watched) {
      for (const [index, { isIn }] of one.outcomes.entries()) {
        if (isIn(seen)) tally.tests[index] = (tally.tests[index] ?? 0) + 1;
      }
    }
  }
  return tests.length;
}

function watchedIn(
  linked: LinkedPlaybook,
  model: Model,
  watching: ReturnType<typeof probes>,
): readonly Watched[] {
  const at = statementsOf(model);
  return [
    ...watchedRules(linked, at, watching),
    ...watchedTables(linked, at, watching),
    ...watchedGuardrails(linked, at, watching),
    ...watchedLimits(linked, watching),
    ...watchedValues(linked, watching),
    ...watchedPromises(linked, watching),
  ];
}

/** One tally for what several playbooks hold. */
function tallyOf(watched: Watched, plan: Plan, found: Map<string, Tally>): Tally {
  const { kind, place, text } = watched;
  const { file, span } = place;
  const key = JSON.stringify([file, span.start, span.end, kind, text ?? null]);
  let tally = found.get(key);
  if (tally === undefined) {
    tally = { watched, plan, tests: watched.outcomes.map(() => 0) };
    found.set(key, tally);
  }
  return tally;
}

function itemOf(
  { watched, plan, tests }: Tally,
  model: Model,
  exemplify: ExampleFinder,
): CoverageItem {
  const { kind, place, text, within, outcomes } = watched;
  const { file, span } = place;
  const source = model.tree(file).text;
  const { line, column } = lineIndex(source).position(span.start);
  return {
    kind,
    place,
    line,
    column,
    text: text ?? oneLine(source.slice(span.start, span.end)),
    within,
    outcomes: outcomes.map(({ outcome, wanted, needs }, index) => {
      const count = tests[index] ?? 0;
      const example = count > 0 ? null : exemplify(plan, needs);
      const shown = example === null || example === "impossible" ? "" : ` For example: ${example}.`;
      return {
        outcome,
        tests: count,
        wanted: `${wanted}.${shown}`,
        impossible: example === "impossible",
      };
    }),
  };
}

function inText(left: Watched, right: Watched): number {
  const [one, other] = [left.place, right.place];
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return (
    one.span.start - other.span.start ||
    coverageKinds.indexOf(left.kind) - coverageKinds.indexOf(right.kind) ||
    one.span.end - other.span.end
  );
}
