import type { Playbook, PromiseResult } from "@handrail/sdk";
import type { JoinedHistories } from "../histories/joined.ts";
import { vocabulary } from "../playbooks/vocabulary.ts";
import type { GoodRecord } from "../records/record.ts";
import { instantOf } from "./now.ts";
import { type FactsOptions, openFacts } from "./open.ts";
import { BadRecords, problemsOf } from "./problems.ts";
import { selectionOf } from "./selection.ts";

/** How promises came out on the records of a file. */
export interface TriedRecords {
  /** What the file is called. */
  readonly name: string;
  readonly promises: readonly PromiseResult[];
  readonly bad: BadRecords;
  readonly histories: JoinedHistories | null;
}

export interface TryOptions extends FactsOptions {
  readonly now?: string;
}

/** How many bad records are described. */
const mostDescribed = 20;

/** Tries a playbook's promises on every record of a file; a bad record is no situation, and stops no other. */
export async function tryPromises(playbook: Playbook, options: TryOptions): Promise<TriedRecords> {
  const { plan } = playbook;
  const trial = playbook.promises();
  const words = vocabulary(plan);
  const now = instantOf(options.now, plan.zone);
  const selection = selectionOf(words, options.key, true);
  const { records, histories } = await openFacts(options, plan, words, selection, mostDescribed);
  const cells = records.columns === null ? "json" : "text";
  const requireFacts = words.names.length > 0;
  const bad = new BadRecords(mostDescribed);
  for await (const batch of records.batches) {
    for (const record of batch) {
      if ("problem" in record) bad.add(record, null, [record.problem]);
      else tryOn(record);
    }
  }
  return { name: records.name, promises: trial.results(), bad, histories };

  function tryOn(record: GoodRecord): void {
    const { key, number, facts, beside } = record;
    const called = key ?? `record ${number}`;
    try {
      trial.on(facts, { now, cells, key: called, requireFacts, histories: beside?.() ?? {} });
    } catch (error) {
      const problems = problemsOf(error);
      bad.add(record, key, histories?.located(problems, key) ?? problems);
    }
  }
}
