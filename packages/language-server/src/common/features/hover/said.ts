import { type ComparisonOperator, type Expression, printExpression } from "@handrail/syntax";

const words: { readonly [operator in ComparisonOperator]?: string } = {
  "=": "is",
  "!=": "is not",
  ">": "is more than",
  ">=": "is at least",
  "<": "is less than",
  "<=": "is at most",
};

/** A condition without signs, for somebody who reads it aloud. */
export function said(expression: Expression): string {
  switch (expression.kind) {
    case "chain": {
      const rest = expression.rest.map(({ operator, operand }) => ` ${operator} ${said(operand)}`);
      return said(expression.first) + rest.join("");
    }
    case "parenthesis":
      return `(${said(expression.inner)})`;
    case "not":
      return `not ${said(expression.operand)}`;
    case "comparison": {
      const [right] = expression.right;
      const word = words[expression.operator];
      return word === undefined || right === undefined
        ? printExpression(expression)
        : `${printExpression(expression.left)} ${word} ${printExpression(right)}`;
    }
    default:
      return printExpression(expression);
  }
}
