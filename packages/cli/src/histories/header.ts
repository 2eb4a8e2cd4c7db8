import { fold, nearest } from "@handrail/syntax";
import { requireHeader } from "../deciding/header.ts";
import { CannotRun } from "../failure.ts";
import type { Vocabulary } from "../playbooks/vocabulary.ts";
import type { OpenedRecords } from "../records/open.ts";
import { printable } from "../terminal/printable.ts";
import { listedUpTo, quoted } from "../terminal/words.ts";
import type { HistoryFile } from "./option.ts";

/**
 * Makes sure that a CSV file can be a history by its header: columns that mean something, and for events one that says when they
 * were.
 *
 * @throws CannotRun where it cannot
 */
export function requireHistoryHeader(
  { history }: HistoryFile,
  { name, columns, delimiter }: OpenedRecords,
  words: Vocabulary,
): void {
  if (columns === null) return;
  if (history.kind === "history" && !hasTime(columns, words)) {
    const example = columns.find((column) => /date|time|day|created|when/i.test(column));
    throw new CannotRun(
      `${name}:1: No column says when each ${history.name} was.`,
      `A column ${quoted("at")} does, or one that is bound: \`read at of ${history.plural} from "${printable(example ?? "Date")}"\`.`,
    );
  }
  requireHeader(name, columns, delimiter ?? ",", words);
}

/** The first field of a history, by its own name or by that of a column that is bound to it. */
function hasTime(columns: readonly string[], { bindings }: Vocabulary): boolean {
  const bound = bindings.filter(({ fact }) => fact === "at").map(({ column }) => column);
  const wanted = new Set(["at", ...bound].map(fold));
  return columns.some((column) => wanted.has(fold(column)));
}

/**
 * The column of the key in a file of a history; null where the header has none, as that of a list may: it is then the same for
 * every record.
 *
 * @param recordKey what that column is called in the records
 * @throws CannotRun where events have no such column
 */
export function keyColumn(
  { history, column }: HistoryFile,
  { name, columns }: OpenedRecords,
  recordKey: string | undefined,
): string | null {
  const asked = column ?? recordKey;
  if (asked === undefined && history.kind === "history") {
    throw new CannotRun(
      `Nothing says which column of ${name} holds whose each ${history.name} is.`,
      `Add --key COLUMN, or name it here: --history ${history.plural}=${name}:COLUMN.`,
    );
  }
  if (asked === undefined || columns === null) return asked ?? null;
  const found = columns.find((one) => fold(one) === fold(asked));
  if (found !== undefined) return found;
  if (history.kind === "list" && column === null) return null;
  const near = nearest(asked, columns);
  const names = listedUpTo(
    columns.map((one) => quoted(printable(one))),
    8,
  );
  throw new CannotRun(
    `${name}:1: There is no column ${quoted(asked)}, which says whose each ${history.name} is.`,
    `${near === undefined ? `The header has ${names}.` : `Did you mean ${quoted(printable(near))}?`} \`--history ${history.plural}=${name}:COLUMN\` names another.`,
  );
}
