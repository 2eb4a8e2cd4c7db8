import { fold, nearest } from "@handrail/syntax";
import type { Outcome } from "../../deciding/outcome.ts";
import type { MissingTally, QuestionTally } from "../../deciding/tally.ts";
import type { Vocabulary } from "../../playbooks/vocabulary.ts";
import { hanging } from "../../terminal/grid.ts";
import { printable } from "../../terminal/printable.ts";
import type { Style } from "../../terminal/style.ts";
import { count, grouped, listed, listedUpTo, quoted } from "../../terminal/words.ts";
import { actionTable } from "./action-table.ts";

export interface SummaryOptions {
  readonly style: Style;
  readonly width: number;
  readonly words: Vocabulary;
  /** The path of what decided, and what was found in it: `2 warnings`; null for nothing. */
  readonly playbook: string;
  readonly playbookFindings: string | null;
  /** Names that stand in the header more than once, and mean nothing to the playbook. */
  readonly repeated: readonly string[];
  /** The numbers of columns without a name. */
  readonly nameless: readonly number[];
  /** `CSV with semicolons`. */
  readonly readAs: string;
  /** What was joined from the files of histories, a line each. */
  readonly histories: readonly string[];
  /** When and in which zone it was decided. */
  readonly decidedAt: string;
  /** How many decisions were not shown; only a table, and `--top`, leave any out. */
  readonly hidden: number;
  /** How they were sorted: `lead fit, highest first`. */
  readonly sortedBy: string | null;
  /** Whether more can be shown by `--show`. */
  readonly showsMore: boolean;
}

/** What came of a whole file. */
export function summary(outcome: Outcome, options: SummaryOptions): string {
  const { style } = options;
  return [
    heading(outcome, options),
    ...actionTable(outcome.tally.actions, options),
    ...questions(outcome.tally.questions, options),
    ...missing(outcome.tally.missing, options),
    ...unused(outcome, options),
    ...oddEvents(outcome, options),
    ...options.repeated.map((name) =>
      style.dim(
        `The header has ${quoted(printable(name))} more than once; the playbook reads none of them.`,
      ),
    ),
    ...options.nameless.map((number) =>
      style.dim(`Column ${number} of the header has no name, so nothing reads it.`),
    ),
    ...options.histories.map((line) => style.dim(hanging(line, options.width))),
    ...hidden(options),
    ...(options.playbookFindings === null
      ? []
      : [`The playbook has ${options.playbookFindings}: \`handrail check ${options.playbook}\`.`]),
    style.dim(
      hanging(`Decided at ${options.decidedAt}, read as ${options.readAs}.`, options.width),
    ),
  ]
    .map((line) => `${line.trimEnd()}\n`)
    .join("");
}

function hidden({ style, width, hidden, showsMore, sortedBy }: SummaryOptions): readonly string[] {
  const order = sortedBy === null ? [] : [style.dim(`Sorted by ${sortedBy}.`)];
  if (hidden === 0) return order;
  const more = showsMore ? "; --show all shows them" : "";
  const sentence = `${count(hidden, "more record")} decided and not shown${more}.`;
  return [...order, style.dim(hanging(sentence, width))];
}

function heading({ tally, bad }: Outcome, { style }: SummaryOptions): string {
  const decided = style.bold(`${count(tally.records, "record")} decided`);
  const nothing = tally.empty === 0 ? "" : `, ${grouped(tally.empty)} with nothing to do`;
  const left =
    bad.count === 0 ? "" : `; ${style.red(`${count(bad.count, "bad record")} left out`)}`;
  if (tally.records + bad.count === 0) return `${decided}: the file holds none.`;
  return `${decided}${nothing}${left}.`;
}

/** At most so many lines: a summary is read at a glance. */
const mostQuestions = 5;

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

/** What nobody is asked for: the data has to give it. */
function missing(
  list: readonly MissingTally[],
  { style, width }: SummaryOptions,
): readonly string[] {
  return list.map(({ history, kind, records }) => {
    const lack = records === 1 ? "lacks" : "lack";
    const sentence = `${count(records, "record")} ${lack} the ${kind} ${quoted(printable(history))}, whole or in part; an empty one is [].`;
    return hanging(`${style.cyan("?")} ${sentence}`, width);
  });
}

/** Events that a reader may not expect to count, or not to count. */
function oddEvents({ events }: Outcome, { style, width }: SummaryOptions): readonly string[] {
  const lines = events.odd.flatMap(({ plural, later, repeated }) => {
    const of = quoted(printable(plural));
    const ahead =
      later === 1 ? "lies after the decision and does" : "lie after the decision and do";
    const again = repeated === 1 ? "is written twice" : "are written more than once";
    return [
      ...(later === 0 ? [] : [`${grouped(later)} of the ${of} ${ahead} not count yet.`]),
      ...(repeated === 0 ? [] : [`${grouped(repeated)} of the ${of} ${again}, and each counts.`]),
    ];
  });
  return lines.map((line) => style.dim(hanging(line, width)));
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
