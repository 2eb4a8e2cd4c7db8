/** What counts against a limit in one situation: what has happened, and what this decision lets pass. */
export class Ledger {
  readonly #allowed: number;
  /** When one more event at the instant of the decision would stop to count; null is unknown. */
  readonly #ofPassed: number | null;
  readonly #ends: number[] = [];
  /** How many events may count or not. */
  #open = 0;

  constructor(allowed: number, ofPassed: number | null) {
    this.#allowed = allowed;
    this.#ofPassed = ofPassed;
  }

  /** One event that has not stopped to count. @param end when it does; null where it is unknown whether it counts. */
  add(end: number | null): void {
    if (end === null) this.#open += 1;
    else this.#ends.push(end);
  }

  /** Nobody knows what has happened. */
  loseCount(): void {
    this.#open = Number.POSITIVE_INFINITY;
  }

  pass(now: number): void {
    if (this.#ofPassed === null || this.#ofPassed > now) this.add(this.#ofPassed);
  }

  /** Whether one more fits, for certain. */
  get hasRoom(): boolean {
    return this.#ends.length + this.#open < this.#allowed;
  }

  /** How many events count; null is unknown. */
  get counted(): number | null {
    return this.#open > 0 ? null : this.#ends.length;
  }

  /** From when on there is room: at once, never (infinite), or unknown (null). */
  roomFrom(now: number): number | null {
    if (this.hasRoom) return now;
    if (this.#open > 0) return null;
    return this.#ends.toSorted((left, right) => right - left)[this.#allowed - 1] as number;
  }
}
