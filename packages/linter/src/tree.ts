import {
  type ActionUse,
  type Expression,
  type Node,
  type RuleStatement,
  type Span,
  type Statement,
  type SyntaxFile,
  type TextLiteral,
  walk,
} from "@handrail/syntax";

/** Where actions are recommended, by rules and by rows of tables, in the order of the text. */
export function actionUsesIn({ statements }: SyntaxFile): readonly ActionUse[] {
  return statements.flatMap((statement) => {
    if (statement.kind === "rule") return statement.actions;
    if (statement.kind !== "table") return [];
    return statement.rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => (cell.kind === "actionCell" ? cell.actions : [])),
    );
  });
}

/** The name of the action that is recommended at a place. */
export function actionNameAt(tree: SyntaxFile, { start, end }: Span): Span {
  const use = actionUsesIn(tree).find(({ span }) => span.start === start);
  return use?.name.span ?? { start, end };
}

/** Every node of a kind in a statement, in the order of the text. */
export function nodesOf<Kind extends Expression["kind"]>(
  statement: Node,
  kind: Kind,
): readonly Extract<Expression, { readonly kind: Kind }>[] {
  const found = nodesIn(statement).filter((node) => node.kind === kind);
  return found as unknown as readonly Extract<Expression, { readonly kind: Kind }>[];
}

const known = new WeakMap<Node, readonly Node[]>();

/** A statement and every node below it, in the order of the text. */
export function nodesIn(statement: Node): readonly Node[] {
  const before = known.get(statement);
  if (before !== undefined) return before;
  const found: Node[] = [];
  walk(statement, (node) => {
    found.push(node);
    return true;
  });
  known.set(statement, found);
  return found;
}

/** A title without an end at the margin: the word that begins a statement. */
export function firstWord(tree: SyntaxFile, { span }: Node): Span {
  const word = /^\S+/.exec(tree.text.slice(span.start, span.end))?.[0] ?? "";
  return { start: span.start, end: span.start + word.length };
}

/** Where a statement is named: its title, or the word that begins it. */
export function headOf(
  tree: SyntaxFile,
  statement: Node & { readonly title: TextLiteral | null },
): Span {
  return statement.title?.span ?? firstWord(tree, statement);
}

/** `“Be quick”`, or what a sentence without a title is called. */
export function called(
  { title }: { readonly title: TextLiteral | null },
  otherwise: string,
): string {
  return title === null ? otherwise : `“${title.value}”`;
}

/** The whole line or lines of a statement, to be taken out. */
export function wholeLines({ text }: SyntaxFile, { start, end }: Span): Span {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const next = text.indexOf("\n", end);
  return { start: from, end: next === -1 ? text.length : next + 1 };
}

/** The conditions of a rule, as they are written. */
export function conditionsOf({ when, unless }: Pick<RuleStatement, "when" | "unless">) {
  return [when, unless].filter((one) => one !== null);
}

/** Statements that decide something. */
export function decides({ kind }: Statement): boolean {
  return kind === "rule" || kind === "table" || kind === "never" || kind === "limit";
}
