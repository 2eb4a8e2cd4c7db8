import type { Evaluate, Situation } from "../../evaluation/situation.ts";
import type { Table } from "../../evaluation/worked-table.ts";
import type { ExpressionIndex, Plan } from "../../plan/plan.ts";
import type { Clock } from "../../time/clock.ts";
import { Duration } from "../../values/duration.ts";

/** A duration and when it ends, counted from now. */
export interface Span {
  readonly duration: string;
  readonly instant: number;
  readonly text: string;
  /** When recommendations were last put in order by it: of which priority, and how many. */
  round: number;
  priority: number;
  count: number;
}

/** What never ends: later than all others. */
export const never: Span = spanUntil(Number.POSITIVE_INFINITY, "", "");

function spanUntil(instant: number, text: string, duration: string): Span {
  return { duration, instant, text, round: 0, priority: 0, count: 0 };
}

/** A duration that a sentence says. */
export class SpanOf {
  private readonly evaluate: Evaluate;
  /** Whether it is the same in every situation: then it is worked out once for an instant. */
  private readonly isConstant: boolean;
  private clock: Clock | null = null;
  private last: Span | null = null;

  constructor(evaluate: Evaluate, isConstant: boolean) {
    this.evaluate = evaluate;
    this.isConstant = isConstant;
  }

  /** Null where there is no duration, where it is unknown, and where it ends beyond all dates. */
  in(situation: Situation): Span | null {
    if (this.isConstant && this.clock === situation.clock) return this.last;
    this.last = this.worked(situation);
    this.clock = situation.clock;
    return this.last;
  }

  private worked(situation: Situation): Span | null {
    const duration = this.evaluate(situation);
    if (!(duration instanceof Duration)) return null;
    const moment = situation.clock.after(duration);
    return moment === null ? null : spanUntil(moment.instant, moment.text, duration.text);
  }
}

const none: Evaluate = () => null;

/** Reads the durations of a plan: sentences that say the same share one. */
export function spanReader(
  { expressions }: Plan,
  { evaluate }: Table,
): (index: ExpressionIndex) => SpanOf {
  const known = new Map<ExpressionIndex, SpanOf>();
  return (index) => {
    let span = known.get(index);
    if (span === undefined) {
      span = new SpanOf(evaluate[index] ?? none, expressions[index]?.op === "constant");
      known.set(index, span);
    }
    return span;
  };
}

/** Of equal ones the first, which is the one of the first rule by id. */
export function earlier(first: Span | null, second: Span | null): Span | null {
  if (first === null || second === null) return first ?? second;
  return second.instant < first.instant ? second : first;
}
