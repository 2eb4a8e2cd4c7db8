import type { Plan } from "@handrail/evaluator";
import { type Evaluator, loadOwnPlan, loadPlan } from "@handrail/evaluator/all";
import { median } from "../measure.ts";
import type { Contender, Prepared } from "./contender.ts";
import { now, planOf } from "./contenders/handrail.ts";
import { sink } from "./timing.ts";
import type { Facts, Workload } from "./workload.ts";

/** What it costs to get ready for the first answer. */
export interface LoadingCost {
  readonly name: string;
  /** Milliseconds of processor time up to and including the first `fired`, the median of all turns but the first. */
  readonly time: number;
  /** The same, in the first turn, when none of the code has run yet. */
  readonly first: number;
  /** To the quick index, the median of the ratios of the same turns; null where it is not among the contenders. */
  readonly ratio: number | null;
  /** Bytes kept after garbage was collected, without what it is made from. Not what lies outside of JavaScript. */
  readonly kept: number;
}

interface Loader {
  readonly name: string;
  load(): Promise<Prepared> | Prepared;
}

const quick = "a quick bitset index";
const at = { now };

/** What loads in turn: all contenders that can be loaded, and Handrail's plan, as an object that is taken at its word and as text that is read and checked. */
export async function loadingCosts(
  contenders: readonly Contender[],
  workload: Workload,
  repetitions: number,
): Promise<readonly LoadingCost[]> {
  const [first = {}] = workload.situations;
  const text = JSON.stringify(await planOf(workload));
  // As an app has it that was built with its plan.
  const plan: Plan = JSON.parse(text);
  const others = contenders.filter(({ name }) => !name.startsWith("Handrail"));
  const loaders: readonly Loader[] = [
    { name: "Handrail, a plan as an object", load: () => prepared(loadOwnPlan(plan)) },
    { name: "Handrail, and its index", load: () => indexed(prepared(loadOwnPlan(plan)), first) },
    { name: "Handrail, a plan as text, checked", load: () => prepared(loadPlan(text)) },
    ...others.map((one) => ({ name: one.name, load: () => one.prepare(workload) })),
  ];
  const turns: { readonly time: number; readonly kept: number }[][] = [];
  for (let turn = 0; turn <= repetitions; turn += 1) {
    const own = [];
    for (const loader of loaders) own.push(await once(loader, first));
    turns.push(own);
  }
  const index = loaders.findIndex(({ name }) => name === quick);
  const later = turns.slice(1);
  return loaders.map(({ name }, place) => {
    const of = (turn: (typeof turns)[number]) => turn[place] ?? { time: Number.NaN, kept: 0 };
    return {
      name,
      time: median(later.map((turn) => of(turn).time)),
      first: of(turns[0] ?? []).time,
      ratio:
        index < 0
          ? null
          : median(later.map((turn) => of(turn).time / (turn[index]?.time ?? Number.NaN))),
      kept: median(later.map((turn) => of(turn).kept)),
    };
  });
}

function prepared({ fired }: Evaluator) {
  return { fired: (facts: Facts) => fired(facts, at) };
}

/** Many rules get their index after a few decisions. */
const untilIndexed = 8;

function indexed(ready: Prepared & { fired(facts: Facts): readonly string[] }, facts: Facts) {
  for (let decision = 0; decision < untilIndexed; decision += 1) ready.fired(facts);
  return ready;
}

async function once({ load }: Loader, facts: Facts) {
  const before = await held();
  const started = process.cpuUsage();
  const ready = await load();
  const fired = "fired" in ready ? ready.fired(facts) : await ready.firedLater(facts);
  const { user, system } = process.cpuUsage(started);
  sink.fired += fired.length;
  const kept = (await held()) - before;
  // Asked once more, so that it is not given up before it was weighed.
  sink.fired += ("fired" in ready ? ready.fired(facts) : await ready.firedLater(facts)).length;
  return { time: (user + system) / 1000, kept };
}

/** What weak references held in this turn of the event loop can only go in the next. */
async function held(): Promise<number> {
  for (let turn = 0; turn < 3; turn += 1) {
    await new Promise((resolve) => setImmediate(resolve));
    globalThis.gc?.();
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
