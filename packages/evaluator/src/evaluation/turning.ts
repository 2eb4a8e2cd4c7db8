import { answers } from "../parts/joined/answers.ts";
import { tables } from "../parts/joined/tables.ts";
import type { ExpressionIndex, Plan } from "../plan/plan.ts";
import { type Input, type Lacking, united } from "./lacking.ts";
import type { OpenInputs } from "./open-inputs.ts";
import type { Evaluate, Situation } from "./situation.ts";

/** The inputs that could make a condition true or false, whichever is wanted; null where none can. */
export type Turning = (
  index: ExpressionIndex,
  wanted: boolean,
  situation: Situation,
) => ReadonlySet<Input> | null;

const nothing: ReadonlySet<Input> = new Set();

export function turningInputs(
  plan: Plan,
  evaluate: readonly Evaluate[],
  lacking: Lacking,
): Turning {
  const { expressions } = plan;
  let open: OpenInputs | undefined;
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
    if (situation.skipped.size > 0) {
      open ??= answers.needed.openInputs(plan, evaluate, lacking);
      return open(index, situation);
    }
    const inputs = new Set<Input>();
    lacking(index, situation, inputs);
    return inputs;
  }
}
