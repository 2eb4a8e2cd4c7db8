import type { Token } from "stream-json/core/parser.js";
import type { FileRecord, Selection } from "../record.ts";
import { RecordAssembler } from "./assembler.ts";
import { NotANumberSpeller } from "./not-a-number.ts";
import { notJson, openList, recordOf } from "./record.ts";
import { tokenizer } from "./tokens.ts";

/**
 * The records of a JSON text: the elements of its array, or its objects one after another. Where it stops being JSON, that
 * is the last record, and a bad one.
 */
export async function* documentRecords(
  text: AsyncIterable<string>,
  several: boolean,
  selection: Selection,
): AsyncIterable<readonly FileRecord[]> {
  const tokensOf = tokenizer(several);
  const speller = new NotANumberSpeller();
  const assembler = new RecordAssembler(true);
  let line = 1;
  let number = 0;

  function collect(list: readonly Token[], into: FileRecord[]): void {
    for (const token of list) {
      const record = assembler.take(token, line);
      if (record === null) continue;
      number += 1;
      into.push(recordOf(number, record, selection));
    }
  }

  for await (const chunk of text) {
    const records: FileRecord[] = [];
    // In pieces that end with a line or an object, so that what is wrong is found where it stands.
    for (const piece of chunk.split(/(?<=[}\n])/)) {
      try {
        collect(tokensOf(speller.spell(piece)), records);
      } catch {
        records.push({ number: number + 1, line, problem: notJson(piece, true) });
        yield records;
        return;
      }
      if (piece.endsWith("\n")) line += 1;
    }
    yield records;
  }
  yield end();

  /** A line end completes a number; what is still open then, is cut off. */
  function end(): readonly FileRecord[] {
    const records: FileRecord[] = [];
    try {
      collect(tokensOf(`${speller.end()}\n`), records);
    } catch {
      return [{ number: number + 1, line, problem: notJson("", true) }];
    }
    const { lacks } = assembler;
    if (lacks === null) return records;
    const problem = lacks === "record" ? notJson("", true) : openList;
    return [...records, { number: number + 1, line, problem }];
  }
}
