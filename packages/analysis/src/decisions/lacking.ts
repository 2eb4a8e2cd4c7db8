import {
  type ExpressionIndex,
  operandsOf,
  type PlanExpression,
  type PlanPick,
  type PlanRows,
} from "@handrail/evaluator";
import { constantOf } from "../encoding/constants.ts";
import { atLeast } from "../encoding/points.ts";
import type { Encoding } from "../encoding/scope.ts";
import { knownOf } from "../encoding/tables.ts";
import type { Literal } from "../solver/sat.ts";

/** By fact, when it is lacking. */
export type Inputs = ReadonlyMap<number, Literal>;

/** Whether something can turn a condition, and by fact, when it helps to. */
export interface Turn {
  readonly can: Literal;
  readonly inputs: Inputs;
}

const nothing: Inputs = new Map();

/** Which facts unknown expressions lack, and which could turn conditions: as literals, each found once. */
export class Lacking {
  private readonly encoding: Encoding;
  private readonly lacked = new Map<ExpressionIndex, Inputs>();
  private readonly turned = new Map<string, Turn>();
  private readonly events = new Map<ExpressionIndex, Literal>();

  constructor(encoding: Encoding) {
    this.encoding = encoding;
  }

  /** What an expression lacks where it is unknown; what is known lacks nothing. */
  of(index: ExpressionIndex): Inputs {
    const found = this.lacked.get(index);
    if (found !== undefined) return found;
    const inputs = this.found(index);
    this.lacked.set(index, inputs);
    return inputs;
  }

  /** What could make a condition as it is wanted to be; nothing is needed where it is so. */
  to(index: ExpressionIndex, wanted: boolean): Turn {
    const key = `${index} ${wanted}`;
    const found = this.turned.get(key);
    if (found !== undefined) return found;
    const { gates } = this.encoding;
    const truth = this.encoding.truth(index, null);
    const is = wanted ? truth.yes : truth.no;
    const { can, inputs } = this.turn(index, wanted);
    const turn = { can: gates.or(is, can), inputs: this.where(gates.and(-is, can), inputs) };
    this.turned.set(key, turn);
    return turn;
  }

  /** United, of all of them. */
  any(all: readonly Inputs[]): Inputs {
    if (all.length === 1) return all[0] ?? nothing;
    const parts = new Map<number, Literal[]>();
    for (const one of all) {
      for (const [fact, literal] of one) {
        const known = parts.get(fact);
        if (known === undefined) parts.set(fact, [literal]);
        else known.push(literal);
      }
    }
    return new Map(
      [...parts].map(([fact, literals]) => [fact, this.encoding.gates.or(...literals)]),
    );
  }

  /** The same only where something holds. */
  where(condition: Literal, inputs: Inputs): Inputs {
    const { gates } = this.encoding;
    if (condition === gates.never) return nothing;
    if (condition === gates.always) return inputs;
    return new Map([...inputs].map(([fact, literal]) => [fact, gates.and(condition, literal)]));
  }

  private unknown(index: ExpressionIndex): Literal {
    const value = this.encoding.value(index, null);
    return -knownOf(value, this.encoding.gates);
  }

  private found(index: ExpressionIndex): Inputs {
    const { plan } = this.encoding;
    const expression = plan.expressions[index] as PlanExpression;
    switch (expression.op) {
      case "fact":
        return new Map([[expression.fact, this.unknown(index)]]);
      case "constant":
      case "now":
      case "today":
      case "field":
      case "known":
      case "rows":
        return nothing;
      case "aggregate":
      case "selection":
        return this.ofEvents(index);
      case "hit": {
        const rows = plan.expressions[expression.rows] as PlanRows;
        if (rows.policy === "collect") return this.of(rows.of[expression.row] ?? 0);
        const last = rows.policy === "first match" ? expression.row + 1 : rows.of.length;
        const open = this.any(rows.of.slice(0, last).map((row) => this.of(row)));
        const mended = rows.policy === "unique" ? -this.twoHold(rows) : this.encoding.gates.always;
        return this.where(this.encoding.gates.and(this.unknown(index), mended), open);
      }
      case "pick":
        return this.where(this.unknown(index), this.ofPick(expression));
      case "arithmetic":
        return this.where(
          expression.operator === "/" ? -this.isZero(expression.right) : this.encoding.gates.always,
          this.ofParts(expression),
        );
      // They are unknown as soon as one of their sides is.
      case "compare":
      case "one of":
      case "contains":
      case "starts with":
      case "day of":
      case "variant":
      case "score":
      case "not":
        return this.ofParts(expression);
      default:
        return this.where(this.unknown(index), this.ofParts(expression));
    }
  }

  private ofParts(expression: PlanExpression): Inputs {
    return this.any(operandsOf(expression).map((part) => this.of(part)));
  }

