import type { ArithmeticKind, Relation } from "@handrail/evaluator";
import { exactly, negated, one, plus, type Ratio, times, toDouble } from "../solver/ratio.ts";
import type { Literal } from "../solver/sat.ts";
import { linearResult, type Operator, offBy, pinnedUnit } from "./calculations.ts";
import type { Unit } from "./choose.ts";
import type { Gates } from "./gates.ts";
import {
  constantly,
  difference,
  isConstant,
  justly,
  type Linear,
  scaled,
  shifted,
  whole,
} from "./linear.ts";
import { atLeast, unitsNeeded } from "./points.ts";
import type { QuantityBook } from "./quantities.ts";
import { naturalBounds } from "./ranges.ts";
import { overflow, roundOff, roundsAbove, underflow } from "./rounding.ts";
import { dayLength } from "./units.ts";
import type { NumberValue, Truth } from "./value.ts";

export interface NumberOptions {
  /** What the second of two values is that are multiplied or divided: no proof, but examples. */
  readonly pin?: number;
  /** Whether results are taken as if nothing were rounded: no proof, but examples that do not hang on a hundredth of a cent. */
  readonly isSmooth?: boolean;
  /** Whether only what all results of which lie within the range of their type is looked at. */
  readonly isBounded?: boolean;
}

/** Numbers of all types as sums, and what comparisons and arithmetic make of them. */
export class Numbers {
  readonly gates: Gates;
  readonly book: QuantityBook;

  private readonly options: NumberOptions;

  constructor(gates: Gates, book: QuantityBook, options: NumberOptions = {}) {
    this.gates = gates;
    this.book = book;
    this.options = options;
  }

  /** No step leads out of the years that there are. */
  get isBounded(): boolean {
    return this.options.isBounded === true;
  }

  /** A number of which only the type is known. */
  free(
    unit: Unit,
    known: Literal,
    bounds: readonly [Ratio | null, Ratio | null] | null = null,
  ): NumberValue & { readonly quantity: number } {
    const quantity = this.book.quantity(unit);
    const own = justly(quantity);
    const [low, high] = bounds ?? naturalBounds(unit);
    if (low !== null) this.book.limit(difference(constantly(low), own));
    if (high !== null) this.book.limit(difference(own, constantly(high)));
    return { kind: "number", known, sum: () => own, quantity };
  }

  /** `left - right` is at most, or less than, zero. */
  below(left: Linear, right: Linear, strict: boolean): Literal {
    return this.book.atMostZero(difference(left, right), strict);
  }

  compare(relation: Relation, left: NumberValue, right: NumberValue): Truth {
    const known = this.gates.and(left.known, right.known);
    const holds = this.relation(relation, left, right);
    return { kind: "truth", yes: this.gates.and(known, holds), no: this.gates.and(known, -holds) };
  }

  private relation(relation: Relation, left: NumberValue, right: NumberValue): Literal {
    const { gates } = this;
    switch (relation) {
      case "<":
        return this.less(left, right, true);
      case "<=":
        return this.less(left, right, false);
      case ">":
        return this.less(right, left, true);
      case ">=":
        return this.less(right, left, false);
      case "=":
        return gates.and(this.less(left, right, false), this.less(right, left, false));
      case "!=":
        return gates.or(this.less(left, right, true), this.less(right, left, true));
    }
  }

  private less(left: NumberValue, right: NumberValue, strict: boolean): Literal {
    const exact = this.againstConstant(left, right, strict);
    return exact ?? this.below(left.sum(), right.sum(), strict);
  }

  /** Where one side is a constant, points add up by conditions and doubles round exactly. */
  private againstConstant(left: NumberValue, right: NumberValue, strict: boolean): Literal | null {
    const special = (value: NumberValue) =>
      value.points !== undefined || value.unrounded !== undefined;
    if (special(left) && !special(right) && isConstant(right.sum())) {
      return -this.reaches(left, right.sum().constant, !strict);
    }
    if (special(right) && !special(left) && isConstant(left.sum())) {
      return this.reaches(right, left.sum().constant, strict);
    }
    return null;
  }

  /** Whether a value is at least, or more than, a constant. */
  private reaches(value: NumberValue, constant: Ratio, strict: boolean): Literal {
    const { points, unrounded } = value;
    if (points !== undefined) {
      const needed = unitsNeeded(toDouble(constant), points.perUnit, strict);
      return atLeast(this.gates, points.conditions, points.units, needed);
    }
    const own = unrounded ?? value.sum();
    const double = toDouble(constant);
    if (!strict) return -this.notAbove(own, double, true);
    return -this.notAbove(own, double, false);
  }

