import type { ExpressionIndex, PlanExpression } from "../plan/plan.ts";

/** A part of a condition that is no `and`, `or` or `not`, or its opposite. */
export interface Literal {
  readonly leaf: ExpressionIndex;
  readonly negated: boolean;
}

/** Some of which one must hold. */
export type Clause = readonly Literal[];

/** A condition holds if all of its clauses do: as the three values have it, too, so that unknown stays unknown. */
export type ClausesOf = (condition: ExpressionIndex, negated: boolean) => readonly Clause[];

/** What falls into more clauses than this is not taken apart. */
const mostClauses = 12;

/** Takes conditions apart; what several of them share is taken apart once. */
export function clauseFinder(expressions: readonly PlanExpression[]): ClausesOf {
  const known = new Map<number, readonly Clause[]>();
  return clauses;

  function clauses(index: ExpressionIndex, negated: boolean): readonly Clause[] {
    const place = index * 2 + Number(negated);
    const before = known.get(place);
    if (before !== undefined) return before;
    const own = takenApart(index, negated);
    known.set(place, own);
    return own;
  }

  function takenApart(index: ExpressionIndex, negated: boolean): readonly Clause[] {
    const expression = expressions[index];
    switch (expression?.op) {
      case "not":
        return clauses(expression.of, !negated);
      case "and":
      case "or": {
        const parts = expression.of.map((part) => clauses(part, negated));
        const product = (expression.op === "or") === negated ? parts.flat() : inEveryWay(parts);
        return product ?? whole(index, negated);
      }
      case "constant":
        if (typeof expression.value !== "boolean") return whole(index, negated);
        return expression.value === negated ? [[]] : [];
      case "hit": {
        // Whether a row counts is known from the table alone; it never does unless its own condition holds.
        const rows = expressions[expression.rows];
        const own = rows?.op === "rows" ? rows.of[expression.row] : undefined;
        if (negated || own === undefined || rows?.op !== "rows") return whole(index, negated);
        return rows.policy === "collect"
          ? clauses(own, false)
          : [...clauses(own, false), ...whole(index, false)];
      }
      default:
        return whole(index, negated);
    }
  }
}

function whole(leaf: ExpressionIndex, negated: boolean): readonly Clause[] {
  return [[{ leaf, negated }]];
}

/** `(a and b) or c` is `(a or c) and (b or c)`; null where that gets too long. */
function inEveryWay(parts: readonly (readonly Clause[])[]): readonly Clause[] | null {
  let combined: readonly Clause[] = [[]];
  for (const part of parts) {
    if (combined.length * part.length > mostClauses) return null;
    combined = combined.flatMap((clause) => part.map((other) => [...clause, ...other]));
  }
  return combined;
}
