import { stat } from "node:fs/promises";
import type { Plan, PlanHistory } from "@handrail/evaluator";
import { fold, nearest } from "@handrail/syntax";
import { CannotRun } from "../failure.ts";
import { listedUpTo, quoted } from "../terminal/words.ts";

/** A file with the elements of a history or list, of all records. */
export interface HistoryFile {
  readonly history: PlanHistory;
  readonly path: string;
  /** The column that says whose an element is; null: it is called like that of the records. */
  readonly column: string | null;
}

/**
 * Reads `--history`: `contacts=contacts.csv`, or `contacts=contacts.csv:Account ID` where the column of the key is called otherwise.
 *
 * @throws CannotRun where the playbook has no such history, or one is given twice
 */
export async function historyFiles(
  options: readonly string[],
  plan: Plan,
): Promise<readonly HistoryFile[]> {
  const files = await Promise.all(options.map((option) => historyFile(option, plan)));
  const twice = files.find(
    ({ history }, index) => files.findIndex((other) => other.history === history) < index,
  );
  if (twice === undefined) return files;
  throw new CannotRun(
    `--history gives ${quoted(twice.history.plural)} twice.`,
    "Put the rows of both into one file.",
  );
}

async function historyFile(option: string, plan: Plan): Promise<HistoryFile> {
  const [, name, rest] = /^([^=]+)=(.+)$/s.exec(option) ?? [];
  if (name === undefined || rest === undefined) {
    const example = plan.histories[0]?.plural ?? "contacts";
    throw new CannotRun(
      `--history ${quoted(option)} does not say what the file holds.`,
      `Write the history's name before it: --history ${example}=${option}.`,
    );
  }
  return { history: historyNamed(name, plan), ...(await pathAndColumn(rest)) };
}

function historyNamed(name: string, { histories }: Plan): PlanHistory {
  const wanted = fold(name);
  const found = histories.find((one) => fold(one.name) === wanted || fold(one.plural) === wanted);
  if (found !== undefined) return found;
  const names = histories.map(({ plural }) => plural);
  const near = nearest(
    name,
    histories.flatMap((one) => [one.name, one.plural]),
  );
  throw new CannotRun(
    `The playbook has no history or list ${quoted(name)}, which --history names.`,
    near !== undefined
      ? `Did you mean ${quoted(near)}?`
      : names.length === 0
        ? "It has none at all; `history contact has …` declares one."
        : `It has ${listedUpTo(names.map(quoted), 8)}.`,
  );
}

/** A colon may also be part of a path. */
async function pathAndColumn(rest: string): Promise<Pick<HistoryFile, "path" | "column">> {
  const colon = rest.lastIndexOf(":");
  const whole = { path: rest, column: null };
  if (colon <= 0 || colon === rest.length - 1) return whole;
  if ((await stat(rest).catch(() => null)) !== null) return whole;
  return { path: rest.slice(0, colon), column: rest.slice(colon + 1) };
}
