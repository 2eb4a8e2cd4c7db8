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

  /** @param key the one of them that names the record, which is of use for that */
  add(names: readonly string[], key: string | null): void {
    for (const name of names) {
      if (this.#used.has(name) || this.#unused.has(name) || isSaidElsewhere(name)) continue;
      const means = this.#words.means(name) || name === key;
      const set = means ? this.#used : this.#unused;
      if (set.size < mostFields) set.add(name);
    }
  }
}

/** A column without a name has only its number, and a record with a forbidden name is a bad one. */
function isSaidElsewhere(name: string): boolean {
  return name === "" || name === "__proto__";
}
