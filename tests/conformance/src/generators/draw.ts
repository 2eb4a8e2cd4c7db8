import type { Random } from "fast-check";

/** Chance, as generators need it: every draw comes from fast-check's own source, so a seed repeats all of them. */
export class Draw {
  readonly #source: Random;

  constructor(source: Random) {
    this.#source = source;
  }

  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return this.#source.nextInt(low, high);
  }

  /** True `percent` times in a hundred. */
  chance(percent: number): boolean {
    return this.between(1, 100) <= percent;
  }

  pick<T>(from: readonly T[]): T {
    const one = from[this.between(0, from.length - 1)];
    if (one === undefined) throw new RangeError("nothing to pick from");
    return one;
  }

  /** One of several ways to go on, each so many times as its weight says. Those of weight 0 never. */
  choose<T>(ways: readonly (readonly [weight: number, way: () => T])[]): T {
    let rest = this.between(
      1,
      ways.reduce((sum, [weight]) => sum + weight, 0),
    );
    for (const [weight, way] of ways) {
      rest -= weight;
      if (rest <= 0) return way();
    }
    throw new RangeError("nothing to choose from");
  }

  many<T>(low: number, high: number, make: (index: number) => T): T[] {
    return Array.from({ length: this.between(low, high) }, (_, index) => make(index));
  }

  /** Some of them, in their order; each `percent` times in a hundred. */
  some<T>(from: readonly T[], percent: number): T[] {
    return from.filter(() => this.chance(percent));
  }

  shuffled<T>(from: readonly T[]): T[] {
    const rest = [...from];
    return from.flatMap(() => rest.splice(this.between(0, rest.length - 1), 1));
  }

  maybe<T>(percent: number, make: () => T): T | null {
    return this.chance(percent) ? make() : null;
  }
}
