import { type Evaluator, loadPlan } from "@handrail/evaluator/all";
import { median } from "../measure.ts";
import { now, planOf } from "./contenders/handrail.ts";
import { sink } from "./timing.ts";
import { type Facts, incomplete, type Workload } from "./workload.ts";

/** What a whole decision and an explanation cost beside `fired`, which only says which rules hold. */
export interface DecisionCosts {
  /** Microseconds of processor time. */
  readonly fired: number;
  readonly decide: number;
  /** The median of the ratios of both in the same turn. */
  readonly ratio: number;
  /** How many times as long `fired` takes where a third of the facts is not known. */
  readonly unknown: number;
  /** Bytes that one decision allocates. */
  readonly bytes: number;
  /** Milliseconds of the first `why` about an action, and of later ones. */
  readonly firstWhy: number;
  readonly why: number;
}

const at = { now };

export async function decisionCosts(
  workload: Workload,
  { repetitions, slice }: { readonly repetitions: number; readonly slice: number },
): Promise<DecisionCosts> {
  const evaluator = loadPlan(await planOf(workload));
  const { situations } = workload;
  const fired = (facts: Partial<Facts>) => evaluator.fired(facts, at).length;
  const decide = (facts: Partial<Facts>) => evaluator.decide(facts, at).recommendations.length;
  const measured = [
    { call: fired, records: situations },
    { call: decide, records: situations },
    { call: fired, records: incomplete(situations, 1 / 3) },
  ];
  for (const { call, records } of measured) spent(call, records, 4 * slice);
  const turns = Array.from({ length: repetitions }, () =>
    measured.map(({ call, records }) => spent(call, records, slice)),
  );
  const of = (index: number) => median(turns.map((turn) => turn[index] ?? Number.NaN));
  const toFired = (index: number) =>
    median(turns.map((turn) => (turn[index] ?? Number.NaN) / (turn[0] ?? Number.NaN)));
  return {
    fired: of(0),
    decide: of(1),
    ratio: toFired(1),
    unknown: toFired(2),
    bytes: allocated(evaluator, situations),
    ...explaining(evaluator, situations),
  };
}

/** Microseconds of processor time that one `fired` takes, the median. */
export async function firedTime(
  workload: Workload,
  { repetitions, slice }: { readonly repetitions: number; readonly slice: number },
): Promise<number> {
  const { fired } = loadPlan(await planOf(workload));
  const call = (facts: Partial<Facts>) => fired(facts, at).length;
  spent(call, workload.situations, 4 * slice);
  return median(Array.from({ length: repetitions }, () => spent(call, workload.situations, slice)));
}

/** Microseconds that one call takes. */
function spent(
  call: (facts: Partial<Facts>) => number,
  situations: readonly Partial<Facts>[],
  atLeast: number,
): number {
  let done = 0;
  let elapsed = 0;
  const started = process.cpuUsage();
  do {
    for (let step = 0; step < 100; step += 1) {
      sink.fired += call(situations[(done + step) % situations.length] as Partial<Facts>);
    }
    done += 100;
    const { user, system } = process.cpuUsage(started);
    elapsed = user + system;
  } while (elapsed < atLeast * 1000);
  return elapsed / done;
}

/** Few enough decisions that nothing is tidied up in between. */
const few = 100;

function allocated({ decide }: Evaluator, situations: readonly Facts[]): number {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  for (const facts of situations.slice(0, few)) sink.fired += decide(facts, at).blocked.length;
  return (process.memoryUsage().heapUsed - before) / few;
}

function explaining({ why, plan }: Evaluator, situations: readonly Facts[]) {
  const asked = plan.actions.slice(0, 8).map(({ name }) => name);
  const ask = (action: string, index: number) => {
    const started = process.cpuUsage();
    sink.fired += why(situations[index] as Facts, action, at).rules.length;
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000;
  };
  const first = asked.map(ask);
  const later = situations
    .slice(0, 800)
    .map((_, index) => ask(asked[Math.floor(index / 100)] ?? "", index));
  return { firstWhy: median(first.slice(1)), why: median(later.slice(100)) };
}
