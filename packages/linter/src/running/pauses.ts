/** Thrown where a piece of work is left, to be begun again: what was computed meanwhile is remembered. */
class Paused extends Error {}

/** How long a step of a longer piece of work may take before it is left, in milliseconds. */
const longest = 5;

/** Cuts work into steps that asks many remembered questions in one go: it is left in between, and begun again where it was. */
export class Pauses {
  #until = Number.POSITIVE_INFINITY;
  #computed = 0;

  /** Runs what answers one of the questions. */
  after<Value>(compute: () => Value): Value {
    const value = compute();
    this.#computed += 1;
    return value;
  }

  /** A place where the work may be left, if it has come further and time is up. */
  here(): void {
    if (this.#computed > 0 && Date.now() > this.#until) throw new Paused();
  }

  *steps(work: () => unknown): Generator<void> {
    while (!this.#isDone(work)) yield;
  }

  #isDone(work: () => unknown): boolean {
    this.#until = Date.now() + longest;
    this.#computed = 0;
    try {
      work();
      return true;
    } catch (error) {
      if (error instanceof Paused) return false;
      throw error;
    } finally {
      this.#until = Number.POSITIVE_INFINITY;
    }
  }
}
