import type { Assignment } from "./assignment.ts";
import type { Budget } from "./budget.ts";
import type { ClauseAt, Clauses } from "./clauses.ts";
import type { Decisions } from "./decisions.ts";
import { type Literal, place } from "./literal.ts";

/** Finds what follows from an assignment. Each clause is looked at only when one of two of its literals becomes false. */
export class Propagation {
  /** By the place of a literal: the clauses to look at when it becomes true, each followed by its other literal if it has only two, else 0. */
  private readonly watches: ((ClauseAt | Literal)[] | undefined)[] = [undefined, undefined];
  private readonly clauses: Clauses;
  private readonly assignment: Assignment;
  private readonly decisions: Decisions;

  constructor(clauses: Clauses, assignment: Assignment, decisions: Decisions) {
    this.clauses = clauses;
    this.assignment = assignment;
    this.decisions = decisions;
  }

  grow(): void {
    this.watches.push(undefined, undefined);
  }

  /** @param first the clause's first literal, and @param second its second one */
  watch(clause: ClauseAt, first: Literal, second: Literal): void {
    const isPair = this.clauses.cells[clause] === 2;
    this.watched(-first).push(clause, isPair ? second : 0);
    this.watched(-second).push(clause, isPair ? first : 0);
  }

  private watched(literal: Literal): (ClauseAt | Literal)[] {
    const at = place(literal);
    let list = this.watches[at];
    if (list === undefined) {
      list = [];
      this.watches[at] = list;
    }
    return list;
  }

  /** Assigns what follows; gives a clause of which nothing holds, or 0. */
  run(budget: Budget): ClauseAt {
    const { watches, assignment } = this;
    const { values, trail } = assignment;
    const { cells } = this.clauses;
    while (assignment.head < trail.length) {
      const literal = trail[assignment.head] as number;
      const list = watches[place(literal)];
      budget.spend(1 + ((list?.length ?? 0) >> 4));
      assignment.head += 1;
      if (list === undefined) continue;
      const fallen = -literal;
      let kept = 0;
      for (let index = 0; index < list.length; index += 2) {
        const clause = list[index] as ClauseAt;
        const other = list[index + 1] as Literal;
        list[kept] = clause;
        list[kept + 1] = other;
        kept += 2;
        if (other !== 0 && values[place(other)] === 0 && this.isLeft(other)) continue;
        let first = cells[clause + 1] as Literal;
        if (first === fallen) {
          first = cells[clause + 2] as Literal;
          cells[clause + 1] = first;
          cells[clause + 2] = fallen;
        }
        const value = values[place(first)] as number;
        if (value > 0 || (value === 0 && this.isLeft(first))) continue;
        if (other === 0 && this.moveWatch(clause, fallen)) {
          kept -= 2;
          continue;
        }
        if (value < 0) {
          for (let rest = index + 2; rest < list.length; rest += 1)
            list[kept++] = list[rest] as number;
          list.length = kept;
          return clause;
        }
        assignment.assign(first, clause);
      }
      list.length = kept;
    }
    return 0;
  }

  /** Nobody asks about it, once something has been tried. */
  private isLeft(literal: Literal): boolean {
    return this.assignment.starts.length > 0 && this.decisions.isLeft(Math.abs(literal));
  }

  /** Watches another literal than the second one, which has become false; not where all others have, too. */
  private moveWatch(clause: ClauseAt, fallen: Literal): boolean {
    const { cells } = this.clauses;
    const { values } = this.assignment;
    const end = clause + (cells[clause] as number);
    for (let at = clause + 3; at <= end; at += 1) {
      const candidate = cells[at] as Literal;
      if ((values[place(candidate)] as number) >= 0) {
        cells[clause + 2] = candidate;
        cells[at] = fallen;
        this.watched(-candidate).push(clause, 0);
        return true;
      }
    }
    return false;
  }
}