  /** The sum rounds to no more than a double; or to less, which is the same for the double before. */
  private notAbove(own: Linear, double: number, strict: boolean): Literal {
    if (strict) {
      // Less than d, where its negation is more than that of d.
      const { bound, open } = roundsAbove(-double);
      return this.book.atMostZero(shifted(own, bound), open);
    }
    const { bound, open } = roundsAbove(double);
    return this.book.atMostZero(shifted(own, negated(bound)), !open);
  }

  /** A double that a sum is rounded to. */
  rounded(own: Linear, operands: Literal): NumberValue {
    const { gates, book } = this;
    const known = this.within(operands, [
      this.below(own, constantly(overflow), true),
      this.below(constantly(negated(overflow)), own, true),
    ]);
    if (this.options.isSmooth === true) return { kind: "number", known, sum: () => own };
    let result: Linear | null = null;
    return {
      kind: "number",
      known,
      unrounded: own,
      sum: () => {
        if (result !== null) return result;
        if (isConstant(own)) return own;
        result = justly(book.quantity("number"));
        // At most half a step off, which is a part of the sum itself.
        const more = plus(one, roundOff);
        const less = plus(one, negated(roundOff));
        const positive = this.below(constantly(whole(0)), own, false);
        const within = (factor: Ratio, above: Ratio, condition: Literal) => {
          const lower = shifted(scaled(own, factor), negated(underflow));
          const upper = shifted(scaled(own, above), underflow);
          gates.implies(condition, this.below(lower, result as Linear, false));
          gates.implies(condition, this.below(result as Linear, upper, false));
        };
        within(less, more, positive);
        within(more, less, -positive);
        return result;
      },
    };
  }

  /** A whole number that a sum is rounded to, at most so far off; unknown beyond its bounds. */
  private roundedWhole(unit: Unit, own: Linear, operands: Literal, off: Ratio): NumberValue {
    const [low, high] = naturalBounds(unit);
    const known = this.within(operands, [
      ...(low === null ? [] : [this.below(constantly(low), own, false)]),
      ...(high === null ? [] : [this.below(own, constantly(high), false)]),
    ]);
    if (off.n === 0n || this.options.isSmooth === true)
      return { kind: "number", known, sum: () => own };
    return this.near(unit, own, negated(off), off, known);
  }

  /** A result beyond its range is unknown. */
  private within(operands: Literal, range: readonly Literal[]): Literal {
    const { gates } = this;
    for (const literal of range) {
      if (this.isBounded) gates.implies(operands, literal);
      // Tried first, so that examples stay clear of what no type can hold.
      else gates.sat.prefer(literal);
    }
    return this.isBounded ? operands : gates.and(operands, ...range);
  }

  /** A value so much more; unknown beyond its bounds. */
  moved(unit: Unit, value: NumberValue, by: Ratio): NumberValue {
    return this.roundedWhole(unit, shifted(value.sum(), by), value.known, whole(0));
  }

  /** Sums, and products and quotients with a constant; null for all others. */
  arithmetic(
    as: ArithmeticKind,
    operator: Operator,
    left: NumberValue,
    right: NumberValue,
  ): NumberValue | null {
    const known = this.gates.and(left.known, right.known);
    const own =
      linearResult(operator, left.sum(), right.sum()) ??
      linearResult(operator, left.sum(), this.pinned(as, right));
    if (own === null) return null;
    switch (as) {
      case "number":
      case "money ratio":
      case "duration ratio":
        return this.rounded(own, known);
      case "money":
        return this.roundedWhole("money", own, known, whole(0));
      case "money number":
        return this.roundedWhole("money", own, known, offBy(operator, right.sum()));
      case "duration":
      case "time time":
        return this.roundedWhole("duration", own, known, whole(0));
      case "date date":
        return this.roundedWhole("duration", scaled(own, whole(dayLength)), known, whole(0));
      case "duration number":
        return this.roundedWhole("duration", own, known, offBy(operator, right.sum()));
      case "time duration":
        return this.roundedWhole("time", own, known, whole(0));
      case "date duration":
        return null;
    }
  }

  private pinned(as: ArithmeticKind, value: NumberValue): Linear {
    const { pin: own } = this.options;
    if (own === undefined || isConstant(value.sum())) return value.sum();
    const pin = constantly(times(exactly(own), whole(pinnedUnit(as))));
    this.gates.implies(value.known, this.below(value.sum(), pin, false));
    this.gates.implies(value.known, this.below(pin, value.sum(), false));
    return pin;
  }

  /** A value that lies between two distances from another. */
  near(unit: Unit, own: Linear, from: Ratio, to: Ratio, known: Literal): NumberValue {
    const result = this.free(unit, known);
    this.gates.implies(known, this.below(shifted(own, from), result.sum(), false));
    this.gates.implies(known, this.below(result.sum(), shifted(own, to), false));
    return result;
  }
}
