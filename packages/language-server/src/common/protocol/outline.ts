import type { Name, Span, Statement, TextLiteral } from "@handrail/syntax";

/** What a statement is called, and where that stands. */
export interface Heading {
  readonly text: string;
  readonly span: Span;
}

/** The name or title of a statement; without one, its first line stands for it. */
export function headingOf(statement: Statement, text: string): Heading {
  const named = nameOf(statement);
  if (named !== null) {
    return { text: named.kind === "name" ? named.text : named.value, span: named.span };
  }
  const { start, end } = statement.span;
  const [line = ""] = text.slice(start, end).split(/\r\n|\n|\r/, 1);
  return { text: line.trim(), span: { start, end: start + line.length } };
}

function nameOf(statement: Statement): Name | TextLiteral | null {
  if ("name" in statement && statement.name !== null) return statement.name;
  if ("title" in statement && statement.title !== null) return statement.title;
  return null;
}
