import { fold, nearest } from "@handrail/syntax";
import { CannotRun } from "../failure.ts";
import type { Vocabulary } from "../playbooks/vocabulary.ts";
import { delimiterName } from "../records/csv/delimiter.ts";
import { printable } from "../terminal/printable.ts";
import { count, listed, listedUpTo, quoted } from "../terminal/words.ts";

/**
 * Whether a CSV file's header can be decided by: what is wrong with it would be wrong with every record.
 *
 * @throws CannotRun where it cannot
 */
export function requireHeader(
  file: string,
  columns: readonly string[],
  delimiter: string,
  words: Vocabulary,
): void {
  const wanted = columns
    .map((name, index) => ({ name, index }))
    .filter(({ name }) => words.means(name));
  const refuse = (message: string, hint: string) => {
    throw new CannotRun(`${file}:1: ${message}`, hint);
  };
  for (const { name, index } of wanted) {
    const first = wanted.find((other) => fold(other.name) === fold(name));
    if (first !== undefined && first.index !== index) {
      const both =
        first.name === name
          ? `${quoted(name)} twice`
          : `${quoted(first.name)} and ${quoted(name)}, which are one name`;
      refuse(
        `The header has ${both}: in columns ${first.index + 1} and ${index + 1}.`,
        "Rename or delete the column that does not count.",
      );
    }
    const define = words.defines(name);
    if (define !== undefined) {
      refuse(
        `The column ${quoted(name)} would override ${quoted(define)}, which the playbook works out itself.`,
        "Rename or delete the column.",
      );
    }
  }
  const proto = columns.indexOf("__proto__");
  if (proto !== -1) {
    refuse(
      `Column ${proto + 1} is called \`__proto__\`, which no field may be.`,
      "Rename the column.",
    );
  }
  if (wanted.length === 0 && words.names.length > 0) {
    const { message, hint } = nothingKnown(columns, delimiter, words);
    refuse(message, hint);
  }
}

function nothingKnown(columns: readonly string[], delimiter: string, { names }: Vocabulary) {
  const shown = columns.map((name) => quoted(printable(name)));
  if (columns.length === 1) {
    const other = /[|:~^#]/.exec(columns[0] ?? "")?.[0];
    return {
      message: `The header is a single column, ${shown[0]}, which is no fact of the playbook.`,
      hint:
        other === undefined
          ? `Cells were taken to be separated by ${delimiterName(delimiter)}; --delimiter says another.`
          : `Are its cells separated by ${quoted(other)}? Then add --delimiter "${other}".`,
    };
  }
  const meant = columns.flatMap((name) => {
    const near = nearest(name, names);
    return near === undefined ? [] : [`${quoted(near)} for ${quoted(printable(name))}`];
  });
  const expected = `The playbook knows ${listedUpTo(names.map(quoted), 8)}.`;
  return {
    message: `None of the ${count(columns.length, "column")} (${listedUpTo(shown, 5)}) is a fact of the playbook.`,
    hint:
      meant.length === 0
        ? `${expected} \`read FACT from "column"\` binds a column that is called otherwise.`
        : `Did you mean ${listed(meant.slice(0, 3))}?`,
  };
}
