import type { PlanAggregate, PlanExpression, PlanType } from "@handrail/evaluator";
import type { Literal } from "../solver/sat.ts";
import { constantly, difference, sum, whole } from "./linear.ts";
import { unitOf } from "./ranges.ts";
import type { ElementIndex, Encoding } from "./scope.ts";
import { pointsAsSum } from "./scores.ts";
import { stepped } from "./stepping.ts";
import { chosen, knownOf } from "./tables.ts";
import type { Encoded, NumberValue, Truth } from "./value.ts";

/** Histories of so many elements, each looked at one by one: what they come to is exact. */
export class Elements {
  private readonly encoding: Encoding;
  private readonly given: (history: number) => Literal;
  private readonly size: (history: number) => number;
  readonly fields = new Map<number, Encoded[][]>();

  constructor(
    encoding: Encoding,
    given: (history: number) => Literal,
    size: (history: number) => number,
  ) {
    this.encoding = encoding;
    this.given = given;
    this.size = size;
  }

  field(
    { history, field }: Extract<PlanExpression, { op: "field" }>,
    element: ElementIndex,
  ): Encoded | null {
    return element === null ? null : (this.rowsOf(history)[element]?.[field] ?? null);
  }

  /** When an event happened. */
  instant(history: number, element: number): NumberValue | null {
    const at = this.rowsOf(history)[element]?.[0];
    return at?.kind === "number" ? at : null;
  }

  private rowsOf(history: number): readonly (readonly Encoded[])[] {
    const found = this.fields.get(history);
    if (found !== undefined) return found;
    const { plan, gates, numbers } = this.encoding;
    const described = plan.histories[history];
    const isHistory = described?.kind === "history";
    const rows = Array.from({ length: this.size(history) }, () =>
      (described?.fields ?? []).map(({ type }, index) => {
        const value = this.encoding.variable(type, false);
        if (isHistory && index === 0) gates.require(knownOf(value, gates));
        return value;
      }),
    );
    this.fields.set(history, rows);
    if (isHistory) {
      for (const [index, row] of rows.slice(1).entries()) {
        const [before, after] = [rows[index]?.[0], row[0]];
        if (before?.kind === "number" && after?.kind === "number")
          numbers.book.limit(difference(before.sum(), after.sum()));
      }
    }
    return rows;
  }

  aggregate(aggregate: PlanAggregate, type: PlanType): Encoded | null {
    const { gates, numbers } = this.encoding;
    const { history } = aggregate;
    const given = this.given(history);
    const rows = this.rowsOf(history);
    const members = rows.map((_, element) => this.membership(aggregate, element));
    const yes = members.map((one) => one.yes);
    const certain = gates.and(given, ...members.map((one) => gates.or(one.yes, one.no)));
    const some = gates.and(certain, gates.or(...yes));
    const any: Truth = {
      kind: "truth",
      yes: gates.and(given, gates.or(...yes)),
      no: gates.and(given, ...members.map(({ no }) => no)),
    };
    switch (aggregate.function) {
      case "number": {
        const units = yes.map(() => 1);
        return {
          kind: "number",
          known: certain,
          points: { conditions: yes, units, perUnit: 1 },
          sum: pointsAsSum(yes, units, 1, this.encoding),
        };
      }
      case "any":
        return any;
      case "none":
        return { kind: "truth", yes: any.no, no: any.yes };
      case "time since last": {
        const last = this.last(
          { kind: "time" },
          rows.map((row) => row[0] as Encoded),
          members,
        );
        const at = last?.kind === "number" ? last : null;
        if (at === null) return null;
        const since = numbers.arithmetic("time time", "-", this.encoding.now, at);
        return since && { ...since, known: gates.and(since.known, some) };
      }
      case "last":
      case "sum":
      case "smallest":
      case "largest": {
        const of = aggregate.of ?? 0;
        const values = rows.map((_, element) => this.encoding.value(of, element));
        if (aggregate.function === "last") {
          const last = this.last(type, values, members);
          return last && this.onlyIf(last, certain);
        }
        return this.over(aggregate.function, type, values, members, certain);
      }
      default:
        return this.simplest(aggregate, type, rows, members, certain);
    }
  }

  /** Averages, percentiles and gaps: exact where as few elements count as there need be, any value where more do. */
  private simplest(
    aggregate: PlanAggregate,
    type: PlanType,
    rows: readonly (readonly Encoded[])[],
    members: readonly Truth[],
    certain: Literal,
  ): Encoded | null {
    const { gates, numbers } = this.encoding;
    const unit = unitOf(type);
    if (unit === null) return null;
    const yes = members.map((one) => one.yes);
    const only = (...those: readonly number[]) =>
      gates.and(certain, ...yes.map((one, index) => (those.includes(index) ? one : -one)));
    const isGap = aggregate.function === "time between";
    const values = rows.map((row, element) =>
      isGap ? row[0] : this.encoding.value(aggregate.of ?? 0, element),
    );
    const known = gates.sat.variable();
    const enough = isGap
      ? yes.flatMap((one, index) => yes.slice(index + 1).map((other) => gates.and(one, other)))
      : yes;
    gates.implies(known, certain);
    gates.implies(known, ...enough);
    const result = numbers.free(unit, known);
    const settle = (when: Literal, value: NumberValue) => {
      const both = gates.and(when, known);
      gates.implies(when, value.known, -known);
      gates.implies(gates.and(when, value.known), known);
      gates.implies(both, numbers.below(result.sum(), value.sum(), false));
      gates.implies(both, numbers.below(value.sum(), result.sum(), false));
    };
    for (const [index, value] of values.entries()) {
      if (value?.kind !== "number") return null;
      if (!isGap) settle(only(index), value);
      for (const [later, other] of isGap ? [...values.entries()].slice(index + 1) : []) {
        const gap =
          other?.kind === "number" ? numbers.arithmetic("time time", "-", other, value) : null;
        if (gap !== null) settle(only(index, later), gap);
      }
    }
    return result;
  }

