import type { OpenedRecords } from "../records/open.ts";
import type { FileRecord } from "../records/record.ts";
import type { JoinedHistories } from "./joined.ts";

const batchSize = 500;

/** A record for each key of the histories, where no file of records says which there are. */
export function recordsOfKeys(histories: JoinedHistories): OpenedRecords {
  const name = histories.all.map(({ file }) => file).join(", ");
  return {
    kind: "keys",
    name,
    columns: null,
    delimiter: null,
    size: null,
    bytesRead: () => 0,
    batches: batches(histories),
  };
}

async function* batches(histories: JoinedHistories): AsyncIterable<readonly FileRecord[]> {
  let batch: FileRecord[] = [];
  let number = 0;
  for (const key of histories.keys()) {
    number += 1;
    batch.push({ number, line: firstLine(histories, key), key, facts: {} });
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

function firstLine({ all }: JoinedHistories, key: string): number {
  for (const { elements } of all) {
    const line = elements.lineOf(key, 0);
    if (line !== undefined) return line;
  }
  return 1;
}
