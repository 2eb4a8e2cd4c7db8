import { type ActionClause, type ActionPattern, fold, type Promised } from "@handrail/syntax";
import { source } from "../expressions/source.ts";
import type { ExpectedClauses } from "../linked/clauses.ts";
import type { LinkedPromised, PromisedPattern } from "../linked/promise.ts";
import type { StatementContext } from "./context.ts";
import { traitsOf } from "./pattern.ts";
import { clausesOf } from "./recommendation.ts";

/** What is promised of actions, or expected of several. */
export function linkPromised(context: StatementContext, node: Promised): LinkedPromised {
  const { on } = context;
  const said = {
    place: on.place(node.span),
    said: source(on, node.span).replace(/\s+/g, " ").trim(),
    pattern: promisedPattern(context, node.pattern),
  };
  if (node.kind === "promisedNothing") return { kind: "none", ...said };
  return { kind: node.amount, ...said, clauses: expectedClauses(context, node.clauses) };
}

/** Names its action without bringing it into the playbook: that nothing recommends it any more changes no decision. */
function promisedPattern(context: StatementContext, node: ActionPattern): PromisedPattern {
  if (node.kind !== "namedAction") return { traits: traitsOf(context, node) };
  return { action: context.spellingOf(node.name) };
}

export function expectedClauses(
  context: StatementContext,
  clauses: readonly ActionClause[],
): ExpectedClauses {
  const { with: carried, ...others } = clausesOf(context, clauses);
  return {
    ...others,
    with: carried
      .map(({ name }) => name)
      .sort((left, right) => (fold(left) < fold(right) ? -1 : 1)),
  };
}
