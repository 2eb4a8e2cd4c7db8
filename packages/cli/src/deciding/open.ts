import type { Plan } from "@handrail/evaluator";
import { CannotRun } from "../failure.ts";
import type { JoinedHistories } from "../histories/joined.ts";
import { type HistoryOptions, openHistories } from "../histories/open.ts";
import { recordsOfKeys } from "../histories/records.ts";
import type { Vocabulary } from "../playbooks/vocabulary.ts";
import { requireKey } from "../records/key.ts";
import { type OpenedRecords, openRecords } from "../records/open.ts";
import type { FileRecord, Selection } from "../records/record.ts";
import { requireHeader } from "./header.ts";

/** The options by which commands find their records. */
export type FactsOptions = HistoryOptions;

/** Records, each with what stands beside it. */
export interface Opened {
  readonly records: OpenedRecords;
  /** Null where no file of a history is given. */
  readonly histories: JoinedHistories | null;
}

/**
 * Opens the records to decide, and makes sure that they can be decided by this playbook.
 *
 * @param describe how many bad rows of histories are kept to be described
 * @throws CannotRun where they cannot be opened, or their header says nothing that the playbook knows
 */
export async function openFacts(
  options: FactsOptions,
  plan: Plan,
  words: Vocabulary,
  selection: Selection,
  describe: number,
): Promise<Opened> {
  requireSource(options);
  const { facts, key, delimiter } = options;
  const histories = await openHistories(options, plan, describe);
  if (facts === undefined) {
    // Without a file of records there are histories.
    const joined = histories as JoinedHistories;
    return { records: joinedRecords(recordsOfKeys(joined), joined), histories };
  }
  const records = await openRecords(facts, { delimiter, selection });
  const { columns, name } = records;
  if (columns !== null) {
    requireHeader(name, columns, records.delimiter ?? ",", words, histories !== null);
    if (key !== undefined) requireKey(name, columns, key);
  }
  return { records: histories === null ? records : joinedRecords(records, histories), histories };
}

/** @throws CannotRun where no option says where the records are */
export function requireSource({ facts, history = [] }: FactsOptions): void {
  if (facts !== undefined || history.length > 0) return;
  throw new CannotRun(
    "There are no records to decide.",
    "Give them with --facts FILE; or, where there are only events, with --history NAME=FILE and --key COLUMN.",
  );
}

/** What stands beside a record is only put together where somebody decides it. */
function joinedRecords(records: OpenedRecords, histories: JoinedHistories): OpenedRecords {
  async function* batches(): AsyncIterable<readonly FileRecord[]> {
    for await (const batch of records.batches) yield batch.map(joined);
  }

  function joined(record: FileRecord): FileRecord {
    return "problem" in record ? record : { ...record, beside: () => histories.of(record.key) };
  }

  return { ...records, batches: batches() };
}
