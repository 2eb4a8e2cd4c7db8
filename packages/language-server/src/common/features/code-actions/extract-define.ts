import type { Chain, Node, Span, Statement } from "@handrail/syntax";
import { CodeActionKind } from "vscode-languageserver";
import type { PlaybookDocument } from "../../protocol/document.ts";
import { freeName } from "./free-name.ts";
import { editing, type Provider } from "./provider.ts";
import {
  aboveComments,
  hasComments,
  isWhole,
  nodesAround,
  onOneLine,
  statementAround,
} from "./statements.ts";

/** Gives the chosen condition a name. */
export const extractDefine: Provider = {
  kind: CodeActionKind.RefactorExtract,
  offer(document, chosen) {
    const span = trimmed(document, chosen);
    const statement = statementAround(document, span);
    if (statement === null || !isWhole(document, statement)) return [];
    const part = extractable(statement, span);
    if (part === null || hasComments(document, part)) return [];
    const name = freeName(document, "new condition");
    const at = aboveComments(document, statement);
    const gap = statement.kind === "define" ? "\n" : "\n\n";
    return [
      editing(
        document,
        CodeActionKind.RefactorExtract,
        document.say("Give the condition a name: {0}", `\`define ${name}\``),
        [
          document.edit({ start: at, end: at }, `define ${name} as ${bare(document, part)}${gap}`),
          document.edit(part, name),
        ],
      ),
    ];
  },
};

const kinds: ReadonlySet<string> = new Set([
  "comparison",
  "chain",
  "not",
  "parenthesis",
  "arithmetic",
]);
/** Statements whose conditions are said of the whole situation. */
const holders: ReadonlySet<string> = new Set(["rule", "never", "promise", "score", "define"]);

function trimmed({ text }: PlaybookDocument, { start, end }: Span): Span {
  const chosen = text.slice(start, end);
  const from = start + (chosen.length - chosen.trimStart().length);
  return { start: from, end: Math.max(from, start + chosen.trimEnd().length) };
}

/** What is chosen, where it is a condition by itself; of a cursor the narrowest comparison around it. */
function extractable(statement: Statement, span: Span): Span | null {
  if (!holders.has(statement.kind)) return null;
  const path = nodesAround(statement, span);
  // A filter speaks of events, which no definition knows.
  if (path.some(({ kind }) => kind === "historyExpression")) return null;
  const isCursor = span.start === span.end;
  const index = path.findLastIndex((node) =>
    isCursor ? node.kind === "comparison" : kinds.has(node.kind),
  );
  const node = path[index];
  if (node === undefined || isValueOf(statement, node) || isStretched(path, index)) return null;
  if (isCursor || (node.span.start === span.start && node.span.end === span.end)) return node.span;
  return node.kind === "chain" && isRun(node as Chain, span) ? span : null;

  function isValueOf(holder: Statement, one: Node): boolean {
    return holder.kind === "define" && holder.value === one;
  }
}

/** `stage is evaluation or purchase`: the word after `or` may be another value of the comparison. */
function isStretched(path: readonly Node[], index: number): boolean {
  const [parent, node] = [path[index - 1], path[index]];
  if (parent?.kind !== "chain" || node === undefined) return false;
  const chain = parent as Chain;
  return chain.rest.some(
    ({ operator, operand }) => operator === "or" && operand.kind === "nameExpression",
  );
}

/** Several parts of one `and`. */
function isRun({ first, rest }: Chain, span: Span): boolean {
  if (rest.some(({ operator }) => operator === "or")) return false;
  const parts = [first, ...rest.map(({ operand }) => operand)];
  const from = parts.findIndex((part) => part.span.start === span.start);
  const to = parts.findIndex((part) => part.span.end === span.end);
  return from >= 0 && to > from;
}

/** Without parentheses around the whole. */
function bare(document: PlaybookDocument, span: Span): string {
  const text = onOneLine(document, span);
  const inner = /^\(([^()]*)\)$/.exec(text)?.[1];
  return (inner ?? text).trim();
}
