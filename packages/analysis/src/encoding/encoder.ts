import {
  type ExpressionIndex,
  operandsOf,
  type Plan,
  type PlanExpression,
  type PlanRows,
  type PlanType,
} from "@handrail/evaluator";
import type { Literal } from "../solver/sat.ts";
import { Aggregates } from "./aggregates.ts";
import { compareValues } from "./comparisons.ts";
import { constantOf } from "./constants.ts";
import { Elements } from "./elements.ts";
import { Gates } from "./gates.ts";
import { type Linear, scaled, shifted, whole } from "./linear.ts";
import { type NumberOptions, Numbers } from "./numbers.ts";
import { arithmetic, comparable, oneOf, part, variant } from "./operations.ts";
import { QuantityBook } from "./quantities.ts";
import type { ElementIndex, Encoding, Inexact } from "./scope.ts";
import { encodeBand, encodeScore } from "./scores.ts";
import { encodeRows, hitOf, knownOf, pickOf, type RowsValue } from "./tables.ts";
import { typeOf } from "./types.ts";
import { dayLength } from "./units.ts";
import type { Encoded, NumberValue, Truth } from "./value.ts";
import { variableOf } from "./variables.ts";
import { offsetsOf } from "./zone.ts";

export interface EncoderOptions extends NumberOptions {
  /** How many elements each history has, to look at one by one; without it, aggregates are values of their own. */
  readonly elements?: (history: number) => number;
}

/** Turns expressions of a plan into literals and sums, each once; facts become what may be chosen. */
export class Encoder implements Encoding {
  readonly plan: Plan;
  readonly gates = new Gates();
  readonly book: QuantityBook;
  readonly numbers: Numbers;
  readonly now: NumberValue & { readonly quantity: number };
  readonly zone: Encoding["zone"];
  readonly facts = new Map<number, Encoded>();
  readonly histories = new Map<number, Literal>();
  readonly inexact: Inexact[] = [];
  readonly elements: Elements | null;
  private readonly aggregates: Aggregates;
  /** By expression, of those that are not about the elements of a history. */
  private readonly plain: (Encoded | undefined)[] = [];
  private readonly values = new Map<string, Encoded>();
  private readonly tables = new Map<string, RowsValue>();
  private readonly scoped = new Map<number, boolean>();
  private day: NumberValue | null = null;

  constructor(plan: Plan, { elements, ...options }: EncoderOptions = {}) {
    this.plan = plan;
    this.book = new QuantityBook(this.gates);
    this.numbers = new Numbers(this.gates, this.book, options);
    this.now = this.numbers.free("now", this.gates.always);
    this.zone = offsetsOf(plan.zone);
    const given = (history: number) => this.given(history);
    this.aggregates = new Aggregates(this, given);
    this.elements = elements === undefined ? null : new Elements(this, given, elements);
  }

  get today(): NumberValue {
    this.day ??= this.dayOf(this.now);
    return this.day;
  }

  fact(index: number): Encoded {
    let value = this.facts.get(index);
    if (value === undefined) {
      const fact = this.plan.facts[index];
      value = this.variable(fact?.type ?? { kind: "any" }, fact?.inferred ?? true);
      this.facts.set(index, value);
    }
    return value;
  }

  variable(type: PlanType, inferred: boolean): Encoded {
    return variableOf(type, inferred, this.numbers);
  }

  /** Whether it is known what has happened. */
  given(history: number): Literal {
    let literal = this.histories.get(history);
    if (literal === undefined) {
      literal = this.gates.sat.variable();
      this.histories.set(history, literal);
    }
    return literal;
  }

  note(expression: ExpressionIndex, reason: string): void {
    this.inexact.push({ expression, reason });
  }

  anything(index: ExpressionIndex, type: PlanType, reason: string): Encoded {
    this.note(index, reason);
    return this.variable(type, true);
  }

  truth(index: ExpressionIndex, element: ElementIndex = null): Truth {
    const value = this.value(index, element);
    if (value.kind === "truth") return value;
    return this.freeTruth(index, knownOf(value, this.gates), element);
  }

  /** A condition that cannot be followed: it may be true or false where all it is about is known. */
  private freeTruth(index: ExpressionIndex, known: Literal, element: ElementIndex): Truth {
    const key = `truth ${index} ${element}`;
    const found = this.values.get(key);
    if (found?.kind === "truth") return found;
    const truth: Truth = {
      kind: "truth",
      yes: this.gates.sat.variable(),
      no: this.gates.sat.variable(),
    };
    this.gates.require(-truth.yes, -truth.no);
    this.gates.implies(truth.yes, known);
    this.gates.implies(truth.no, known);
    this.values.set(key, truth);
    return truth;
  }

  value(index: ExpressionIndex, element: ElementIndex = null): Encoded {
    if (element !== null && this.isScoped(index)) return this.scopedValue(index, element);
    let value = this.plain[index];
    if (value === undefined) {
      value = this.encode(index, element);
      this.plain[index] = value;
    }
    return value;
  }

  private scopedValue(index: ExpressionIndex, element: ElementIndex): Encoded {
    const key = `${index} ${element}`;
    let value = this.values.get(key);
    if (value === undefined) {
      value = this.encode(index, element);
      this.values.set(key, value);
    }
    return value;
  }

