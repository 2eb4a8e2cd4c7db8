import type { Chain, Comparison, Expression, Span } from "@handrail/syntax";
import { mixedAndOr } from "../findings/conditions.ts";
import { isMeantForFilter } from "../histories/outside-filter.ts";
import type { TypedExpression } from "../linked/expression.ts";
import { broken, joined, negate } from "./build.ts";
import type { Elaboration } from "./elaboration.ts";
import { source } from "./source.ts";

/** One part of a chain, with the values that `or` adds to its comparison. */
interface Term {
  readonly node: Expression;
  /** It was meant for a filter before it, which is reported. */
  readonly misplaced: boolean;
  readonly alternatives: Expression[];
}

/** Folds a flat chain: value alternatives first, then `and`, then `or`. */
export function chain(on: Elaboration, node: Chain): TypedExpression {
  const groups: Term[][] = [[{ node: node.first, misplaced: false, alternatives: [] }]];
  let before = node.first;
  for (const { operator, operand } of node.rest) {
    const last = groups.at(-1)?.at(-1);
    if (operator === "or" && last !== undefined && isAlternative(on, operand, last.node)) {
      last.alternatives.push(operand);
      continue;
    }
    const misplaced = isMeantForFilter(on, before, operator, operand);
    const term = { node: operand, misplaced, alternatives: [] };
    if (!misplaced) before = operand;
    if (operator === "or") groups.push([term]);
    else groups.at(-1)?.push(term);
  }
  reportMixture(on, node, groups);
  const parts = groups.map((group) => together(on, group));
  return joined("or", parts, on.place(node.span));
}

function together(on: Elaboration, group: readonly Term[]): TypedExpression {
  const parts = group.map((term) => lower(on, term));
  return joined("and", parts, on.place(spanOf(group)));
}

function isAlternative(on: Elaboration, operand: Expression, before: Expression): boolean {
  const comparison = comparisonOf(before);
  if (comparison === null || !takesAlternatives(comparison)) return false;
  if (operand.kind === "literal") return true;
  if (operand.kind !== "nameExpression") return false;
  const referent = on.find(operand.name);
  return referent === undefined || on.typeOf(operand).kind !== "yes/no";
}

/** `not x = a or b` speaks of x being neither. */
function comparisonOf(node: Expression): Comparison | null {
  if (node.kind === "not") return comparisonOf(node.operand);
  return node.kind === "comparison" ? node : null;
}

const operators: ReadonlySet<string> = new Set([
  "=",
  "is",
  "!=",
  "is not",
  "is one of",
  "is not one of",
]);

function takesAlternatives({ operator, right }: Comparison): boolean {
  const last = right.at(-1)?.kind;
  return operators.has(operator) && (last === "nameExpression" || last === "literal");
}

function lower(on: Elaboration, { node, misplaced, alternatives }: Term): TypedExpression {
  if (misplaced) return broken(on.place(node.span));
  if (alternatives.length === 0) return on.condition(node);
  if (node.kind === "not") {
    const of = lower(on, { node: node.operand, misplaced, alternatives });
    return negate(of, on.place({ start: node.span.start, end: of.place.span.end }));
  }
  return node.kind === "comparison" ? on.comparison(node, alternatives) : on.condition(node);
}

function reportMixture(on: Elaboration, node: Chain, groups: readonly Term[][]): void {
  if (groups.length < 2) return;
  const mixed = groups.filter((group) => group.length > 1).map(spanOf);
  if (mixed.length === 0) return;
  const edits = mixed.flatMap(({ start, end }) => [
    { span: { start, end: start }, text: "(" },
    { span: { start: end, end }, text: ")" },
  ]);
  const grouped = edits.reduceRight(
    (text, edit) => {
      const at = edit.span.start - node.span.start;
      return `${text.slice(0, at)}${edit.text}${text.slice(at)}`;
    },
    source(on, node.span),
  );
  on.report(
    mixedAndOr,
    node.span,
    { source: source(on, node.span), grouped },
    {
      title: "Add parentheses",
      certain: true,
      edits,
    },
  );
}

function spanOf(group: readonly Term[]): Span {
  const [first] = group;
  const last = group.at(-1);
  const end = last?.alternatives.at(-1) ?? last?.node;
  return { start: first?.node.span.start ?? 0, end: end?.span.end ?? 0 };
}
