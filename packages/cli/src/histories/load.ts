import type { Plan } from "@handrail/evaluator";
import { fold } from "@handrail/syntax";
import { missingColumns } from "../deciding/columns.ts";
import { BadRecords } from "../deciding/problems.ts";
import { historyVocabulary } from "../playbooks/vocabulary.ts";
import { openRecords } from "../records/open.ts";
import type { RecordProblem } from "../records/record.ts";
import { Elements } from "./elements.ts";
import { keyColumn, requireHistoryHeader } from "./header.ts";
import type { HistoryFile } from "./option.ts";

/** A history or list that was read from its file. */
export interface LoadedHistory {
  readonly name: string;
  readonly plural: string;
  /** As the file was given. */
  readonly file: string;
  readonly cells: "text" | "json";
  /** The column of the key; null where the elements are the same for every record. */
  readonly key: string | null;
  readonly elements: Elements;
  /** Those of every record, where they have no key. */
  readonly shared: readonly Readonly<Record<string, unknown>>[];
  /** Elements of which nobody knows whose they are. */
  readonly keyless: number;
  readonly bad: BadRecords;
  /** What is wrong with the file as a whole. */
  readonly problems: readonly RecordProblem[];
}

export interface LoadOptions {
  /** The column that names a record. */
  readonly key: string | undefined;
  readonly delimiter: string | undefined;
  /** How many bad rows are kept to be described. */
  readonly describe: number;
  /** Is told how many elements, and which share of the file, have been read. */
  readonly progress: (share: number | null, elements: number) => void;
}

const everyRecord = "";

/** Reads a file of elements to memory, grouped by key: what it takes grows with that file, and with no other. */
export async function loadHistory(
  file: HistoryFile,
  plan: Plan,
  { key, delimiter, describe, progress }: LoadOptions,
): Promise<LoadedHistory> {
  const { history, column } = file;
  const words = historyVocabulary(plan, history);
  const asked = column ?? key;
  const records = await openRecords(file.path, {
    delimiter,
    selection: {
      wants: words.means,
      key: (columns) =>
        columns.find((one) => asked !== undefined && fold(one) === fold(asked)) ?? null,
    },
  });
  let keyName = keyColumn(file, records, key);
  requireHistoryHeader(file, records, words);
  const elements = new Elements(records.columns?.filter(words.means) ?? null, words.means);
  const bad = new BadRecords(describe);
  let keyless = 0;
  for await (const batch of records.batches) {
    for (const record of batch) {
      if ("problem" in record) {
        bad.add(record, null, [record.problem]);
        continue;
      }
      const owner = record.key?.trim() ?? "";
      // Without a header, the first element of a list shows whether it belongs to a record.
      const isFirst = records.columns === null && elements.count + keyless === 0;
      if (isFirst && owner === "" && history.kind === "list" && column === null) keyName = null;
      if (keyName === null) elements.add(everyRecord, record.line, record.facts);
      else if (owner === "") keyless += 1;
      else elements.add(owner, record.line, record.facts);
    }
    progress(records.size === null ? null : records.bytesRead() / records.size, elements.count);
  }
  return {
    name: history.name,
    plural: history.plural,
    file: records.name,
    cells: records.columns === null ? "json" : "text",
    key: keyName,
    elements,
    shared: keyName === null ? Object.freeze([...elements.of(everyRecord)]) : [],
    keyless,
    bad,
    problems: missingColumns(records.columns, words),
  };
}