  /** Whether it is about the elements of a history. */
  private isScoped(index: ExpressionIndex): boolean {
    let scoped = this.scoped.get(index);
    if (scoped === undefined) {
      const expression = this.plan.expressions[index];
      scoped =
        expression?.op === "field" ||
        (expression !== undefined &&
          expression.op !== "aggregate" &&
          expression.op !== "selection" &&
          operandsOf(expression).some((one) => this.isScoped(one)));
      this.scoped.set(index, scoped);
    }
    return scoped;
  }

  private encode(index: ExpressionIndex, element: ElementIndex): Encoded {
    const { gates, plan } = this;
    const expression = plan.expressions[index] as PlanExpression;
    switch (expression.op) {
      case "fact":
        return this.fact(expression.fact);
      case "constant":
        return constantOf(expression.type, expression.value, gates);
      case "now":
        return this.now;
      case "today":
        return this.today;
      case "and": {
        const parts = expression.of.map((part) => this.truth(part, element));
        return {
          kind: "truth",
          yes: gates.and(...parts.map(({ yes }) => yes)),
          no: gates.or(...parts.map(({ no }) => no)),
        };
      }
      case "or": {
        const parts = expression.of.map((part) => this.truth(part, element));
        return {
          kind: "truth",
          yes: gates.or(...parts.map(({ yes }) => yes)),
          no: gates.and(...parts.map(({ no }) => no)),
        };
      }
      case "not": {
        const { yes, no } = this.truth(expression.of, element);
        return { kind: "truth", yes: no, no: yes };
      }
      case "known": {
        const known = knownOf(this.value(expression.of, element), gates);
        return { kind: "truth", yes: known, no: -known };
      }
      case "compare": {
        const left = this.value(expression.left, element);
        const right = this.value(expression.right, element);
        const sides = [left, right].map((side) => comparable(expression, side, this));
        const [first = left, second = right] = sides;
        return (
          compareValues(expression, first, second, this) ??
          this.uncompared(index, [left, right], element)
        );
      }
      case "one of":
        return oneOf(index, expression, element, this);
      case "contains":
      case "starts with":
        return part(index, expression, element, this);
      case "arithmetic":
        return arithmetic(index, expression, element, this);
      case "day of": {
        const value = this.value(expression.of, element);
        return value.kind === "number"
          ? this.dayOf(value)
          : this.anything(index, { kind: "date" }, "nothing shows what this is");
      }
      case "field":
        return (
          this.elements?.field(expression, element) ??
          this.anything(index, typeOf(plan, index), "it is about events one by one")
        );
      case "aggregate": {
        const type = typeOf(plan, index);
        this.note(index, "it depends on what has happened");
        return (
          this.elements?.aggregate(expression, type) ?? this.aggregates.value(expression, type)
        );
      }
      case "selection": {
        const known = gates.sat.variable();
        gates.implies(known, this.given(expression.history));
        this.note(index, "a selection of records cannot be followed");
        return { kind: "opaque", known };
      }
      case "score":
        return encodeScore(expression, this, element);
      case "band": {
        const score = plan.expressions[expression.score];
        return score?.op === "score"
          ? encodeBand(expression, score, this, element)
          : this.anything(index, typeOf(plan, index), "nothing shows what this is");
      }
      case "variant":
        return variant(index, expression, element, this);
      case "rows":
        return { kind: "opaque", known: gates.always };
      case "hit":
        return hitOf(expression, this.rows(expression.rows, element), this);
      case "pick": {
        const rows = plan.expressions[expression.rows] as PlanRows;
        const picked = pickOf(
          expression,
          this.rows(expression.rows, element),
          rows.policy,
          this,
          element,
        );
        return (
          picked ??
          this.anything(index, typeOf(plan, index), "a list that a table gives cannot be followed")
        );
      }
    }
  }

  rows(index: ExpressionIndex, element: ElementIndex): RowsValue {
    const key = `${index} ${element}`;
    let rows = this.tables.get(key);
    if (rows === undefined) {
      rows = encodeRows(this.plan.expressions[index] as PlanRows, this, element);
      this.tables.set(key, rows);
    }
    return rows;
  }

  uncompared(index: ExpressionIndex, sides: readonly Encoded[], element: ElementIndex): Truth {
    this.note(index, "values of these types cannot be followed");
    const known = this.gates.and(...sides.map((side) => knownOf(side, this.gates)));
    return this.freeTruth(index, known, element);
  }

  private dayOf(instant: NumberValue): NumberValue {
    const { least, most } = this.zone;
    const day = this.numbers.free("date", instant.known);
    const length = whole(dayLength);
    // A day begins when its clocks show midnight.
    const start = scaledBy(day, length);
    const { numbers, gates } = this;
    gates.implies(instant.known, numbers.below(start, shiftedBy(instant, most), false));
    gates.implies(instant.known, numbers.below(shiftedBy(instant, least - dayLength), start, true));
    return day;
  }
}

function scaledBy(value: NumberValue, factor: ReturnType<typeof whole>): Linear {
  return scaled(value.sum(), factor);
}

function shiftedBy(value: NumberValue, by: number): Linear {
  return shifted(value.sum(), whole(by));
}
