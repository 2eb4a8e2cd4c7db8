// Prints how many bytes each way to decide allocates, and what loading keeps and allocates for a rule. To be run with so much room for new
// objects that nothing is collected on the way: --expose-gc --single-threaded --min-semi-space-size=256 --max-semi-space-size=256
import { loadOwnPlan } from "@handrail/evaluator/all";
import { median } from "../measure.ts";
import { now, planOf } from "./contenders/handrail.ts";
import { handrailExact, handrailModule } from "./contenders/handrail-module.ts";
import { sink } from "./timing.ts";
import { type Facts, workload } from "./workload.ts";

const at = { now };
const found: { [what: string]: number } = {};

for (const rules of [10, 1000]) {
  const load = workload({ rules, situations: 200 });
  const plan = JSON.parse(JSON.stringify(await planOf(load)));
  const evaluator = loadOwnPlan(plan);
  const module = await handrailModule.prepare(load);
  const exact = await handrailExact.prepare(load);
  const action = plan.actions[0].name;
  const ways: { readonly [way: string]: (facts: Facts) => unknown } = {
    fired: (facts) => evaluator.fired(facts, at),
    decide: (facts) => evaluator.decide(facts, at),
    module: (facts) => "fired" in module && module.fired(facts),
    exact: (facts) => "fired" in exact && exact.fired(facts),
    why: (facts) => evaluator.why(facts, action, at),
  };
  for (const [way, call] of Object.entries(ways)) {
    note(`${way}, ${rules} rules`, load.situations.length, () => {
      for (const facts of load.situations) sink.fired += Number(call(facts) !== null);
    });
  }
  if (rules === 1000) {
    note("loaded, a rule", rules, () => loadOwnPlan(plan));
    note("first fired, a rule", rules, () => {
      sink.fired += loadOwnPlan(plan).fired(load.situations[0] ?? {}, at).length;
    });
  }
}
console.log(JSON.stringify(found));

/** The median of some runs. */
function note(what: string, count: number, run: () => unknown): void {
  const runs = Array.from({ length: 13 }, () => {
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    run();
    return (process.memoryUsage().heapUsed - before) / count;
  });
  found[what] = Math.round(median(runs));
}
