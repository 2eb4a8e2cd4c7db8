import type { Vocabulary } from "../playbooks/vocabulary.ts";
import { findKey } from "../records/key.ts";
import type { Selection } from "../records/record.ts";

/**
 * What is read of a record.
 *
 * @param key the column that names it; without one, `named` says whether the first column that the playbook leaves alone does
 */
export function selectionOf(words: Vocabulary, key: string | undefined, named: boolean): Selection {
  return {
    wants: words.means,
    key(columns) {
      if (key !== undefined) return findKey(columns, key);
      return named ? (columns.find((column) => !words.means(column)) ?? null) : null;
    },
  };
}
