import type { Vocabulary } from "../playbooks/vocabulary.ts";

/** No file has more columns than this that are worth naming. */
const mostFields = 1000;

/** Which fields the records of a file have, and which of them mean nothing to the playbook. */
export class Fields {
  readonly #words: Vocabulary;
  readonly #used = new Set<string>();
  readonly #unused = new Set<string>();

  constructor(words: Vocabulary) {
    this.#words = words;
  }

  get used(): readonly string[] {
    return [...this.#used];
  }

  get unused(): readonly string[] {
    return [...this.#unused];
  }

  add(names: readonly string[]): void {
    for (const name of names) {
      if (this.#used.has(name) || this.#unused.has(name)) continue;
      const set = this.#words.means(name) ? this.#used : this.#unused;
      if (set.size < mostFields) set.add(name);
    }
  }
}
