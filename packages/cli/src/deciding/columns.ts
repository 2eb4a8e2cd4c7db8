import { fold, nearest } from "@handrail/syntax";
import type { Vocabulary } from "../playbooks/vocabulary.ts";
import type { RecordProblem } from "../records/record.ts";
import { printable } from "../terminal/printable.ts";
import { quoted } from "../terminal/words.ts";

/** Columns that the playbook reads and a header does not have: their facts are unknown in every record. */
export function missingColumns(
  columns: readonly string[] | null,
  words: Vocabulary,
): readonly RecordProblem[] {
  if (columns === null) return [];
  const there = new Set(columns.map(fold));
  const unused = columns.filter((column) => !words.means(column));
  const given = new Set(
    words.fields
      .filter(({ columns: names }) => names.some((name) => there.has(fold(name))))
      .map(({ name }) => name),
  );
  const missing = words.bindings.filter(({ fact }) => !given.has(fact)).map(({ column }) => column);
  return [...new Set(missing)].map((column) => {
    const near = nearest(column, unused);
    return {
      message: `The playbook reads the column ${quoted(column)}, which the header does not have.`,
      hint:
        near === undefined
          ? `Its ${words.noun} is not known of any record: add the column, or change the \`read\` statement.`
          : `Did you mean ${quoted(printable(near))}? As it is, its ${words.noun} is not known of any record.`,
    };
  });
}

/** Names that a header has more than once and that mean nothing to the playbook: no harm, but worth saying. */
export function repeatedColumns(
  columns: readonly string[] | null,
  words: Vocabulary,
): readonly string[] {
  if (columns === null) return [];
  const names = columns.filter((name, index) => columns.indexOf(name) < index);
  return [...new Set(names)].filter((name) => name !== "" && !words.means(name));
}

/** The numbers of columns that have no name, so that nothing can read them. */
export function namelessColumns(columns: readonly string[] | null): readonly number[] {
  return (columns ?? []).flatMap((name, index) => (name.trim() === "" ? [index + 1] : []));
}
