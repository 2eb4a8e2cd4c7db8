import type { Plan } from "@handrail/evaluator";
import { CannotRun } from "../failure.ts";
import { withProgress } from "../terminal/progress.ts";
import { quoted } from "../terminal/words.ts";
import { JoinedHistories } from "./joined.ts";
import { type LoadedHistory, loadHistory } from "./load.ts";
import { historyFiles } from "./option.ts";

/** The options by which histories are found. */
export interface HistoryOptions {
  /** `contacts=contacts.csv:Account ID`, each. */
  readonly history?: readonly string[];
  readonly facts?: string;
  readonly key?: string;
  readonly delimiter?: string;
}

/**
 * Reads the files of histories that a command is given; null where there are none.
 *
 * @param describe how many bad rows of each are kept to be described
 * @throws CannotRun where one cannot be read, or nothing says whose its elements are
 */
export async function openHistories(
  { history = [], facts, key, delimiter }: HistoryOptions,
  plan: Plan,
  describe: number,
): Promise<JoinedHistories | null> {
  if (history.length === 0) return null;
  const files = await historyFiles(history, plan);
  const standard = files.filter(({ path }) => path === "-").length + (facts === "-" ? 1 : 0);
  if (standard > 1) {
    throw new CannotRun(
      "Standard input can be one file only, and several are to be read from it.",
      "Name a file for the others.",
    );
  }
  const joins = files.find((one) => one.history.kind === "history" || one.column !== null);
  if (key === undefined && facts !== undefined && joins !== undefined) {
    throw new CannotRun(
      `Nothing says which ${joins.history.plural} are whose.`,
      "Add --key COLUMN: the column that names a record.",
    );
  }
  const done = { share: 0 as number | null, records: 0 };
  const loaded: LoadedHistory[] = [];
  await withProgress(
    process.stderr,
    () => done,
    async () => {
      for (const file of files) {
        const before = done.records;
        loaded.push(
          await loadHistory(file, plan, {
            key,
            describe,
            // A delimiter that is given belongs to the records, unless there are none.
            delimiter: facts === undefined ? delimiter : undefined,
            progress(share, elements) {
              done.share = share;
              done.records = before + elements;
            },
          }),
        );
      }
    },
  );
  const joined = new JoinedHistories(loaded);
  if (facts === undefined && loaded.every((one) => one.key === null)) {
    throw new CannotRun(
      "There are no records to decide.",
      `Give them with --facts FILE, or name the column that says whose each is: --history ${quoted("contacts=contacts.csv:COLUMN")}.`,
    );
  }
  return joined;
}
