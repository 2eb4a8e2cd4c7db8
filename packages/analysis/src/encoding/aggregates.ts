import type { ExpressionIndex, PlanAggregate, PlanExpression, PlanType } from "@handrail/evaluator";
import type { Ratio } from "../solver/ratio.ts";
import type { Literal } from "../solver/sat.ts";
import { parseSteps } from "./constants.ts";
import { constantly, difference, whole } from "./linear.ts";
import type { Numbers } from "./numbers.ts";
import { unitOf } from "./ranges.ts";
import type { Encoding } from "./scope.ts";
import { dayLength } from "./units.ts";
import type { Encoded, NumberValue, Truth } from "./value.ts";
import { variableOf } from "./variables.ts";

/** The elements that several aggregates are about, without looking at any: how many there are, and whether that is certain. */
interface Group {
  readonly given: Literal;
  /** Which elements are meant is known of all. */
  readonly certain: Literal;
  readonly count: NumberValue;
  readonly any: Truth;
  readonly values: Map<string, NumberValue>;
}

/** Aggregates as values of their own, within the bounds that hold whatever the elements are. */
export class Aggregates {
  private readonly encoding: Encoding;
  private readonly given: (history: number) => Literal;
  private readonly groups = new Map<
    string,
    { readonly of: PlanAggregate; readonly group: Group }
  >();

  constructor(encoding: Encoding, given: (history: number) => Literal) {
    this.encoding = encoding;
    this.given = given;
  }

  value(aggregate: PlanAggregate, type: PlanType): Encoded {
    const group = this.groupOf(aggregate);
    const { gates, numbers } = this.encoding;
    const some = gates.and(group.certain, atLeastOf(group.count, 1, numbers));
    switch (aggregate.function) {
      case "number":
        return group.count;
      case "any":
        return group.any;
      case "none":
        return { kind: "truth", yes: group.any.no, no: group.any.yes };
      case "time since last": {
        const since = numbers.free("duration", some);
        numbers.book.limit(difference(constantly(whole(0)), since.sum()));
        return since;
      }
      case "time between": {
        const several = gates.and(group.certain, atLeastOf(group.count, 2, numbers));
        const between = numbers.free("duration", several);
        numbers.book.limit(difference(constantly(whole(0)), between.sum()));
        return between;
      }
      case "last":
        return this.known(variableOf(type, true, numbers), some);
      default:
        return this.measured(aggregate, type, group, some);
    }
  }

  /** A value that is known at most where there are elements. */
  private known(value: Encoded, some: Literal): Encoded {
    const { gates } = this.encoding;
    if (value.kind === "truth") {
      gates.implies(value.yes, some);
      gates.implies(value.no, some);
    } else if (value.kind !== "steps") gates.implies(value.known, some);
    return value;
  }

  private measured(aggregate: PlanAggregate, type: PlanType, group: Group, some: Literal): Encoded {
    const { gates, numbers } = this.encoding;
    const unit = unitOf(type);
    const key = `${aggregate.function} ${aggregate.of} ${aggregate.rank ?? ""}`;
    if (unit === null) return this.known(variableOf(type, true, numbers), some);
    const found = group.values.get(key);
    if (found !== undefined) return found;
    const known = gates.sat.variable();
    const value = numbers.free(unit, known);
    gates.implies(known, aggregate.function === "sum" ? group.certain : some);
    if (aggregate.function === "sum") this.boundSum(value, group, this.fieldBounds(aggregate));
    else this.boundEach(value, this.fieldBounds(aggregate));
    group.values.set(key, value);
    this.order(aggregate, group);
    return value;
  }

  private fieldBounds({ of }: PlanAggregate): readonly [Ratio | null, Ratio | null] {
    const { plan } = this.encoding;
    const field = of === null ? undefined : plan.expressions[of];
    if (field?.op !== "field") return [null, null];
    const type = plan.histories[field.history]?.fields[field.field]?.type;
    if (type?.kind !== "number") return [null, null];
    return [type.from === null ? null : whole(type.from), type.to === null ? null : whole(type.to)];
  }

  private boundEach(value: NumberValue, [low, high]: readonly [Ratio | null, Ratio | null]): void {
    const { book } = this.encoding;
    if (low !== null) book.limit(difference(constantly(low), value.sum()));
    if (high !== null) book.limit(difference(value.sum(), constantly(high)));
  }