  private onlyIf(value: Encoded, certain: Literal): Encoded {
    const { gates } = this.encoding;
    if (value.kind === "truth")
      return {
        kind: "truth",
        yes: gates.and(value.yes, certain),
        no: gates.and(value.no, certain),
      };
    return value.kind === "steps" ? value : { ...value, known: gates.and(value.known, certain) };
  }

  private membership({ history, window, where }: PlanAggregate, element: number): Truth {
    const { gates, numbers, plan } = this.encoding;
    const filter = where === null ? this.always() : this.encoding.truth(where, element);
    const at = this.rowsOf(history)[element]?.[0];
    if (plan.histories[history]?.kind !== "history" || at?.kind !== "number") return filter;
    const until = numbers.below(at.sum(), this.encoding.now.sum(), false);
    const parts: Truth[] = [{ kind: "truth", yes: until, no: -until }, filter];
    if (window !== null) {
      const length = this.encoding.value(window, null);
      if (length.kind !== "number" && length.kind !== "steps") return this.unsure(parts);
      const operation = { as: "time duration", operator: "-" } as const;
      const start = this.startOf(window, () =>
        stepped(window, operation, this.encoding.now, length, this.encoding),
      );
      const after = numbers.below(start.sum(), at.sum(), true);
      parts.push({
        kind: "truth",
        yes: gates.and(start.known, after),
        no: gates.and(start.known, -after),
      });
    }
    return {
      kind: "truth",
      yes: gates.and(...parts.map(({ yes }) => yes)),
      no: gates.or(...parts.map(({ no }) => no)),
    };
  }

  private readonly starts = new Map<number, NumberValue>();

  private startOf(window: number, make: () => NumberValue): NumberValue {
    const start = this.starts.get(window) ?? make();
    this.starts.set(window, start);
    return start;
  }

  private always(): Truth {
    const { always, never } = this.encoding.gates;
    return { kind: "truth", yes: always, no: never };
  }

  private unsure(parts: readonly Truth[]): Truth {
    const { gates } = this.encoding;
    return { kind: "truth", yes: gates.never, no: gates.or(...parts.map(({ no }) => no)) };
  }

  /** The value of the last element that is meant. */
  private last(
    type: PlanType,
    values: readonly Encoded[],
    members: readonly Truth[],
  ): Encoded | null {
    const { gates } = this.encoding;
    let none: Literal = gates.always;
    const giving: { hit: Literal; value: Encoded }[] = [];
    for (let index = members.length - 1; index >= 0; index -= 1) {
      const [member, value] = [members[index], values[index]];
      if (member === undefined || value === undefined) continue;
      giving.push({ hit: gates.and(member.yes, none), value });
      none = gates.and(none, member.no);
    }
    if (giving.length === 0) return { kind: "opaque", known: gates.never };
    return chosen(type, giving, this.encoding);
  }

  private over(
    name: "sum" | "smallest" | "largest",
    type: PlanType,
    values: readonly Encoded[],
    members: readonly Truth[],
    certain: Literal,
  ): Encoded | null {
    const { gates, numbers } = this.encoding;
    const unit = unitOf(type);
    const found = values.filter((one): one is NumberValue => one.kind === "number");
    if (unit === null || found.length < values.length) return null;
    const yes = members.map((one) => one.yes);
    const known = gates.and(
      certain,
      ...found.map((one, index) => gates.or(-(yes[index] ?? 0), one.known)),
    );
    if (name === "sum") {
      let total = constantly(whole(0));
      for (const [index, value] of found.entries()) {
        const member = yes[index] ?? gates.never;
        const share = numbers.free(unit, known);
        for (const [when, own] of [
          [member, value.sum()],
          [-member, constantly(whole(0))],
        ] as const) {
          gates.implies(when, numbers.below(share.sum(), own, false));
          gates.implies(when, numbers.below(own, share.sum(), false));
        }
        total = sum(total, share.sum());
      }
      return { kind: "number", known, sum: () => total };
    }
    const some = gates.and(known, gates.or(...yes));
    const extreme = numbers.free(unit, some);
    const best = found.map((value, index) => {
      const [low, high] = name === "smallest" ? [extreme, value] : [value, extreme];
      gates.implies(
        gates.and(some, yes[index] ?? gates.never),
        numbers.below(low.sum(), high.sum(), false),
      );
      return gates.and(yes[index] ?? gates.never, numbers.below(high.sum(), low.sum(), false));
    });
    gates.implies(some, ...best);
    return extreme;
  }
}
