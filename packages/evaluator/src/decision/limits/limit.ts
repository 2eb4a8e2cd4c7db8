import { compileWalk, firstAfter, timeOf, type Walk } from "../../evaluation/histories/members.ts";
import type { Input, Lacking } from "../../evaluation/lacking.ts";
import type { Evaluate, Situation } from "../../evaluation/situation.ts";
import type { Table } from "../../evaluation/worked-table.ts";
import type { Plan, PlanCounting, PlanLimit } from "../../plan/plan.ts";
import { moveInstant } from "../../time/steps.ts";
import { dayLength } from "../../time/units.ts";
import type { Zone } from "../../time/zone.ts";
import { Duration } from "../../values/duration.ts";
import type { Element } from "../../values/value.ts";
import { compileSentence, type Sentence } from "../sentences/statement.ts";
import { Ledger } from "./ledger.ts";

export interface Limit extends Sentence {
  /** How many events may count at a time. */
  readonly allowed: number;
  /** What has happened so far in a situation. */
  open(situation: Situation): Ledger;
  /** Adds what would have to be known to tell which events count. */
  lacks(situation: Situation, inputs: Set<Input>): void;
}

export function compileLimit(
  plan: PlanLimit,
  index: number,
  { facts }: Plan,
  { evaluate }: Table,
  zone: Zone,
  lacking: Lacking,
): Limit {
  const sentence = { ...compileSentence(plan, index), allowed: plan.count };
  const { counting, count } = plan;
  if (counting === null) {
    const forGood = Number.POSITIVE_INFINITY;
    return { ...sentence, open: () => new Ledger(count, forGood), lacks: () => undefined };
  }
  const { history, per, where } = counting;
  const period = periodOf(counting, evaluate);
  const walk = walkRecent(counting, evaluate, period);
  return {
    ...sentence,
    open(situation) {
      const length = period(situation);
      const { now } = situation.clock;
      const endOf = (at: number) => (length === null ? null : ending(at, length, zone));
      const ledger = new Ledger(count, endOf(now));
      const given = walk(situation, (_, event, truth) => {
        const end = endOf(timeOf(event));
        if (end === null || end > now) ledger.add(truth === null ? null : end);
        return true;
      });
      if (!given) ledger.loseCount();
      return ledger;
    },
    lacks(situation, inputs) {
      const length = period(situation);
      const { now } = situation.clock;
      const given = walk(situation, (within, event, truth) => {
        const over = length !== null && ending(timeOf(event), length, zone) <= now;
        if (truth === null && where !== null && !over) lacking(where, within, inputs);
        return true;
      });
      if (!given) inputs.add(facts.length + history);
      else if (length === null) lacking(per, situation, inputs);
    },
  };
}

type Period = (situation: Situation) => Duration | null;

function periodOf({ per }: PlanCounting, evaluate: readonly Evaluate[]): Period {
  return (situation) => {
    const length = evaluate[per]?.(situation);
    return length instanceof Duration ? length : null;
  };
}

/** Steps of months and of days across a change of the clock lead at most so far apart, there and back. */
const slack = 5 * dayLength;

/** Visits the events up to now that may still count: those that are long over need not be looked at one by one. */
function walkRecent(
  { history, where }: PlanCounting,
  evaluate: readonly Evaluate[],
  period: Period,
): Walk {
  return compileWalk(history, where === null ? null : (evaluate[where] ?? null), recent);

  function recent(events: readonly Element[], situation: Situation) {
    const { clock } = situation;
    const length = period(situation);
    const start =
      length === null || length.family.startsWith("business") ? null : clock.before(length);
    return {
      first: start === null ? 0 : firstAfter(start - slack, events),
      end: firstAfter(clock.now, events),
      certain: true,
    };
  }
}

/** When an event stops to count; never where no calendar can tell. */
function ending(at: number, length: Duration, zone: Zone): number {
  return moveInstant(at, length, 1, zone) ?? Number.POSITIVE_INFINITY;
}
