import { ActivityHeap } from "./heap.ts";
import type { Literal } from "./literal.ts";

/** Which variable is tried next, and how: the one that conflicts were about most of late. */
export class Decisions {
  private readonly preferred: number[] = [0];
  private readonly activity: number[] = [0];
  private readonly heap = new ActivityHeap(this.activity);
  /** By variable: the search that it was last one of those to decide on. */
  private readonly decided: number[] = [0];
  /** The number of such searches; 0 where all variables are to be decided on. */
  private search = 0;
  private searches = 0;
  private step = 1;

  get variables(): number {
    return this.preferred.length - 1;
  }

  variable(preference: boolean): number {
    const variable = this.preferred.push(preference ? 1 : -1) - 1;
    this.activity.push(0);
    this.decided.push(0);
    if (this.search === 0) this.heap.insert(variable);
    return variable;
  }

  prefer(literal: Literal): void {
    this.preferred[Math.abs(literal)] = literal > 0 ? 1 : -1;
  }

  /**
   * Gets ready to decide on these variables; null: on all.
   *
   * @param undo takes back what the last search has tried
   */
  begin(within: readonly number[] | null, undo: () => void): void {
    if (within === null) {
      undo();
      if (this.search === 0) return;
      this.search = 0;
      for (let one = 1; one <= this.variables; one += 1) this.heap.insert(one);
      return;
    }
    this.searches += 1;
    this.search = this.searches;
    undo();
    this.heap.clear();
    for (const variable of within) {
      this.decided[variable] = this.search;
      this.heap.insert(variable);
    }
  }

  /** It is open again. */
  free = (variable: number): void => {
    if (this.search === 0 || this.decided[variable] === this.search) this.heap.insert(variable);
  };

  /** Whether nobody asks about it in this search. */
  isLeft(variable: number): boolean {
    return this.search !== 0 && this.decided[variable] !== this.search;
  }

  /** The next literal to try; null where all are assigned. */
  next(isOpen: (variable: number) => boolean): Literal | null {
    for (;;) {
      const variable = this.heap.take();
      if (variable === undefined) return null;
      if (isOpen(variable)) return variable * (this.preferred[variable] as number);
    }
  }

  /** A conflict was about it. */
  bump(variable: number): void {
    const raised = (this.activity[variable] as number) + this.step;
    this.activity[variable] = raised;
    if (raised > 1e100) {
      for (let one = 1; one < this.activity.length; one += 1)
        this.activity[one] = (this.activity[one] as number) * 1e-100;
      this.step *= 1e-100;
    }
    this.heap.raised(variable);
  }

  /** What conflicts were about before counts for less. */
  fade(): void {
    this.step /= 0.95;
  }
}
