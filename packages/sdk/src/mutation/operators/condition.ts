import type { Chain, Expression, HistoryExpression } from "@handrail/syntax";
import { type Edit, type Ground, replaced } from "../edit.ts";
import { comparisonEdits } from "./comparison.ts";
import { literalEdits } from "./literal.ts";

/** Slight changes of a condition, or of a value. What makes no sense of them is left out later. */
export function conditionEdits(node: Expression, ground: Ground): readonly Edit[] {
  switch (node.kind) {
    case "chain":
      return chainEdits(node, ground);
    case "not":
      return [
        replaced("negated", node, ground.text(node.operand)),
        ...(node.operand.kind === "nameExpression" ? [] : conditionEdits(node.operand, ground)),
      ];
    case "parenthesis":
      return conditionEdits(node.inner, ground);
    case "comparison":
      return comparisonEdits(node, ground, (one) => conditionEdits(one, ground));
    case "nameExpression":
      return [replaced("negated", node, `not ${ground.text(node)}`)];
    case "historyExpression":
      return historyEdits(node, ground);
    case "arithmetic":
      return [node.left, node.right].flatMap((one) => conditionEdits(one, ground));
    case "literal":
      return literalEdits(node);
    default:
      return [];
  }
}

/** Each part dropped, each `and` and `or` the other one, and each part changed. */
function chainEdits({ first, rest, span }: Chain, ground: Ground): readonly Edit[] {
  const [second] = rest;
  const dropped: Edit[] = rest.map(({ operatorSpan, operand }) => ({
    operator: "dropped",
    span: { start: operatorSpan.start, end: operand.span.end },
    text: "",
    shown: { before: ground.text(operand), after: null },
  }));
  if (second !== undefined) {
    dropped.unshift({
      operator: "dropped",
      span: { start: span.start, end: second.operand.span.start },
      text: "",
      shown: { before: ground.text(first), after: null },
    });
  }
  const swapped: readonly Edit[] = rest.map(({ operator, operatorSpan }) => {
    const other = operator === "and" ? "or" : "and";
    const around = (word: string) => {
      const whole = ground.text({ span });
      const [start, end] = [operatorSpan.start - span.start, operatorSpan.end - span.start];
      return whole.slice(0, start) + word + whole.slice(end);
    };
    return {
      operator: "and or",
      span: operatorSpan,
      text: other,
      shown: { before: around(operator), after: around(other) },
    };
  });
  return [
    ...dropped,
    ...swapped,
    ...[first, ...rest.map(({ operand }) => operand)].flatMap((one) => conditionEdits(one, ground)),
  ];
}

/** A filter left out or changed, a window longer or shorter; and, where it is a condition, all of it negated. */
function historyEdits(node: HistoryExpression, ground: Ground): readonly Edit[] {
  const { where, window } = node;
  const filter: readonly Edit[] =
    where === null
      ? []
      : [
          {
            operator: "filter",
            span: { start: beforeWord(node, where, ground), end: where.span.end },
            text: "",
            shown: { before: `where ${ground.text(where)}`, after: null },
          },
          ...conditionEdits(where, ground),
        ];
  return [
    replaced("negated", node, `not ${ground.text(node)}`),
    ...filter,
    ...(window === null ? [] : conditionEdits(window, ground)),
  ];
}

/** Where the word before a part of an expression begins. */
function beforeWord(whole: Expression, part: Expression, ground: Ground): number {
  const before = ground.text({ span: { start: whole.span.start, end: part.span.start } });
  return whole.span.start + before.replace(/\s*\w+\s*$/, "").length;
}
