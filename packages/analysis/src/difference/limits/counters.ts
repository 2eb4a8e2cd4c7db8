import type { Plan, PlanCounting } from "@handrail/evaluator";
import type { Encoder } from "../../encoding/encoder.ts";
import { constantly, type Linear, sum, whole } from "../../encoding/linear.ts";
import { stepped } from "../../encoding/stepping.ts";
import type { Budget } from "../../solver/budget.ts";
import type { Literal } from "../../solver/sat.ts";
import { boundedEncoder } from "../bounded.ts";

/** How many events count for a limit, and whether that is known at all. */
export interface Counter {
  readonly given: Literal;
  readonly events: Linear;
}

/** Events of a history that count for the same limits: the places of these among all ways of counting it. */
export type EventClass = readonly number[];

/** What one history is counted by. */
export interface Counted {
  readonly history: number;
  readonly countings: readonly PlanCounting[];
  /** All that events can be. */
  readonly classes: readonly EventClass[];
  /** Why there may be fewer; null where there are not. */
  readonly inexact: string | null;
}

/** More sorts of events than these are not told apart. */
const mostClasses = 64;

export function countingKey({ history, per, where }: PlanCounting): string {
  return `${history} ${per} ${where}`;
}

/** For which limits an event can count at once, by history: each event is one of these, whatever the others are; null where there are too many. */
export function countedBy(
  plan: Plan,
  countings: readonly PlanCounting[],
  budget: Budget,
): readonly Counted[] | null {
  const all: Counted[] = [];
  const unique = [...new Map(countings.map((one) => [countingKey(one), one])).values()];
  for (const [history, own] of Map.groupBy(unique, (one) => one.history)) {
    const found = classesOf(plan, own, budget);
    if (found === null) return null;
    all.push({ history, countings: own, ...found });
  }
  return all;
}

function classesOf(
  plan: Plan,
  countings: readonly PlanCounting[],
  budget: Budget,
): Pick<Counted, "classes" | "inexact"> | null {
  const encoder = boundedEncoder(plan, { elements: () => 1 });
  const { gates, book } = encoder;
  const literals = countings.map((one) => -countsFor(one, 0, encoder).no);
  gates.require(...literals);
  const found: EventClass[] = [];
  while (gates.sat.solve([], book.finalCheck(budget), budget)) {
    if (found.length === mostClasses) return null;
    const holds = literals.map((one) => gates.sat.value(one) > 0);
    found.push(holds.flatMap((one, index) => (one ? [index] : [])));
    gates.require(...literals.map((one, index) => (holds[index] ? -one : one)));
  }
  const reasons = new Set(encoder.inexact.map(({ reason }) => reason));
  return { classes: found, inexact: reasons.size === 0 ? null : [...reasons].join(", and ") };
}

/** Whether an event counts now: it does so for the time of the limit, from its instant on; where it may count or not, it does. */
export function countsFor(
  { history, per, where }: PlanCounting,
  element: number,
  encoder: Encoder,
): { readonly yes: Literal; readonly no: Literal } {
  const { gates, numbers, now, elements } = encoder;
  const at = elements?.instant(history, element) ?? null;
  const length = encoder.value(per, null);
  const filter =
    where === null ? { yes: gates.always, no: gates.never } : encoder.truth(where, element);
  if (at === null || (length.kind !== "number" && length.kind !== "steps"))
    return { yes: gates.sat.variable(), no: gates.never };
  const end = stepped(per, { as: "time duration", operator: "+" }, at, length, encoder);
  const isOver = gates.and(end.known, numbers.below(end.sum(), now.sum(), false));
  const within = gates.and(numbers.below(at.sum(), now.sum(), false), -isOver);
  return { yes: gates.and(within, filter.yes), no: gates.or(-within, filter.no) };
}

/** So many events of each class, and what that comes to for each way of counting. */
export class Counters {
  private readonly encoder: Encoder;
  private readonly counted: readonly Counted[];
  private readonly numbers: readonly (readonly Linear[])[];

  /** @param numbers of the events of each class, by history; any by default */
  constructor(
    encoder: Encoder,
    counted: readonly Counted[],
    numbers: readonly (readonly number[])[] | null = null,
  ) {
    this.encoder = encoder;
    this.counted = counted;
    const { gates } = encoder;
    const free = () => encoder.numbers.free("count", gates.always).sum();
    this.numbers = counted.map(({ classes }, index) =>
      classes.map((_, place) =>
        numbers === null ? free() : constantly(whole(numbers[index]?.[place] ?? 0)),
      ),
    );
  }

  of(counting: PlanCounting): Counter {
    const index = this.counted.findIndex(({ history }) => history === counting.history);
    const { countings, classes } = this.counted[index] as Counted;
    const key = countingKey(counting);
    const place = countings.findIndex((one) => countingKey(one) === key);
    const events = classes.reduce(
      (all, own, at) =>
        own.includes(place) ? sum(all, this.numbers[index]?.[at] ?? constantly(whole(0))) : all,
      constantly(whole(0)),
    );
    return { given: this.encoder.given(counting.history), events };
  }

  get all(): readonly Linear[] {
    return this.numbers.flat();
  }

  /** The numbers of an assignment. */
  read(): readonly (readonly number[])[] {
    const { gates, book } = this.encoder;
    const values = book.values((literal) => gates.sat.value(literal) > 0);
    return this.numbers.map((all) =>
      all.map(({ terms }) => {
        const [quantity] = terms.keys();
        return quantity === undefined ? 0 : Number(values(quantity).n);
      }),
    );
  }
}
