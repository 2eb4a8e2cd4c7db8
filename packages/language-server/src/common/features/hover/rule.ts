import { english, type RuleStatement, type Span } from "@handrail/syntax";
import type { PlaybookDocument } from "../../protocol/document.ts";
import { said } from "./said.ts";

/** A rule in a plain sentence, on its title or on the word that begins it. */
export function explainRule(
  document: PlaybookDocument,
  offset: number,
): { readonly text: string; readonly span: Span } | null {
  const rule = document.tree.statements.find(
    ({ kind, span }) => kind === "rule" && span.start <= offset && offset <= span.end,
  ) as RuleStatement | undefined;
  if (rule === undefined) return null;
  const [word = ""] = /^\p{L}+/u.exec(document.text.slice(rule.span.start)) ?? [];
  const spans = [{ start: rule.span.start, end: rule.span.start + word.length }];
  if (rule.title !== null) spans.push(rule.title.span);
  const span = spans.find(({ start, end }) => start <= offset && offset <= end);
  return span === undefined ? null : { text: sentenceOf(document, rule), span };
}

const { clauses } = english;

function sentenceOf(document: PlaybookDocument, rule: RuleStatement): string {
  const condition = [
    rule.when === null ? "Always" : `When ${said(rule.when)}`,
    ...(rule.unless === null ? [] : [`unless ${said(rule.unless)}`]),
  ].join(", ");
  const actions = rule.actions.map(({ span, name }) => {
    const text = document.text.slice(span.start, span.end).replace(/\s+/g, " ");
    return `**${name.text}**${withValues(document, text.slice(name.span.end - name.span.start))}`;
  });
  const notes = [
    rule.because === null ? null : `Why: ${rule.because.value}`,
    rule.source === null ? null : `Known from: ${rule.source.value}`,
    rule.priority === null ? null : `Priority: ${rule.priority.value}`,
    rule.choice === null ? null : `One of the rules of the choice ${rule.choice.text}`,
    rule.valid === null
      ? null
      : `Only ${[rule.valid.from && `${clauses.from} ${rule.valid.from}`, rule.valid.until && `until ${rule.valid.until}`].filter(Boolean).join(" ")}`,
  ].filter((note) => note !== null);
  return [`${condition}: ${actions.join(" and ")}.`, ...notes].join("\n\n");
}

/** With what settings come to. */
function withValues({ workspace, path }: PlaybookDocument, text: string): string {
  return workspace.model
    .vocabulary(path)
    .names.filter(({ kind, value }) => kind === "setting" && value !== null)
    .reduce((words, { name, value }) => words.replace(name, () => `${name} (${value})`), text);
}
