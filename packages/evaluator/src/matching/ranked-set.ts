/** Whole numbers below a limit, given back in their order. Takes time for what is in it, and hardly for the limit. */
export class RankedSet {
  readonly #words: Int32Array;
  readonly #summary: Int32Array;

  #size = 0;

  constructor(limit: number) {
    this.#words = new Int32Array(Math.ceil(limit / 32));
    this.#summary = new Int32Array(Math.ceil(limit / 1024));
  }

  /** It is not in it yet. */
  add(number: number): void {
    this.#size += 1;
    const word = number >>> 5;
    this.#words[word] = (this.#words[word] as number) | (1 << (number & 31));
    this.#summary[word >>> 5] = (this.#summary[word >>> 5] as number) | (1 << (word & 31));
  }

  /** Takes all out again, the least first, as what each stands for. */
  drain<T>(meanings: readonly T[]): T[] {
    const words = this.#words;
    const summary = this.#summary;
    const found = new Array<T>(this.#size);
    let count = 0;
    this.#size = 0;
    for (let block = 0; block < summary.length; block += 1) {
      let live = summary[block] as number;
      if (live === 0) continue;
      summary[block] = 0;
      for (; live !== 0; live &= live - 1) {
        const word = block * 32 + 31 - Math.clz32(live & -live);
        const start = word * 32 + 31;
        for (let left = words[word] as number; left !== 0; left &= left - 1) {
          found[count] = meanings[start - Math.clz32(left & -left)] as T;
          count += 1;
        }
        words[word] = 0;
      }
    }
    return found;
  }
}
