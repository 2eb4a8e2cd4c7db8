import { median } from "../measure.ts";
import { disagreement } from "./agreement.ts";
import type { Contender, Fired, Prepared } from "./contender.ts";
import { speed } from "./timing.ts";
import type { Facts, Workload } from "./workload.ts";

export interface Result {
  readonly contender: Contender;
  /** Situations per second, the median. */
  readonly speed: number;
  /** To the first contender, in the same run: the median of the ratios. */
  readonly ratio: number;
}

export interface Conditions {
  readonly repetitions: number;
  /** Of one contender in one repetition, in milliseconds. */
  readonly slice: number;
}

interface Starter {
  readonly contender: Contender;
  readonly prepared: Prepared;
  readonly situations: readonly Facts[];
}

/** Slower engines are given as many situations as they manage in so many slices. */
const patience = 10;
const fewest = 5;

/**
 * Times contenders in turn, one after the other in each repetition. Who fires other rules than the first one is not timed.
 *
 * @throws Error where a contender disagrees
 */
export async function race(
  contenders: readonly Contender[],
  workload: Workload,
  { repetitions, slice }: Conditions,
): Promise<readonly Result[]> {
  const starters: Starter[] = [];
  let expected: readonly Fired[] | null = null;
  for (const contender of contenders) {
    const prepared = await contender.prepare(workload);
    expected ??= await answers(prepared, workload.situations);
    const situations = await manageable(prepared, workload.situations, patience * slice);
    const wrong = await disagreement(prepared, situations, expected);
    if (wrong !== null) throw new Error(`${contender.name} disagrees in ${wrong}`);
    starters.push({ contender, prepared, situations });
  }
  const speeds = starters.map((): number[] => []);
  for (let repetition = 0; repetition < repetitions; repetition += 1) {
    for (const [index, { prepared, situations }] of starters.entries()) {
      speeds[index]?.push(await speed(prepared, situations, slice));
    }
  }
  return starters.map(({ contender }, index) => {
    const own = speeds[index] ?? [];
    const ratios = own.map((value, repetition) => value / (speeds[0]?.[repetition] ?? Number.NaN));
    return { contender, speed: median(own), ratio: median(ratios) };
  });
}

async function answers(prepared: Prepared, situations: readonly Facts[]): Promise<Fired[]> {
  const all: Fired[] = [];
  for (const facts of situations) {
    all.push("fired" in prepared ? prepared.fired(facts) : await prepared.firedLater(facts));
  }
  return all;
}

async function manageable(
  prepared: Prepared,
  situations: readonly Facts[],
  time: number,
): Promise<readonly Facts[]> {
  const first = situations.slice(0, fewest);
  await speed(prepared, first, 0);
  const count = Math.floor((await speed(prepared, first, 0)) * (time / 1000));
  return situations.slice(0, Math.max(fewest, count));
}
