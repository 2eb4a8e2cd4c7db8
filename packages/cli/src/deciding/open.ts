import type { Vocabulary } from "../playbooks/vocabulary.ts";
import { requireKey } from "../records/key.ts";
import { type OpenedRecords, openRecords } from "../records/open.ts";
import type { Selection } from "../records/record.ts";
import { requireHeader } from "./header.ts";

/** The options by which `run` and `why` find their records. */
export interface FactsOptions {
  readonly facts: string;
  readonly key?: string;
  readonly delimiter?: string;
}

/**
 * Opens the records to decide, and makes sure that they can be decided by this playbook.
 *
 * @throws CannotRun where they cannot be opened, or their header says nothing that the playbook knows
 */
export async function openFacts(
  { facts, key, delimiter }: FactsOptions,
  words: Vocabulary,
  selection: Selection,
): Promise<OpenedRecords> {
  const records = await openRecords(facts, { delimiter, selection });
  const { columns, name } = records;
  if (columns !== null) {
    requireHeader(name, columns, records.delimiter ?? ",", words);
    if (key !== undefined) requireKey(name, columns, key);
  }
  return records;
}
