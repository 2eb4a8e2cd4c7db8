import { type Doc, group, indent, line } from "./doc.ts";
import type { ClauseDoc } from "./printer.ts";

/** A statement's parts, before they are laid out in lines. */
export interface StatementLayout {
  /** What stands at the margin. */
  readonly head: Doc;
  /** What follows, in any order: it is printed in the order of the source. */
  readonly clauses: readonly ClauseDoc[];
  /** Whether each clause needs a line of its own, because its word begins a clause only there. */
  readonly spread?: boolean;
}

const CLAUSE_INDENT = 2;

/** One doc of all, each clause on a line of its own if `broken`. */
export function statementDoc({ head, clauses }: StatementLayout, broken: boolean): Doc {
  const lines = clauses.map(({ doc }) => [line(0), doc]);
  return group([head, indent(CLAUSE_INDENT, lines)], broken && clauses.length > 0);
}
