import { fold, nearest } from "@handrail/syntax";
import { CannotRun } from "../failure.ts";
import type { Vocabulary } from "../playbooks/vocabulary.ts";
import { delimiterName } from "../records/csv/delimiter.ts";
import type { RecordProblem } from "../records/record.ts";
import { printable } from "../terminal/printable.ts";
import { count, listed, listedUpTo, quoted } from "../terminal/words.ts";

/** A CSV file's header, and those of its columns that mean something to the playbook. */
interface Header {
  readonly columns: readonly string[];
  readonly delimiter: string;
  readonly words: Vocabulary;
  readonly wanted: readonly { readonly name: string; readonly index: number }[];
}

type HeaderCheck = (header: Header) => RecordProblem | undefined;

const checks: readonly HeaderCheck[] = [oneName, overriding, oneFact, forbiddenName, nothingKnown];

/**
 * Makes sure that a CSV file can be decided by its header: what is wrong with it would be wrong with every record.
 *
 * @param mayHoldKeysOnly whether a file without any known column is of use: histories from elsewhere are joined to it
 * @throws CannotRun where it cannot
 */
export function requireHeader(
  file: string,
  columns: readonly string[],
  delimiter: string,
  words: Vocabulary,
  mayHoldKeysOnly = false,
): void {
  const wanted = columns
    .map((name, index) => ({ name, index }))
    .filter(({ name }) => words.means(name));
  for (const check of checks) {
    if (check === nothingKnown && mayHoldKeysOnly) continue;
    const problem = check({ columns, delimiter, words, wanted });
    if (problem !== undefined) throw new CannotRun(`${file}:1: ${problem.message}`, problem.hint);
  }
}

function oneName({ wanted }: Header): RecordProblem | undefined {
  for (const { name, index } of wanted) {
    const first = wanted.find((other) => fold(other.name) === fold(name));
    if (first === undefined || first.index === index) continue;
    const both =
      first.name === name
        ? `${quoted(name)} twice`
        : `${quoted(first.name)} and ${quoted(name)}, which are one name`;
    return {
      message: `The header has ${both}: in columns ${first.index + 1} and ${index + 1}.`,
      hint: "Rename or delete the column that does not count.",
    };
  }
  return undefined;
}

function overriding({ wanted, words }: Header): RecordProblem | undefined {
  const column = wanted.find(({ name }) => words.defines(name) !== undefined)?.name;
  if (column === undefined) return undefined;
  const define = quoted(words.defines(column) ?? "");
  return {
    message: `The column ${quoted(column)} would override ${define}, which the playbook works out itself.`,
    hint: "Rename or delete the column.",
  };
}

function oneFact({ wanted, words }: Header): RecordProblem | undefined {
  for (const { name, columns } of words.fields) {
    const spellings = new Set(columns.map(fold));
    const [first, second] = wanted.filter((one) => spellings.has(fold(one.name)));
    if (first === undefined || second === undefined) continue;
    return {
      message: `The columns ${quoted(first.name)} and ${quoted(second.name)} both give the ${words.noun} ${quoted(name)}.`,
      hint: "Rename or delete the one that does not count.",
    };
  }
  return undefined;
}

function forbiddenName({ columns }: Header): RecordProblem | undefined {
  const proto = columns.indexOf("__proto__");
  return proto === -1
    ? undefined
    : {
        message: `Column ${proto + 1} is called \`__proto__\`, which no field may be.`,
        hint: "Rename the column.",
      };
}

function nothingKnown({ columns, delimiter, words, wanted }: Header): RecordProblem | undefined {
  const { names, noun, of } = words;
  if (wanted.length > 0 || names.length === 0) return undefined;
  const shown = columns.map((name) => quoted(printable(name)));
  if (columns.length === 1) {
    const other = /[|:~^#]/.exec(columns[0] ?? "")?.[0];
    return {
      message: `The header is a single column, ${shown[0]}, which is no ${noun} of ${of}.`,
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
  const known = listedUpTo(names.map(quoted), 8);
  const expected = noun === "fact" ? `The playbook knows ${known}.` : `The ${noun}s are ${known}.`;
  return {
    message: `None of the ${count(columns.length, "column")} (${listedUpTo(shown, 5)}) is a ${noun} of ${of}.`,
    hint:
      meant.length === 0
        ? `${expected} \`read ${noun === "fact" ? "FACT" : `FIELD of ${of}`} from "column"\` binds a column that is called otherwise.`
        : `Did you mean ${listed(meant.slice(0, 3))}?`,
  };
}
