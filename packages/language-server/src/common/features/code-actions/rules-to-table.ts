import {
  alignRows,
  english,
  fold,
  type RuleStatement,
  type Span,
  type Statement,
} from "@handrail/syntax";
import { CodeActionKind } from "vscode-languageserver";
import type { PlaybookDocument } from "../../protocol/document.ts";
import { type CellOf, cellOf } from "./cell-text.ts";
import { editing, type Provider, touches } from "./provider.ts";
import { isSound } from "./sound.ts";
import { hasComments, isWhole } from "./statements.ts";

/** Turns rules that follow one another and differ in values only into a table in which all rows count. */
export const rulesToTable: Provider = {
  kind: CodeActionKind.RefactorRewrite,
  offer(document, chosen) {
    const cases = casesAround(document, chosen);
    const [first, last] = [cases[0], cases.at(-1)];
    if (first === undefined || last === undefined || cases.length < 2) return [];
    const span = { start: first.rule.span.start, end: last.rule.span.end };
    if (hasComments(document, span) || isLeftOut(document, cases)) return [];
    const edit = document.edit(span, tableOf(cases));
    if (!isSound(document.workspace, new Map([[document.path, [edit]]]))) return [];
    const title = document.say("Turn these {0} rules into a table", cases.length);
    return [editing(document, CodeActionKind.RefactorRewrite, title, [edit])];
  },
};

/** A rule as a row. */
interface Case {
  readonly rule: RuleStatement;
  readonly cells: readonly CellOf[];
  readonly actions: string;
}

/** The chosen rules; of a cursor its rule with those above and below that are of one shape. */
function casesAround(document: PlaybookDocument, chosen: Span): readonly Case[] {
  const { statements } = document.tree;
  const all = statements.map((statement) => caseOf(document, statement));
  const touched = statements.flatMap(({ span }, index) => (touches(span, chosen) ? [index] : []));
  let [from = -1, to = -1] = [touched[0], touched.at(-1)];
  const own = all[from];
  if (own === null || own === undefined) return [];
  if (touched.length === 1) {
    while (isLike(own, all[from - 1])) from -= 1;
    while (isLike(own, all[to + 1])) to += 1;
  }
  const found = all.slice(from, to + 1);
  return found.every((one) => isLike(own, one)) ? (found as Case[]) : [];
}

function isLike(one: Case, other: Case | null | undefined): boolean {
  return other !== null && other !== undefined && subjects(one) === subjects(other);
}

function subjects({ cells }: Case): string {
  return cells
    .map(({ subject }) => subject.toLowerCase())
    .sort()
    .join("|");
}

function caseOf(document: PlaybookDocument, statement: Statement): Case | null {
  if (statement.kind !== "rule" || !isWhole(document, statement)) return null;
  const { when, unless, choice, priority, valid, tags, id, actions } = statement;
  const isPlain =
    unless === null && choice === null && priority === null && valid === null && id === null;
  if (!isPlain || tags.length > 0 || when === null) return null;
  const cells = partsOf(when)?.map(cellOf) ?? [null];
  if (cells.some((cell) => cell === null)) return null;
  const whole = cells as readonly CellOf[];
  if (new Set(whole.map(({ subject }) => subject)).size < whole.length) return null;
  const [first, last] = [actions[0], actions.at(-1)];
  if (first === undefined || last === undefined) return null;
  const text = document.text.slice(first.span.start, last.span.end).replace(/\s+/g, " ");
  return text.includes("|") ? null : { rule: statement, cells: whole, actions: text };
}

function partsOf(when: NonNullable<RuleStatement["when"]>) {
  if (when.kind !== "chain") return [when];
  if (when.rest.some(({ operator }) => operator === "or")) return null;
  return [when.first, ...when.rest.map(({ operand }) => operand)];
}

/** A playbook may leave a rule out by its title, which a row does not have. */
function isLeftOut({ workspace: { model } }: PlaybookDocument, cases: readonly Case[]): boolean {
  const titles = new Set(cases.map(({ rule }) => fold(rule.title?.value ?? "")));
  return model
    .files()
    .flatMap((path) => model.tree(path).statements)
    .some(
      (one) => one.kind === "without" && one.title !== null && titles.has(fold(one.title.value)),
    );
}

const { when, then, because, source } = english.clauses;

function tableOf(cases: readonly Case[]): string {
  const subjectsInOrder = cases[0]?.cells.map(({ subject }) => subject) ?? [];
  const hasReason = cases.some(({ rule }) => rule.because !== null);
  const hasSource = cases.some(({ rule }) => rule.source !== null);
  const heading = [
    ...subjectsInOrder.map((subject) => `${when} ${subject}`),
    then,
    ...(hasReason ? [because] : []),
    ...(hasSource ? [source] : []),
  ];
  const rows = cases.map(({ rule, cells, actions }) => [
    ...subjectsInOrder.map(
      (subject) =>
        cells.find((cell) => cell.subject.toLowerCase() === subject.toLowerCase())?.cell ?? "-",
    ),
    actions,
    ...(hasReason ? [note(rule.because?.value)] : []),
    ...(hasSource ? [note(rule.source?.value)] : []),
  ]);
  const title = cases[0]?.rule.title?.value ?? cases[0]?.actions ?? "";
  const lines = alignRows([heading, ...rows].map((cells) => `| ${cells.join(" | ")} |`));
  const { table } = english.statements;
  const [collect] = english.places.collect;
  return [`${table} ${quoted(title)} ${collect}`, ...lines.map((line) => `  ${line}`)].join("\n");
}

function note(text: string | undefined): string {
  return text === undefined ? "" : quoted(text);
}

export function quoted(text: string): string {
  return `"${text.replace(/(["\\])/g, "\\$1")}"`;
}
