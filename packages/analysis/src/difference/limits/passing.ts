import type { Plan, PlanLimit } from "@handrail/evaluator";
import { covers, isActive } from "../../decisions/statements.ts";
import { constantly, type Linear, sum, whole } from "../../encoding/linear.ts";
import { atLeast } from "../../encoding/points.ts";
import type { Encoding } from "../../encoding/scope.ts";
import type { Literal } from "../../solver/sat.ts";
import type { Counters } from "./counters.ts";
import type { Made } from "./made.ts";

/** What a version's limits let pass of its recommendations. */
export interface Passage {
  limitsOn(one: Made): readonly PlanLimit[];
  /** It is made, and every limit that covers it has room. */
  passes(one: Made): Literal;
  /** One more fits for certain, or the limit does not hold on that day. */
  hasRoom(limit: PlanLimit, one: Made): Literal;
  /** At least so many pass before it that take room of the limit. */
  taken(limit: PlanLimit, one: Made, needed: number): Literal;
}

/** Followed one after the other: each that passes is one more event for the limits that cover it. */
export class Passing implements Passage {
  private readonly encoding: Encoding;
  private readonly counters: Counters;
  private readonly all: readonly Made[];
  private readonly isFirst: (one: Made, other: Made) => Literal;
  private readonly passed = new Map<Made, Literal>();
  private readonly limits = new Map<Made, readonly PlanLimit[]>();

  constructor(
    encoding: Encoding,
    counters: Counters,
    all: readonly Made[],
    isFirst: (one: Made, other: Made) => Literal,
  ) {
    this.encoding = encoding;
    this.counters = counters;
    this.all = all;
    this.isFirst = isFirst;
  }

  limitsOn(one: Made): readonly PlanLimit[] {
    const found = this.limits.get(one) ?? limitsOn(one, this.encoding.plan);
    this.limits.set(one, found);
    return found;
  }

  passes(one: Made): Literal {
    const found = this.passed.get(one);
    if (found !== undefined) return found;
    const { gates } = this.encoding;
    // What comes before it may hang on it elsewhere, where it comes first itself.
    const literal = gates.sat.variable();
    this.passed.set(one, literal);
    const parts = [one.made, ...this.limitsOn(one).map((limit) => this.hasRoom(limit, one))];
    for (const part of parts) gates.implies(literal, part);
    gates.require(literal, ...parts.map((part) => -part));
    return literal;
  }

  hasRoom(limit: PlanLimit, one: Made): Literal {
    const { gates } = this.encoding;
    const before = this.before(limit, one);
    const fits: Literal[] = [];
    for (let taken = 0; taken <= Math.min(before.length, limit.count); taken += 1)
      fits.push(gates.or(-this.many(before, taken), this.isBelow(limit, limit.count - taken)));
    return gates.or(-isActive(limit, this.encoding), gates.and(...fits));
  }

  taken(limit: PlanLimit, one: Made, needed: number): Literal {
    return this.many(this.before(limit, one), needed);
  }

  private many(literals: readonly Literal[], needed: number): Literal {
    const { gates } = this.encoding;
    return atLeast(
      gates,
      literals,
      literals.map(() => 1),
      needed,
    );
  }

  /** Of each other one that the limit covers, whether it passes before it. */
  private before(limit: PlanLimit, one: Made): readonly Literal[] {
    const { gates } = this.encoding;
    return this.all.flatMap((other) =>
      other !== one && this.limitsOn(other).includes(limit)
        ? [gates.and(this.isFirst(other, one), this.passes(other))]
        : [],
    );
  }

  private isBelow(limit: PlanLimit, most: number): Literal {
    return isBelow(limit, constantly(whole(0)), most, this.counters, this.encoding);
  }
}

export function limitsOn({ action }: Made, { actions, limits }: Plan): readonly PlanLimit[] {
  const known = actions[action];
  return limits.filter((one) => known !== undefined && covers(one.covers, known, action));
}

/** Fewer than so many count, with some more; where it is not known how many do, too many may. */
export function isBelow(
  { counting }: PlanLimit,
  more: Linear,
  most: number,
  counters: Counters,
  { gates, numbers }: Encoding,
): Literal {
  const bound = constantly(whole(most));
  if (counting === null) return numbers.below(more, bound, true);
  const { given, events } = counters.of(counting);
  return gates.and(given, numbers.below(sum(events, more), bound, true));
}
