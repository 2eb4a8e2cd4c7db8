import { jsonVerifier } from "stream-json/core/utils/verifier.js";
import type { FileRecord, RecordProblem, Selection } from "../record.ts";
import { type JsonRecord, RecordAssembler } from "./assembler.ts";
import { NotANumberSpeller } from "./not-a-number.ts";
import { notJson, recordOf } from "./record.ts";
import { tokenizer } from "./tokens.ts";

/** The records of an NDJSON text, one a line; a line that is no JSON spoils no other. */
export async function* lineRecords(
  text: AsyncIterable<string>,
  selection: Selection,
): AsyncIterable<readonly FileRecord[]> {
  let rest = "";
  let line = 0;
  let number = 0;

  function record(written: string): readonly FileRecord[] {
    line += 1;
    if (written.trim() === "") return [];
    number += 1;
    const value = parsedLine(written, line);
    return [
      value === null
        ? { number, line, problem: onOneLine(notJson(written.slice(firstWrong(written)), false)) }
        : recordOf(number, value, selection, oneLine),
    ];
  }

  for await (const chunk of text) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    yield lines.flatMap(record);
  }
  yield record(rest);
}

function parsedLine(written: string, line: number): JsonRecord | null {
  const speller = new NotANumberSpeller();
  const assembler = new RecordAssembler(false);
  try {
    const text = `${speller.spell(written)}${speller.end()}\n`;
    const records = tokenizer(false)(text).flatMap((token) => assembler.take(token, line) ?? []);
    return assembler.lacks === null ? (records[0] ?? null) : null;
  } catch {
    return null;
  }
}

/** Where a line stops being JSON. */
function firstWrong(written: string): number {
  const verify = jsonVerifier();
  try {
    verify(written);
  } catch (error) {
    if (error instanceof Error && "offset" in error) return Number(error.offset);
  }
  return /^\s*[{[]/.test(written) ? written.length : 0;
}

const oneLine =
  "A line holds one record: a list of records, or records over several lines, belong into a .json file.";

function onOneLine(problem: RecordProblem): RecordProblem {
  return problem.message.startsWith("The record ends") ? { ...problem, hint: oneLine } : problem;
}
