import type { LinkedPlaybook } from "@handrail/model";
import { lineIndex, parse, type Statement, type SyntaxFile } from "@handrail/syntax";
import { oneLine } from "../one-line.ts";
import { type Edit, groundOf } from "./edit.ts";
import type { Change } from "./mutation.ts";
import { statementEdits } from "./operators/statement.ts";

/** A change that is still to be tried, with the text that it makes. */
export interface TextChange extends Omit<Change, "noticedBy"> {
  readonly text: string;
}

/** Every slight change of a file, in the order of its text. Some of them may make no sense. */
export function* changesOf(
  file: string,
  { text, statements }: SyntaxFile,
  linked: LinkedPlaybook,
): Generator<TextChange> {
  const ground = groundOf(text, linked);
  const lines = lineIndex(text);
  for (const [index, statement] of statements.entries()) {
    const edits = statementEdits(statement, ground).toSorted(
      (left, right) => left.span.start - right.span.start,
    );
    for (const edit of edits) {
      const { start, end } = edit.span;
      const changed = text.slice(0, start) + edit.text + text.slice(end);
      const { line, column } = lines.position(start);
      yield {
        operator: edit.operator,
        place: { file, span: edit.span },
        line,
        column,
        within: nameOf(statement, text),
        ...shownChange(edit, text),
        sentence: isWhole(edit, statement) ? null : sentenceAt(index, changed),
        text: changed,
      };
    }
  }
}

function shownChange({ span, text, shown }: Edit, source: string) {
  const before = shown?.before ?? source.slice(span.start, span.end);
  const after = shown === undefined ? text : shown.after;
  return { before: oneLine(before), after: after === null ? null : oneLine(after) };
}

function isWhole({ span, text }: Edit, statement: Statement): boolean {
  return text === "" && span.start === statement.span.start && span.end === statement.span.end;
}

function nameOf(statement: Statement, text: string): string {
  if ("title" in statement && statement.title !== null) return statement.title.value;
  if ("name" in statement && statement.name !== null) return statement.name.text;
  return sentenceOf(statement, text);
}

function sentenceAt(index: number, text: string): string | null {
  const statement = parse(text).statements[index];
  return statement === undefined ? null : sentenceOf(statement, text);
}

/** A statement as it reads, without its reasons and what else changes no decision. */
function sentenceOf(statement: Statement, text: string): string {
  const asides = ["because", "source", "id"]
    .map((name) => (statement as unknown as Record<string, unknown>)[name])
    .filter((clause) => typeof clause === "object" && clause !== null && "span" in clause)
    .map((clause) => (clause as Statement).span)
    .toSorted((left, right) => right.start - left.start);
  const { start, end } = statement.span;
  const said = asides.reduce(
    (rest, span) => rest.slice(0, span.start - start) + rest.slice(span.end - start),
    text.slice(start, end),
  );
  return oneLine(said);
}