  /** No elements come to zero; of none that is negative the sum is not; it is at most so many times the greatest. */
  private boundSum(
    value: NumberValue,
    { count }: Group,
    [low, high]: readonly [Ratio | null, Ratio | null],
  ): void {
    const { gates, numbers } = this.encoding;
    const nothing = constantly(whole(0));
    const none = gates.and(value.known, -atLeastOf(count, 1, numbers));
    gates.implies(none, numbers.below(value.sum(), nothing, false));
    gates.implies(none, numbers.below(nothing, value.sum(), false));
    // Doubles are rounded as they add up, but never to the other side of zero.
    if (low !== null && low.n >= 0n) numbers.book.limit(difference(nothing, value.sum()));
    if (high !== null && high.n <= 0n) numbers.book.limit(difference(value.sum(), nothing));
  }

  private order({ of }: PlanAggregate, { values }: Group): void {
    const { gates, numbers } = this.encoding;
    const smallest = values.get(`smallest ${of} `);
    const largest = values.get(`largest ${of} `);
    if (smallest === undefined || largest === undefined) return;
    const both = gates.and(smallest.known, largest.known);
    gates.implies(both, numbers.below(smallest.sum(), largest.sum(), false));
  }

  private groupOf(aggregate: PlanAggregate): Group {
    const { history, window, where } = aggregate;
    const key = `${history} ${window} ${where}`;
    const found = this.groups.get(key);
    if (found !== undefined) return found.group;
    const { gates, numbers, plan } = this.encoding;
    const given = this.given(history);
    const certain =
      where === null && (window === null || elapsedLength(plan.expressions[window]) !== null)
        ? given
        : gates.sat.variable();
    gates.implies(certain, given);
    const count = numbers.free("count", certain);
    const some = atLeastOf(count, 1, numbers);
    const any: Truth = { kind: "truth", yes: gates.sat.variable(), no: gates.sat.variable() };
    gates.require(-any.yes, -any.no);
    gates.implies(any.yes, given);
    // Of none it is known that there is none.
    gates.implies(any.no, certain);
    gates.implies(any.no, -some);
    gates.require(-certain, some, any.no);
    gates.require(-certain, -some, any.yes);
    gates.implies(gates.and(certain, any.yes), some);
    const group = { given, certain, count, any, values: new Map() };
    for (const other of this.groups.values()) this.relate(aggregate, group, other.of, other.group);
    this.groups.set(key, { of: aggregate, group });
    return group;
  }

  /** Fewer conditions let more elements in. */
  private relate(
    left: PlanAggregate,
    leftGroup: Group,
    right: PlanAggregate,
    rightGroup: Group,
  ): void {
    if (left.history !== right.history) return;
    if (this.includes(left, right)) this.contain(leftGroup, rightGroup);
    if (this.includes(right, left)) this.contain(rightGroup, leftGroup);
  }

  private includes(outer: PlanAggregate, inner: PlanAggregate): boolean {
    return (
      this.demands(outer.where).every((part) => this.demands(inner.where).includes(part)) &&
      (outer.window === null ||
        outer.window === inner.window ||
        this.longer(outer.window, inner.window))
    );
  }

  /** All that has to hold of an element for it to be meant. */
  private demands(where: ExpressionIndex | null): readonly ExpressionIndex[] {
    if (where === null) return [];
    const expression = this.encoding.plan.expressions[where];
    return expression?.op === "and" ? expression.of.flatMap((one) => this.demands(one)) : [where];
  }

  private longer(outer: number, inner: number | null): boolean {
    const { expressions } = this.encoding.plan;
    const [long, short] = [outer, inner].map((index) => elapsedLength(expressions[index ?? -1]));
    if (long === null || short === null || long === undefined || short === undefined) return false;
    // A day may be an hour shorter than 24.
    return long - short >= (long % dayLength === short % dayLength ? 0 : dayLength);
  }

  private contain(outer: Group, inner: Group): void {
    const { gates, numbers } = this.encoding;
    const both = gates.and(outer.certain, inner.certain);
    gates.implies(both, numbers.below(inner.count.sum(), outer.count.sum(), false));
    gates.implies(inner.any.yes, outer.any.yes);
    gates.implies(outer.any.no, inner.any.no);
  }
}

function atLeastOf(count: NumberValue, needed: number, numbers: Numbers): Literal {
  return numbers.below(constantly(whole(needed)), count.sum(), false);
}

/** The length of a duration in hours or days; null of others, which may reach beyond what a calendar knows. */
function elapsedLength(window: PlanExpression | undefined): number | null {
  if (window?.op !== "constant" || typeof window.value !== "string") return null;
  const steps = parseSteps(window.value);
  return steps?.family === "days" ? steps.count * dayLength + steps.milliseconds : null;
}
