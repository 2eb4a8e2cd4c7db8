import { fold, nearest } from "@handrail/syntax";
import { CannotRun } from "../failure.ts";
import type { OpenedRecords } from "../records/open.ts";
import type { FileRecord } from "../records/record.ts";
import { printable } from "../terminal/printable.ts";
import { count, quoted } from "../terminal/words.ts";

/** Not more keys than this are remembered to suggest one. */
const mostKeys = 10_000;

/**
 * One record of a file: the first, or the one that is asked for by its number or by what it is called.
 *
 * @param byKey whether a number, too, is what it is called
 * @throws CannotRun where there is none
 */
export async function findRecord(
  { batches, name }: OpenedRecords,
  asked: string | undefined,
  byKey: boolean,
): Promise<FileRecord> {
  const number = asked === undefined ? 1 : byKey || !/^\d+$/.test(asked) ? null : Number(asked);
  const keys = new Set<string>();
  let read = 0;
  for await (const batch of batches) {
    for (const record of batch) {
      read += 1;
      if (record.number === number) return record;
      if (!("key" in record) || record.key === null) continue;
      if (number === null && record.key === asked) return record;
      if (keys.size < mostKeys) keys.add(record.key);
    }
  }
  const near = asked === undefined || number !== null ? undefined : similar(asked, keys);
  throw new CannotRun(
    asked === undefined
      ? `${name} holds no record.`
      : `${name} has no record ${quoted(printable(asked))}; it has ${count(read, "record")}.`,
    near === undefined
      ? "Give a record's number, or what it is called in the column that --key names."
      : `Did you mean ${quoted(printable(near))}?`,
  );
}

function similar(asked: string, keys: ReadonlySet<string>): string | undefined {
  const wanted = fold(asked);
  return [...keys].find((key) => fold(key).includes(wanted)) ?? nearest(asked, keys);
}
