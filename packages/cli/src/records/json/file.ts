import type { RecordFile, Selection } from "../record.ts";
import { documentRecords } from "./document.ts";
import { lineRecords } from "./lines.ts";

/**
 * Opens a JSON text: an array of records, a record a line, or one record.
 *
 * @param head how it begins, which shows which of them it is, unless its name (`.ndjson`) says so
 */
export function openJson(
  name: string,
  bytes: AsyncIterable<Uint8Array>,
  head: string,
  selection: Selection,
): RecordFile {
  const text = decoded(bytes);
  const isLines = /\.(ndjson|jsonl)$/i.test(name) || startsWithWholeRecord(head);
  return {
    kind: isLines ? "NDJSON" : "JSON",
    columns: null,
    delimiter: null,
    batches: isLines
      ? lineRecords(text, selection)
      : documentRecords(text, !head.startsWith("["), selection),
  };
}

function startsWithWholeRecord(head: string): boolean {
  return /^\{[^\n]*\}[ \t\r]*(\n|$)/.test(head);
}

async function* decoded(bytes: AsyncIterable<Uint8Array>): AsyncIterable<string> {
  const decoder = new TextDecoder();
  for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}
