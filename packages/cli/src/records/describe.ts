import { delimiterName } from "./csv/delimiter.ts";
import type { RecordFile } from "./record.ts";

/** How a file was read, in words: `CSV, with semicolons`. */
export function readAs({ kind, delimiter }: RecordFile): string {
  if (kind === "keys") return "a record for each key of the histories";
  return delimiter === null ? kind : `${kind} with ${delimiterName(delimiter)}`;
}
