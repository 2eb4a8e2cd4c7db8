import { type Expectation, fold, type Name, type NameExpression } from "@handrail/syntax";
import type { Reading } from "../histories/reading.ts";
import type { StatementContext } from "./context.ts";

/**
 * `expect no contact`, `expect any contact`: what is said of a history, although it reads like an action. Null where an action has
 * that name, or no history.
 */
export function saidOfHistory(
  { on, scope }: Pick<StatementContext, "on" | "scope">,
  node: Expectation,
): NameExpression | null {
  const [name, word] = nameIn(node);
  if (name === null || name.quoted || scope.actions.has(fold(name.text))) return null;
  const text = word === "none" ? `no ${name.text}` : name.text;
  if (on.names.reading(text)?.word !== word) return null;
  const written = on.text.slice(node.span.start, name.span.start);
  const start = word === "none" ? node.span.start + written.search(/\S+\s*$/) : name.span.start;
  const span = { start, end: name.span.end };
  return { kind: "nameExpression", name: { ...name, text, span }, span };
}

function nameIn(node: Expectation): readonly [Name | null, Reading["word"]] {
  if (node.kind === "expectNoAction" && node.pattern.kind === "namedAction") {
    return [node.pattern.name, "none"];
  }
  const isBare = node.kind === "expectAction" && node.action.clauses.length === 0;
  return [isBare ? node.action.name : null, "any"];
}
