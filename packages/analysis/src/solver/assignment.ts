import type { ClauseAt } from "./clauses.ts";
import { type Literal, place } from "./literal.ts";

/** Which literals are true so far, in which order they became so, and why. */
export class Assignment {
  /** By the place of a literal: 1 true, -1 false, 0 open. */
  readonly values: number[] = [0, 0];
  readonly trail: Literal[] = [];
  /** By variable: how many literals had been tried when it was assigned. */
  readonly levels: number[] = [0];
  /** By variable: the clause from which it follows; 0 where it was tried, or is so in every assignment. */
  readonly reasons: ClauseAt[] = [0];
  /** Where on the trail stand the literals that were tried. */
  readonly starts: number[] = [];
  /** How far on the trail it has been looked at what follows. */
  head = 0;

  grow(): void {
    this.values.push(0, 0);
    this.levels.push(0);
    this.reasons.push(0);
  }

  value(literal: Literal): number {
    return this.values[place(literal)] as number;
  }

  levelOf(literal: Literal | undefined): number {
    return literal === undefined ? -1 : (this.levels[Math.abs(literal)] as number);
  }

  /** What is assigned from here on is taken back with it. */
  begin(): void {
    this.starts.push(this.trail.length);
  }

  assign(literal: Literal, reason: ClauseAt): void {
    const variable = Math.abs(literal);
    this.values[place(literal)] = 1;
    this.values[place(-literal)] = -1;
    this.levels[variable] = this.starts.length;
    this.reasons[variable] = reason;
    this.trail.push(literal);
  }

  /** @param free hears of each variable that is open again */
  backTo(level: number, free: (variable: number) => void): void {
    if (this.starts.length <= level) return;
    const start = this.starts[level] as number;
    for (let index = this.trail.length - 1; index >= start; index -= 1) {
      const literal = this.trail[index] as number;
      const variable = Math.abs(literal);
      this.values[place(literal)] = 0;
      this.values[place(-literal)] = 0;
      this.reasons[variable] = 0;
      free(variable);
    }
    this.trail.length = start;
    this.starts.length = level;
    this.head = start;
  }
}
