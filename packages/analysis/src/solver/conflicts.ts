import type { Assignment } from "./assignment.ts";
import type { ClauseAt, Clauses } from "./clauses.ts";
import type { Literal } from "./literal.ts";

/** Finds what made a conflict. */
export class Conflicts {
  private readonly clauses: Clauses;
  private readonly assignment: Assignment;
  private readonly seen: boolean[] = [];

  constructor(clauses: Clauses, assignment: Assignment) {
    this.clauses = clauses;
    this.assignment = assignment;
  }

  /**
   * What follows from literals that are all false: the first unique implication point, negated, and what was assigned before it.
   *
   * @param met hears of each variable that had a part in it
   */
  learnt(conflict: readonly Literal[], met: (variable: number) => void): Literal[] {
    const { levels, trail, reasons, starts } = this.assignment;
    const current = starts.length;
    const { seen } = this;
    const learnt: Literal[] = [0];
    const touched: number[] = [];
    let open = 0;
    let literals = conflict;
    let index = trail.length - 1;
    let pivot: Literal = 0;
    do {
      for (const literal of literals) {
        const variable = Math.abs(literal);
        if (literal === pivot || seen[variable] === true || levels[variable] === 0) continue;
        seen[variable] = true;
        touched.push(variable);
        met(variable);
        if (levels[variable] === current) open += 1;
        else learnt.push(literal);
      }
      while (seen[Math.abs(trail[index] as number)] !== true) index -= 1;
      pivot = trail[index--] as number;
      const reason = reasons[Math.abs(pivot)] as ClauseAt;
      literals = reason === 0 ? [] : this.clauses.read(reason);
      open -= 1;
    } while (open > 0);
    for (const variable of touched) seen[variable] = false;
    learnt[0] = -pivot;
    return learnt;
  }

  /** The assumptions from which it follows that one more cannot hold. Only assumptions have been decided on so far. */
  blamed(failed: Literal): readonly Literal[] {
    const { trail, starts, reasons } = this.assignment;
    const blamed = [failed];
    const seen = new Set([Math.abs(failed)]);
    for (let index = trail.length - 1; index >= (starts[0] ?? 0); index -= 1) {
      const literal = trail[index] as number;
      if (!seen.has(Math.abs(literal)) || this.assignment.levelOf(literal) === 0) continue;
      const reason = reasons[Math.abs(literal)] as ClauseAt;
      if (reason === 0) {
        blamed.push(literal);
        continue;
      }
      for (const one of this.clauses.read(reason)) seen.add(Math.abs(one));
    }
    return blamed;
  }
}
