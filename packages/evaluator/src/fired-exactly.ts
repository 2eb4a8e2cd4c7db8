import type { Engine } from "./engine.ts";
import { type Evaluator, isRecordAlone, type SituationOptions } from "./evaluator.ts";
import { exactReader } from "./record/exact.ts";

/** The ids of the rules whose condition is true, by the values of all facts. */
export type FiredExactly = (given: readonly unknown[], options: SituationOptions) => string[];

/**
 * What fits is not spelled out first. All else is left to those who tell what is wrong, as a record or, where records have other
 * columns, as answers, which are read by the names of facts.
 *
 * @param spelling by fact, its key in a record
 * @param isPlain whether each of these keys gives its fact alone
 */
export function exactly(
  engine: Engine,
  evaluator: Evaluator,
  spelling: readonly string[],
  isPlain: boolean,
): FiredExactly {
  const { plan } = engine;
  const isBound = plan.bindings.length > 0;
  const read = exactReader(plan, engine.zone);
  const histories = Object.freeze(plan.histories.map(() => null));

  function slowly(given: readonly unknown[], options: SituationOptions): string[] {
    const named = spelling.map((name, fact) => [name, given[fact]] as const);
    const known = Object.fromEntries(named.filter(([, value]) => value !== undefined));
    return isBound
      ? evaluator.fired({}, { ...options, answers: known })
      : evaluator.fired(known, options);
  }

  return (given, options) => {
    const facts = (isPlain || isBound) && isRecordAlone(options) ? read(given) : null;
    if (facts === null) return slowly(given, options);
    const situation = engine.situation({ facts, histories }, engine.clock(options.now), "json");
    return engine.finder().fired(situation);
  };
}
