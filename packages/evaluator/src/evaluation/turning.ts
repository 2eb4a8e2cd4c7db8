import { tables } from "../parts/joined/tables.ts";
import type { ExpressionIndex, Plan, PlanExpression, PlanHit, PlanPick } from "../plan/plan.ts";
import type { Input, Lacking } from "./lacking.ts";
import { operandsOf } from "./operands.ts";
import type { Evaluate, Situation } from "./situation.ts";

/** The inputs that could make a condition true or false, whichever is wanted; null where none can. */
export type Turning = (
  index: ExpressionIndex,
  wanted: boolean,
  situation: Situation,
) => ReadonlySet<Input> | null;

const nothing: ReadonlySet<Input> = new Set();

/** Operations that are unknown as soon as one of their operands is. */
const strict: ReadonlySet<PlanExpression["op"]> = new Set([
  "compare",
  "one of",
  "contains",
  "starts with",
  "arithmetic",
  "day of",
]);

export function turningInputs(
  { expressions, facts: { length: facts } }: Plan,
  evaluate: readonly Evaluate[],
  lacking: Lacking,
): Turning {
  const turnAlone: Turning = (index, wanted, situation) =>
    turn(index, wanted, situation, new Map());
  const turnHit = tables.joined?.turningRows(turnAlone);
  return turnAlone;

  function turn(
    index: ExpressionIndex,
    wanted: boolean,
    situation: Situation,
    found: Map<string, ReadonlySet<Input> | null>,
  ): ReadonlySet<Input> | null {
    const value = evaluate[index]?.(situation) ?? null;
    if (value === wanted) return nothing;
    const sign = `${index} ${wanted}`;
    const before = found.get(sign);
    if (before !== undefined) return before;
    const inputs = turned(index, value, wanted, situation, found);
    found.set(sign, inputs);
    return inputs;
  }

  function turned(
    index: ExpressionIndex,
    value: unknown,
    wanted: boolean,
    situation: Situation,
    found: Map<string, ReadonlySet<Input> | null>,
  ): ReadonlySet<Input> | null {
    const expression = expressions[index];
    const turnPart = (part: ExpressionIndex) => turn(part, wanted, situation, found);
    switch (expression?.op) {
      case "and":
      case "or": {
        const parts = expression.of.map(turnPart);
        const possible = parts.filter((part) => part !== null);
        const needsAll = (expression.op === "and") === wanted;
        if (possible.length === 0 || (needsAll && possible.length < parts.length)) return null;
        return united(possible);
      }
      case "not":
        return turn(expression.of, !wanted, situation, found);
      case "known": {
        // What is known stays so, and what lacks nothing nobody can make known.
        const inputs = wanted ? available(expression.of, situation) : null;
        return inputs === null || inputs.size === 0 ? null : inputs;
      }
      case "hit": {
        const rows = expressions[expression.rows];
        if (wanted && rows?.op === "rows" && turnHit !== undefined)
          return turnHit(expression, rows, situation);
        return value === null ? available(index, situation) : null;
      }
      default:
        return value === null ? available(index, situation) : null;
    }
  }

  /** What an unknown expression lacks; null where it stays unknown without those that cannot be found out. */
  function available(index: ExpressionIndex, situation: Situation): ReadonlySet<Input> | null {
    const { skipped } = situation;
    if (skipped.size > 0) return open(index, situation, skipped);
    const inputs = new Set<Input>();
    lacking(index, situation, inputs);
    return inputs;
  }

  function open(
    index: ExpressionIndex,
    situation: Situation,
    skipped: ReadonlySet<number>,
  ): ReadonlySet<Input> | null {
    const expression = expressions[index];
    if (expression === undefined || evaluate[index]?.(situation) !== null) return nothing;
    if (expression.op === "fact") {
      return skipped.has(expression.fact) ? null : new Set([expression.fact]);
    }
    if (expression.op === "aggregate" || expression.op === "selection") {
      return askable(index, situation, skipped);
    }
    if (expression.op === "hit" || expression.op === "pick") {
      return openRow(expression, situation, skipped);
    }
    const missing = operandsOf(expression).filter((part) => evaluate[part]?.(situation) === null);
    const parts = missing.map((part) => open(part, situation, skipped));
    const possible = parts.filter((part) => part !== null);
    const stays =
      possible.length === 0 || (strict.has(expression.op) && possible.length < parts.length);
    return stays ? null : united(possible);
  }

  function openRow(
    expression: PlanHit | PlanPick,
    situation: Situation,
    skipped: ReadonlySet<number>,
  ): ReadonlySet<Input> | null {
    const rows = expressions[expression.rows];
    if (rows?.op !== "rows") return null;
    const { parts, needs } = tables.needed.unknownParts(expression, rows, evaluate, situation);
    const possible: ReadonlySet<Input>[] = [];
    for (const part of parts) {
      const inputs = open(part, situation, skipped);
      if (inputs !== null) possible.push(inputs);
      else if (needs === "all") return null;
      else if (needs === "from the top") break;
    }
    return possible.length === 0 ? null : united(possible);
  }

  /** Histories are not asked for, and what is about their elements is not looked into. */
  function askable(
    index: ExpressionIndex,
    situation: Situation,
    skipped: ReadonlySet<number>,
  ): ReadonlySet<Input> | null {
    const inputs = new Set<Input>();
    lacking(index, situation, inputs);
    const found = [...inputs].filter((input) => input < facts && !skipped.has(input));
    return found.length === 0 ? null : new Set(found);
  }
}

function united(sets: readonly ReadonlySet<Input>[]): ReadonlySet<Input> {
  const all = new Set<Input>();
  for (const set of sets) for (const input of set) all.add(input);
  return all;
}
