import type { Comparison, Expression, Name, Node, Span, TextLiteral } from "@handrail/syntax";
import { type Probe, split } from "./probe.ts";

/** What may be written at the cursor. */
export type Slot =
  | { readonly kind: "statement" }
  | { readonly kind: "clause" }
  | { readonly kind: "condition"; readonly name: NameAtCursor }
  /** The right side of a comparison with this left side. */
  | { readonly kind: "value"; readonly of: Expression; readonly name: NameAtCursor }
  | { readonly kind: "action" | "trait" | "role" | "fact"; readonly name: NameAtCursor }
  | { readonly kind: "file" | "title"; readonly text: TextLiteral }
  /** The words after `is` that are typed already. */
  | { readonly kind: "type"; readonly written: string }
  | { readonly kind: "unit" }
  | { readonly kind: "nothing" };

export interface NameAtCursor {
  /** Of the whole name, in the probed text. */
  readonly span: Span;
  /** Its words up to the cursor. */
  readonly before: string;
}

/** Statements whose lines say of what type something is. */
const typed: ReadonlySet<string> = new Set(["fact", "history", "list"]);

const nothing: Slot = { kind: "nothing" };

export function slotOf(probe: Probe): Slot {
  const { line, path, statement, atMargin } = probe;
  if (isInComment(line)) return nothing;
  const text = path.find((node): node is TextLiteral => isText(node));
  if (text !== undefined) return textSlot(statement?.kind, text);
  if (/^\p{L}*$/u.test(line) && atMargin) return { kind: "statement" };
  if (/^\s+\p{L}*$/u.test(line)) return { kind: "clause" };
  if (/(?:^|[\s(<>=])\d[\d.,]*\s*\p{L}*$/u.test(line)) return { kind: "unit" };
  const type = typed.has(statement?.kind ?? "") ? /\sis\s+([\p{L}/ ]*)$/u.exec(line) : null;
  if (type !== null) return { kind: "type", written: type[1] ?? "" };
  const name = path.findLast((node): node is Name => node.kind === "name");
  if (name === undefined) return nothing;
  const isOwn = statement !== undefined && "name" in statement && statement.name === name;
  const isNew = isOwn && statement.kind !== "read" && statement.kind !== "set";
  return isNew ? nothing : nameSlot(path, name);
}

function nameSlot(path: readonly Node[], name: Name): Slot {
  const at: NameAtCursor = { span: name.span, before: split(name.text).before };
  const parent = path.at(-2);
  switch (parent?.kind) {
    case "actionUse":
    case "namedAction":
      return { kind: "action", name: at };
    case "anyAction":
      return { kind: "trait", name: at };
    case "by":
    case "to":
    case "via":
    case "escalating":
      return { kind: "role", name: at };
    case "with":
    case "expectAsks":
      return { kind: "fact", name: at };
    case "nameExpression":
      return conditionSlot(path, parent, at);
    case "action":
      return { kind: "trait", name: at };
    case "read":
    case "set":
      return { kind: "fact", name: at };
    default:
      return nothing;
  }
}

function conditionSlot(path: readonly Node[], name: Node, at: NameAtCursor): Slot {
  const comparison = path.findLast((node): node is Comparison => node.kind === "comparison");
  const of = comparison?.right.includes(name as Expression) ? comparison.left : null;
  if (of !== null) return { kind: "value", of, name: at };
  const alternative = alternativeOf(path, name);
  return alternative === null
    ? { kind: "condition", name: at }
    : { kind: "value", of: alternative, name: at };
}

/** `stage is evaluation or …`: what follows may be another value of the same comparison. */
function alternativeOf(path: readonly Node[], name: Node): Expression | null {
  const chain = path.findLast((node) => node.kind === "chain");
  if (chain === undefined || !("rest" in chain) || !("first" in chain)) return null;
  const { first, rest } = chain as {
    first: Expression;
    rest: readonly { operator: string; operand: Expression }[];
  };
  const index = rest.findIndex(({ operand }) => operand === name);
  if (index < 0 || rest[index]?.operator !== "or") return null;
  const before = index === 0 ? first : rest[index - 1]?.operand;
  return before?.kind === "comparison" ? before.left : null;
}

function textSlot(statement: string | undefined, text: TextLiteral): Slot {
  if (statement === "use") return { kind: "file", text };
  return statement === "without" ? { kind: "title", text } : nothing;
}

function isText(node: Node): node is TextLiteral {
  return node.kind === "literal" && "type" in node && node.type === "text";
}

/** A `#` outside of quotes begins a comment. */
export function isInComment(line: string): boolean {
  return line.replace(/"[^"]*("|$)/g, "").includes("#");
}
