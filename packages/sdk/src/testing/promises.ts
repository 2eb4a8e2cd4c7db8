import { type InZone, saidIn } from "@handrail/analysis";
import { type CompiledPromise, type CompiledTests, isExpectedValue } from "@handrail/compiler";
import type { DataRecord, DecideOptions, Decision, Evaluator } from "@handrail/evaluator";
import type { Place } from "@handrail/model";
import { brokenBy, type Traits } from "./promised.ts";

/** How a promise came out on the situations in which it was tried. That it held in all of them proves nothing of others. */
export interface PromiseResult {
  readonly title: string;
  readonly because: string | null;
  readonly source: string | null;
  readonly place: Place;
  /** In how many situations it was tried. */
  readonly situations: number;
  /** In how many of them its condition was true, so that it said something. */
  readonly checked: number;
  /** In how many of these it did not hold. */
  readonly breaks: number;
  /** The first of those, at most five. */
  readonly broken: readonly BrokenPromise[];
}

export interface BrokenPromise {
  /** One sentence: what was promised, and what was decided instead. */
  readonly message: string;
  readonly situation: TriedSituation;
  readonly decision: Decision;
}

/** A situation in which promises were tried. */
export interface TriedSituation {
  /** The test that describes it; null for a record of somebody's own. */
  readonly test: { readonly title: string; readonly place: Place } | null;
  readonly key: string | null;
  /** The instant of the decision, in UTC. */
  readonly at: string;
  readonly record: DataRecord;
}

/**
 * Tries the promises of a playbook on situations. It never proves one, but it may break one.
 *
 * @example
 * const playbook = await loadPlaybook({
 *   source: `
 *     action call customer is human, helps
 *     when waiting then call customer within 2 days
 *     promise "nobody waits long" when waiting then anything that helps within 24h`,
 * });
 * const trial = playbook.promises();
 * trial.on({ waiting: true }, { now: "2026-11-23T09:00:00Z" });
 * trial.results()[0]?.breaks; // 1
 */
export interface PromiseTrial {
  /**
   * Decides a situation, and holds the decision against every promise.
   *
   * @throws RecordError with everything that is wrong with the record, which then counts as no situation
   */
  on(record: DataRecord, options: DecideOptions): void;
  results(): readonly PromiseResult[];
}

const mostShown = 5;

interface Tally {
  readonly promise: CompiledPromise;
  situations: number;
  checked: number;
  breaks: number;
  readonly broken: BrokenPromise[];
}

/** A trial that also takes situations which are decided already. */
export interface OpenTrial extends PromiseTrial {
  decided(decision: Decision, situation: TriedSituation): void;
}

/**
 * @param evaluator of the plan that was compiled with the promises
 * @param hash of the playbook's own plan
 */
export function promiseTrial(
  { promises }: CompiledTests,
  evaluator: Evaluator,
  hash: string,
): OpenTrial {
  const traits: Traits = new Map(evaluator.plan.actions.map((one) => [one.name, one.traits]));
  const said = saidIn(evaluator.plan.zone);
  const tallies = promises.map(
    (promise): Tally => ({ promise, situations: 0, checked: 0, breaks: 0, broken: [] }),
  );

  function decided(decision: Decision, situation: TriedSituation): void {
    for (const tally of tallies) {
      tally.situations += 1;
      if (decision.values[tally.promise.when] !== true) continue;
      tally.checked += 1;
      const message = breach(tally.promise, decision, traits, said);
      if (message === null) continue;
      tally.breaks += 1;
      if (tally.broken.length >= mostShown) continue;
      tally.broken.push({ message, situation, decision: asDecided(decision, hash) });
    }
  }

  return {
    decided,
    on(record, options) {
      if (promises.length === 0) return;
      const decision = evaluator.decide(record, options);
      const { at, key } = decision;
      decided(decision, { test: null, key, at, record });
    },
    results: () =>
      tallies.map(({ promise: { title, because, source, place }, ...counts }) => ({
        title,
        because,
        source,
        place,
        ...counts,
        broken: [...counts.broken],
      })),
  };
}

/** What is wrong with a decision by a promise: one sentence, or null. */
export function breach(
  { then, despiteLimits }: CompiledPromise,
  decision: Decision,
  traits: Traits,
  said: InZone,
): string | null {
  const { recommendations, deferred } = decision;
  const recommended = despiteLimits ? recommendations : [...recommendations, ...deferred];
  for (const promised of then) {
    const reason = brokenBy(promised, { decision, recommended, traits, said });
    if (reason !== null) return `Promised “${promised.said}”${reason}.`;
  }
  return null;
}

/** A decision as the playbook's own plan gives it. */
export function asDecided(decision: Decision, plan: string): Decision {
  const values = Object.entries(decision.values).filter(([name]) => !isExpectedValue(name));
  return { ...decision, plan, values: Object.fromEntries(values) };
}
