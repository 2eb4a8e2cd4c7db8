import type { ExpressionIndex, PlanRows } from "@handrail/evaluator";
import type { Encoding } from "../encoding/scope.ts";
import { knownOf } from "../encoding/tables.ts";
import type { Literal } from "../solver/sat.ts";

/** Whether a condition is as wanted, or could become so as more becomes known. */
export function couldTurn(index: ExpressionIndex, wanted: boolean, encoding: Encoding): Literal {
  const { gates, plan } = encoding;
  const truth = encoding.truth(index, null);
  const is = wanted ? truth.yes : truth.no;
  const unknown = gates.and(-truth.yes, -truth.no);
  const expression = plan.expressions[index];
  const part = (one: ExpressionIndex) => couldTurn(one, wanted, encoding);
  switch (expression?.op) {
    case "and":
    case "or": {
      const parts = expression.of.map(part);
      const needsAll = (expression.op === "and") === wanted;
      return gates.or(is, needsAll ? gates.and(...parts) : gates.or(...parts));
    }
    case "not":
      return gates.or(is, couldTurn(expression.of, !wanted, encoding));
    case "known": {
      if (!wanted) return is;
      const value = encoding.value(expression.of, null);
      if (plan.expressions[expression.of]?.op === "fact") return gates.always;
      // What is unknown for want of events, say, nobody can make known.
      const perhaps = gates.sat.variable();
      encoding.note(index, "what a value lacks to be known is not followed");
      return gates.or(is, gates.and(-knownOf(value, gates), perhaps));
    }
    case "hit": {
      if (!wanted) return gates.or(is, unknown);
      const { of, policy } = plan.expressions[expression.rows] as PlanRows;
      const own = part(of[expression.row] ?? 0);
      const rivals = of.filter((_, row) => isRival(policy, row, expression.row));
      return gates.or(is, gates.and(own, ...rivals.map((row) => couldTurn(row, false, encoding))));
    }
    default:
      return gates.or(is, unknown);
  }
}

function isRival(policy: PlanRows["policy"], other: number, row: number): boolean {
  if (policy === "collect") return false;
  return policy === "first match" ? other < row : other !== row;
}
