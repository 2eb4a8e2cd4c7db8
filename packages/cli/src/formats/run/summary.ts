import { fold, nearest } from "@handrail/syntax";
import type { Outcome } from "../../deciding/decide.ts";
import type { ActionTally, QuestionTally } from "../../deciding/tally.ts";
import type { Vocabulary } from "../../playbooks/vocabulary.ts";
import { gridRow } from "../../terminal/grid.ts";
import { printable } from "../../terminal/printable.ts";
import type { Style } from "../../terminal/style.ts";
import { count, listed, listedUpTo, quoted } from "../../terminal/words.ts";
import { traitMarks } from "./traits.ts";

export interface SummaryOptions {
  readonly style: Style;
  readonly width: number;
  readonly words: Vocabulary;
  /** `CSV, separated by semicolons`. */
  readonly readAs: string;
  /** When and in which zone it was decided. */
  readonly decidedAt: string;
  /** How many decisions were not shown; only a table leaves any out. */
  readonly hidden: number;
}

/** What came of a whole file. */
export function summary(outcome: Outcome, options: SummaryOptions): string {
  const { style } = options;
  return [
    heading(outcome, options),
    ...actions(outcome.tally.actions, options),
    ...questions(outcome.tally.questions, options),
    ...unused(outcome, options),
    ...(options.hidden > 0
      ? [style.dim(`${count(options.hidden, "more record")} decided and not shown; --show all shows them.`)]
      : []),
    style.dim(`Decided at ${options.decidedAt}, read as ${options.readAs}.`),
  ]
    .map((line) => `${line.trimEnd()}\n`)
    .join("");
}

function heading({ tally, bad }: Outcome, { style }: SummaryOptions): string {
  const decided = style.bold(`${count(tally.records, "record")} decided`);
  const nothing = tally.empty === 0 ? "" : `, ${tally.empty.toLocaleString("en-US")} with nothing to do`;
  const left = bad.count === 0 ? "" : `; ${style.red(`${count(bad.count, "bad record")} left out`)}`;
  return `${decided}${nothing}${left}.`;
}

function actions(list: readonly ActionTally[], { style, width }: SummaryOptions): readonly string[] {
  const widths = [Math.min(Math.max(width - 50, 24), 48), 13, 7, 7, 7];
  const number = (value: number) => (value === 0 ? "" : value.toLocaleString("en-US")).padStart(7);
  if (list.length === 0) return [];
  const head = gridRow(["Action", "", "     do", "blocked", "waiting"].map(style.dim), widths);
  const rows = list.map(({ action, traits, recommended, blocked, pending }) =>
    gridRow(
      [
        printable(action),
        traitMarks(traits, style),
        style.green(number(recommended)),
        style.red(number(blocked)),
        style.cyan(number(pending)),
      ],
      widths,
    ),
  );
  return ["", head.trimEnd(), ...rows.map((row) => row.trimEnd()), ""];
}

const mostQuestions = 5;

function questions(list: readonly QuestionTally[], { style }: SummaryOptions): readonly string[] {
  const lines = list.slice(0, mostQuestions).map(({ fact, ask, records }) => {
    const wait = records === 1 ? "waits" : "wait";
    const question = ask === null ? `the fact ${quoted(fact)}` : `“${printable(ask)}”`;
    return `${style.cyan("?")} ${count(records, "record")} ${wait} for an answer to ${question}`;
  });
  const rest = list.length - mostQuestions;
  if (rest > 0) lines.push(style.dim(`  and ${count(rest, "more question")}`));
  return lines;
}

/** Fields that mean nothing to the playbook, and what a slip in their names may have meant. */
function unused({ fields }: Outcome, { style, words }: SummaryOptions): readonly string[] {
  if (fields.unused.length === 0) return [];
  const names = listedUpTo(fields.unused.map((name) => quoted(printable(name))), 6);
  const free = words.names.filter((name) => !fields.used.some((used) => fold(used) === fold(name)));
  const meant = fields.unused.flatMap((name) => {
    const near = nearest(name, free);
    return near === undefined ? [] : [`${quoted(printable(name))} may mean ${quoted(near)}`];
  });
  const slips = meant.length === 0 ? "" : ` ${listed(meant.slice(0, 3))}?`;
  return [style.dim(`Not used by the playbook: ${names}.${slips}`)];
}
