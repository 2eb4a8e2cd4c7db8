import type { Decided } from "./decided.ts";

/** How many situations are remembered. */
const most = 4000;
/** Where fewer than one in five of so many lookups find something, remembering is given up. */
const trial = 2000;

/**
 * Decisions of situations that came before. Exports repeat themselves: thousands of records say the same in the columns that
 * matter, and the same situation at the same instant has the same decision.
 */
export class Repeats {
  readonly #decided = new Map<string, Decided>();
  #lookups = 0;
  #hits = 0;
  #isWorthIt = true;

  /**
   * @param cells all that the decision depends on, in the same order each time
   * @param decide works it out where it has not been before
   */
  get(cells: readonly string[], decide: () => Decided): Decided {
    if (!this.#isWorthIt) return decide();
    const sign = cells.join("\u0000");
    const known = this.#decided.get(sign);
    this.#lookups += 1;
    if (known !== undefined) {
      this.#hits += 1;
      return known;
    }
    const decided = decide();
    if (this.#decided.size < most) this.#decided.set(sign, decided);
    this.#judge();
    return decided;
  }

  #judge(): void {
    if (this.#lookups < trial || this.#hits * 5 >= this.#lookups) return;
    this.#isWorthIt = false;
    this.#decided.clear();
  }
}
