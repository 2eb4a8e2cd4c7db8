/** Keeps so many of all that is added: those that come first in an order; among equal ones, those that came first. */
export class Best<T> {
  readonly #most: number;
  readonly #compare: (left: T, right: T) => number;
  #kept: T[] = [];

  /** @param most how many are kept; infinity keeps all */
  constructor(most: number, compare: (left: T, right: T) => number) {
    this.#most = most;
    this.#compare = compare;
  }

  add(one: T): void {
    this.#kept.push(one);
    // Sorting now and then costs no more than a heap would, and sorting is stable.
    if (this.#kept.length >= 2 * this.#most + 64) this.#cut();
  }

  /** In order. */
  all(): readonly T[] {
    this.#cut();
    return this.#kept;
  }

  #cut(): void {
    this.#kept.sort(this.#compare);
    if (this.#kept.length > this.#most) this.#kept.length = this.#most;
  }
}
