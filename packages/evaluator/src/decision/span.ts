import type { Evaluate, Situation } from "../evaluation/situation.ts";
import type { Table } from "../evaluation/table.ts";
import type { ExpressionIndex, Plan } from "../plan/plan.ts";
import type { Clock } from "../time/clock.ts";
import { Duration } from "../values/duration.ts";

/** A duration and when it ends, counted from now. */
export interface Span {
  readonly duration: string;
  readonly instant: number;
  readonly text: string;
}

/** Null where there is no duration, where it is unknown, and where it ends beyond all dates. */
export type SpanOf = (situation: Situation) => Span | null;

const none: SpanOf = () => null;

/** Reads the durations of a plan: sentences that say the same share one, and constants are worked out once for an instant. */
export function spanReader(
  { expressions }: Plan,
  { evaluate }: Table,
): (index: ExpressionIndex) => SpanOf {
  const known = new Map<ExpressionIndex, SpanOf>();
  return (index) => {
    let span = known.get(index);
    if (span === undefined) {
      const own = evaluate[index];
      span = own === undefined ? none : worked(own);
      if (expressions[index]?.op === "constant") span = keptForClock(span);
      known.set(index, span);
    }
    return span;
  };
}

function worked(evaluate: Evaluate): SpanOf {
  return (situation) => {
    const duration = evaluate(situation);
    if (!(duration instanceof Duration)) return null;
    const moment = situation.clock.after(duration);
    return moment && { duration: duration.text, instant: moment.instant, text: moment.text };
  };
}

function keptForClock(span: SpanOf): SpanOf {
  let clock: Clock | null = null;
  let last: Span | null = null;
  return (situation) => {
    if (situation.clock !== clock) {
      last = span(situation);
      clock = situation.clock;
    }
    return last;
  };
}

/** Of equal ones the first, which is the one of the first rule by id. */
export function earlier(first: Span | null, second: Span | null): Span | null {
  if (first === null || second === null) return first ?? second;
  return second.instant < first.instant ? second : first;
}
