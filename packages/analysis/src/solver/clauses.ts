import type { Literal } from "./literal.ts";

/** Where a clause stands; none stands at 0. */
export type ClauseAt = number;

/** Clauses one behind the other in one array, each as its length and its literals: a hundred thousand of them are one object to keep. */
export class Clauses {
  /** Another array when it has grown. */
  cells = new Int32Array(64);
  private end = 1;

  add(literals: readonly Literal[]): ClauseAt {
    const at = this.reserve(literals.length);
    for (let index = 0; index < literals.length; index += 1)
      this.cells[at + 1 + index] = literals[index] as Literal;
    return at;
  }

  addPair(first: Literal, second: Literal): ClauseAt {
    const at = this.reserve(2);
    this.cells[at + 1] = first;
    this.cells[at + 2] = second;
    return at;
  }

  read(at: ClauseAt): readonly Literal[] {
    return Array.from(this.cells.subarray(at + 1, at + 1 + (this.cells[at] as number)));
  }

  private reserve(length: number): ClauseAt {
    const at = this.end;
    this.end += length + 1;
    if (this.end > this.cells.length) {
      const larger = new Int32Array(Math.max(this.end, 2 * this.cells.length));
      larger.set(this.cells);
      this.cells = larger;
    }
    this.cells[at] = length;
    return at;
  }
}
