import { CannotRun } from "../../failure.ts";
import type { FileRecord, RecordFile, Selection } from "../record.ts";
import { unreadable } from "./problem.ts";
import { RowReader } from "./records.ts";
import { csvRows, type Row } from "./rows.ts";

/**
 * Opens a CSV text: reads its header at once, and its rows as they are asked for.
 *
 * @throws CannotRun where it has no header, or none that can be read
 */
export async function openCsv(
  name: string,
  bytes: AsyncIterable<Uint8Array>,
  delimiter: string,
  selection: Selection,
): Promise<RecordFile> {
  const rows = csvRows(bytes, delimiter)[Symbol.asyncIterator]();
  const first = await rows.next();
  const [header, ...rest]: readonly Row[] = first.done === true ? [] : first.value;
  if (header === undefined) {
    throw new CannotRun(`${name} is empty.`, "The first line of a CSV file names its columns.");
  }
  if ("error" in header) {
    const { message, hint } = unreadable(header);
    throw new CannotRun(`${name}:1: The header cannot be read. ${message}`, hint);
  }
  const reader = new RowReader(header, selection);
  return { kind: "CSV", columns: header.cells, delimiter, batches: batches(reader, rest, rows) };
}

async function* batches(
  reader: RowReader,
  first: readonly Row[],
  rows: AsyncIterator<readonly Row[]>,
): AsyncIterable<readonly FileRecord[]> {
  yield reader.records(first);
  while (!reader.ended) {
    const next = await rows.next();
    if (next.done === true) return;
    yield reader.records(next.value);
  }
  await rows.return?.();
}
