import { CannotRun } from "../failure.ts";
import { detectDelimiter, givenDelimiter } from "./csv/delimiter.ts";
import { openCsv } from "./csv/file.ts";
import { openInput } from "./input.ts";
import { openJson } from "./json/file.ts";
import { peek } from "./peek.ts";
import type { RecordFile, Selection } from "./record.ts";
import { textBytes } from "./text.ts";

export interface OpenedRecords extends RecordFile {
  /** As it was given, or `standard input`. */
  readonly name: string;
  readonly size: number | null;
  /** How many bytes have been read by now. */
  readonly bytesRead: () => number;
}

export interface OpenOptions {
  /** What separates the cells of a CSV file; without it, the header shows. */
  readonly delimiter?: string | undefined;
  readonly selection: Selection;
}

/**
 * Opens a file of records: CSV by its name, else JSON if it begins as JSON does, else CSV.
 *
 * @throws CannotRun where it cannot be opened or holds no records
 */
export async function openRecords(
  path: string,
  { delimiter, selection }: OpenOptions,
): Promise<OpenedRecords> {
  const input = await openInput(path);
  let bytesRead = 0;
  async function* counted(): AsyncIterable<Uint8Array> {
    for await (const chunk of input.bytes) {
      bytesRead += chunk.byteLength;
      yield chunk;
    }
  }
  const { head, bytes } = await peek(textBytes({ ...input, bytes: counted() }));
  if (head === "") {
    throw new CannotRun(`${input.name} is empty.`, "It must hold records: CSV, JSON or NDJSON.");
  }
  const file = looksLikeJson(path, head)
    ? openJson(path, bytes, head, selection)
    : await openCsv(
        input.name,
        bytes,
        delimiter === undefined ? detectDelimiter(firstLine(head)) : givenDelimiter(delimiter),
        selection,
      );
  return { ...file, name: input.name, size: input.size, bytesRead: () => bytesRead };
}

function looksLikeJson(path: string, head: string): boolean {
  if (/\.(csv|tsv|txt)$/i.test(path)) return false;
  if (/\.(json|ndjson|jsonl)$/i.test(path)) return true;
  return /^[[{]/.test(head);
}

function firstLine(text: string): string {
  return text.split(/\r?\n|\r/, 1)[0] ?? "";
}
