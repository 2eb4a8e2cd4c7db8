import { fold } from "@handrail/syntax";
import type { Vocabulary } from "../playbooks/vocabulary.ts";

/** No file has more columns than this that are worth naming. */
const mostFields = 1000;

/** Which fields the records of a file have, and which of them mean nothing to the playbook. */
export class Fields {
  readonly #words: Vocabulary;
  readonly #key: string | undefined;
  readonly #used = new Set<string>();
  readonly #unused = new Set<string>();

  /** @param key the field that names a record, which is of use for that */
  constructor(words: Vocabulary, key: string | undefined) {
    this.#words = words;
    this.#key = key === undefined ? undefined : fold(key);
  }

  get used(): readonly string[] {
    return [...this.#used];
  }

  get unused(): readonly string[] {
    return [...this.#unused];
  }

  add(names: readonly string[]): void {
    for (const name of names) {
      if (this.#used.has(name) || this.#unused.has(name) || isSaidElsewhere(name)) continue;
      const means = this.#words.means(name) || fold(name) === this.#key;
      const set = means ? this.#used : this.#unused;
      if (set.size < mostFields) set.add(name);
    }
  }
}

/** A column without a name has only its number, and a record with a forbidden name is a bad one. */
function isSaidElsewhere(name: string): boolean {
  return name === "" || name === "__proto__";
}
