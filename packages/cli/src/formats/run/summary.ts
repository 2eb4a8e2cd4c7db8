import { fold, nearest } from "@handrail/syntax";
import type { Outcome } from "../../deciding/decide.ts";
import type { ActionTally, QuestionTally } from "../../deciding/tally.ts";
import type { Vocabulary } from "../../playbooks/vocabulary.ts";
import { gridRow, hanging } from "../../terminal/grid.ts";
import { printable } from "../../terminal/printable.ts";
import type { Style } from "../../terminal/style.ts";
import { count, grouped, listed, listedUpTo, quoted } from "../../terminal/words.ts";
import { traitMarks } from "./traits.ts";

export interface SummaryOptions {
  readonly style: Style;
  readonly width: number;
  readonly words: Vocabulary;
  /** The path of what decided, and what was found in it: `2 warnings`; null for nothing. */
  readonly playbook: string;
  readonly playbookFindings: string | null;
  /** Names that stand in the header more than once, and mean nothing to the playbook. */
  readonly repeated: readonly string[];
  /** `CSV with semicolons`. */
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
    ...options.repeated.map((name) =>
      style.dim(
        `The header has ${quoted(printable(name))} more than once; the playbook reads none of them.`,
      ),
    ),
    ...(options.hidden > 0
      ? [
          style.dim(
            `${count(options.hidden, "more record")} decided and not shown; --show all shows them.`,
          ),
        ]
      : []),
    ...(options.playbookFindings === null
      ? []
      : [`The playbook has ${options.playbookFindings}: \`handrail check ${options.playbook}\`.`]),
    style.dim(`Decided at ${options.decidedAt}, read as ${options.readAs}.`),
  ]
    .map((line) => `${line.trimEnd()}\n`)
    .join("");
}

function heading({ tally, bad }: Outcome, { style }: SummaryOptions): string {
  const decided = style.bold(`${count(tally.records, "record")} decided`);
  const nothing = tally.empty === 0 ? "" : `, ${grouped(tally.empty)} with nothing to do`;
  const left =
    bad.count === 0 ? "" : `; ${style.red(`${count(bad.count, "bad record")} left out`)}`;
  return `${decided}${nothing}${left}.`;
}

/** At most so many lines of a kind: a summary is read at a glance. */
const mostActions = 12;
const mostQuestions = 5;

function actions(
  list: readonly ActionTally[],
  { style, width }: SummaryOptions,
): readonly string[] {
  if (list.length === 0) return [];
  const traitsWidth = width < 100 ? 13 : 20;
  const actionWidth = Math.min(width - traitsWidth - 32, 44);
  const widths = [actionWidth, traitsWidth, 8, 8, 8];
  const number = (value: number, paint: (text: string) => string) =>
    value === 0 ? "" : paint(grouped(value).padStart(8));
  const head = ["Action", "", "   to do", " blocked", "    open"].map(style.dim);
  const rows = list
    .slice(0, mostActions)
    .map(({ action, traits, recommended, blocked, deferred, pending }) => [
      printable(action),
      traitMarks(traits, style),
      number(recommended, style.green),
      number(blocked, style.red),
      number(pending + deferred, style.cyan),
    ]);
  const rest = list.length - mostActions;
  return [
    "",
    ...[head, ...rows].map((cells) => gridRow(cells, widths).trimEnd()),
    ...(rest > 0 ? [style.dim(`and ${count(rest, "more action")}`)] : []),
    "",
  ];
}

function questions(
  list: readonly QuestionTally[],
  { style, width }: SummaryOptions,
): readonly string[] {
  const lines = list.slice(0, mostQuestions).map(({ fact, ask, records }) => {
    const wait = records === 1 ? "waits" : "wait";
    const question = ask === null ? quoted(fact) : `an answer to “${printable(ask)}”`;
    return hanging(`${style.cyan("?")} ${count(records, "record")} ${wait} for ${question}`, width);
  });
  const rest = list.length - mostQuestions;
  return rest > 0 ? [...lines, style.dim(`  and ${count(rest, "more question")}`)] : lines;
}

/** Fields that mean nothing to the playbook, and what a slip in their names may have meant. */
function unused({ fields }: Outcome, { style, width, words }: SummaryOptions): readonly string[] {
  if (fields.unused.length === 0) return [];
  const names = listedUpTo(
    fields.unused.map((name) => quoted(printable(name))),
    6,
  );
  const free = words.names.filter((name) => !fields.used.some((used) => fold(used) === fold(name)));
  const meant = fields.unused.flatMap((name) => {
    const near = nearest(name, free);
    return near === undefined ? [] : [`${quoted(printable(name))} may mean ${quoted(near)}`];
  });
  const slips = meant.length === 0 ? "" : ` ${listed(meant.slice(0, 3))}?`;
  return [style.dim(hanging(`Not used by the playbook: ${names}.${slips}`, width))];
}