  private ofPick({ rows: index, values }: PlanPick): Inputs {
    const { gates, plan } = this.encoding;
    const rows = plan.expressions[index] as PlanRows;
    const truths = rows.of.map((row) => this.encoding.truth(row, null));
    const given = (row: number, when: Literal) => {
      const value = values[row] ?? null;
      return value === null ? nothing : this.where(when, this.of(value));
    };
    if (rows.policy === "collect")
      return this.any(
        rows.of.flatMap((row, place) =>
          (values[place] ?? null) === null
            ? []
            : [given(place, truths[place]?.yes ?? gates.never), this.of(row)],
        ),
      );
    const isFirst = rows.policy === "first match";
    const mended = isFirst ? gates.always : -this.twoHold(rows);
    return this.any(
      rows.of.flatMap((row, place) => {
        const rivals = truths.filter((_, other) => (isFirst ? other < place : other !== place));
        const counts = gates.and(truths[place]?.yes ?? gates.never, ...rivals.map(({ no }) => no));
        const reached = isFirst ? gates.and(...rivals.map(({ yes }) => -yes)) : mended;
        return [given(place, counts), this.where(reached, this.of(row))];
      }),
    );
  }

  private twoHold({ of }: PlanRows): Literal {
    const rows = of.map((row) => this.encoding.truth(row, null).yes);
    return atLeast(
      this.encoding.gates,
      rows,
      rows.map(() => 1),
      2,
    );
  }

  private isZero(index: ExpressionIndex): Literal {
    const { gates, numbers, plan } = this.encoding;
    const value = this.encoding.value(index, null);
    if (value.kind !== "number") return gates.never;
    const zero = constantOf({ kind: "number", from: null, to: null }, 0, gates);
    if (zero.kind !== "number" || plan.expressions[index]?.op === "constant") return gates.never;
    return numbers.compare("=", value, zero).yes;
  }

  /** Which events leave what open is not followed. */
  private ofEvents(index: ExpressionIndex): Inputs {
    const facts = new Set<number>();
    const visit = (one: ExpressionIndex): void => {
      const expression = this.encoding.plan.expressions[one];
      if (expression === undefined) return;
      if (expression.op === "fact") facts.add(expression.fact);
      for (const part of operandsOf(expression)) visit(part);
    };
    visit(index);
    if (facts.size === 0) return nothing;
    this.encoding.note(index, "which facts the events of a history leave open is not followed");
    return new Map(
      [...facts].map((fact) => [
        fact,
        this.encoding.gates.and(this.unknown(index), this.encoding.gates.sat.variable()),
      ]),
    );
  }

  /** Whether what is unknown lacks something of a history. */
  private lacksEvents(index: ExpressionIndex): Literal {
    const found = this.events.get(index);
    if (found !== undefined) return found;
    const { gates, plan } = this.encoding;
    const seen = new Set<ExpressionIndex>();
    const visit = (one: ExpressionIndex): boolean => {
      const expression = plan.expressions[one];
      if (expression === undefined || seen.has(one)) return false;
      seen.add(one);
      return "history" in expression || operandsOf(expression).some(visit);
    };
    let literal = gates.never;
    if (visit(index)) {
      this.encoding.note(index, "what a history lacks for a value to be known is not followed");
      literal = gates.sat.variable();
    }
    this.events.set(index, literal);
    return literal;
  }

  private turn(index: ExpressionIndex, wanted: boolean): Turn {
    const { gates, plan } = this.encoding;
    const expression = plan.expressions[index];
    switch (expression?.op) {
      case "and":
      case "or": {
        const parts = expression.of.map((part) => this.to(part, wanted));
        const needsAll = (expression.op === "and") === wanted;
        const each = parts.map(({ can }) => can);
        return {
          can: needsAll ? gates.and(...each) : gates.or(...each),
          inputs: this.any(parts.map(({ inputs }) => inputs)),
        };
      }
      case "not":
        return this.to(expression.of, !wanted);
      case "known": {
        if (!wanted) return { can: gates.never, inputs: nothing };
        const inputs = this.of(expression.of);
        const open = this.unknown(expression.of);
        const lacks = [...inputs.values(), this.lacksEvents(expression.of)];
        return { can: gates.and(open, gates.or(...lacks)), inputs };
      }
      case "hit": {
        const rows = plan.expressions[expression.rows] as PlanRows;
        if (!wanted) return { can: this.unknown(index), inputs: this.of(index) };
        const own = this.to(rows.of[expression.row] ?? 0, true);
        const rivals = rows.of.flatMap((row, place) =>
          isRival(rows.policy, place, expression.row) ? [this.to(row, false)] : [],
        );
        return {
          can: gates.and(own.can, ...rivals.map(({ can }) => can)),
          inputs: this.any([own, ...rivals].map(({ inputs }) => inputs)),
        };
      }
      default:
        return { can: this.unknown(index), inputs: this.of(index) };
    }
  }
}

function isRival(policy: PlanRows["policy"], other: number, row: number): boolean {
  if (policy === "collect") return false;
  return policy === "first match" ? other < row : other !== row;
}
