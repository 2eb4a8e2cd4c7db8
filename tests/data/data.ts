import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Decision, loadPlaybook } from "@handrail/sdk";
import { parse } from "csv-parse/sync";

/** A row of a file: every cell as text. */
export type Row = { readonly [column: string]: string };

const shared = join(import.meta.dirname, "../../../shared/data");

/** The path of a data set, or null where it is not there; the data is not the project's, so not everyone has it. */
export function dataSet(path: string): string | null {
  const file = join(shared, path);
  if (existsSync(file)) return file;
  console.warn(`skipped: the data set ${path} is not in ../shared/data`);
  return null;
}

export function rowsOf(file: string): readonly Row[] {
  return parse(readFileSync(file), { columns: true, delimiter: ";" });
}

/** What a playbook of this folder decides for each row. */
export async function decideAll(
  playbook: string,
  rows: readonly Row[],
): Promise<readonly Decision[]> {
  const { decide } = await loadPlaybook(join(import.meta.dirname, playbook));
  return rows.map((row) => decide(row, { now: "2026-11-23T09:00:00Z", cells: "text" }));
}

/** How many decisions have an action in one of their lists. */
export function countActions(
  decisions: readonly Decision[],
  list: "recommendations" | "blocked" | "pending",
): { readonly [action: string]: number } {
  return tally(decisions.flatMap((decision) => decision[list].map(({ action }) => action)));
}

/** How many decisions ask for a fact. */
export function countQuestions(decisions: readonly Decision[]): {
  readonly [fact: string]: number;
} {
  return tally(decisions.flatMap(({ questions }) => questions.map(({ fact }) => fact)));
}

function tally(names: readonly string[]): { readonly [name: string]: number } {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
