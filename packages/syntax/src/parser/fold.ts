import type { IToken } from "chevrotain";
import { MultiplyOperator } from "../lexer/tokens.ts";
import type { Arithmetic, Expression } from "../tree/expressions.ts";
import { spanning } from "./base.ts";

const signs: Readonly<Record<string, Arithmetic["operator"]>> = {
  "+": "+",
  "-": "-",
  "−": "-",
  "*": "*",
  "×": "*",
  "/": "/",
  "÷": "/",
};

/** Folds operands and the operators between them into a tree: `*` and `/` before `+` and `-`, each from the left. */
export function foldArithmetic(
  operands: readonly Expression[],
  operators: readonly IToken[],
): Expression {
  const terms: Expression[] = [];
  const between: IToken[] = [];
  operands.forEach((operand, index) => {
    const operator = operators[index - 1];
    const left = terms.at(-1);
    if (operator === undefined || left === undefined) terms.push(operand);
    else if (operator.tokenType === MultiplyOperator) {
      terms[terms.length - 1] = arithmetic(left, operator, operand);
    } else {
      terms.push(operand);
      between.push(operator);
    }
  });
  return terms.reduce((left, right, index) => {
    const operator = between[index - 1];
    return operator === undefined ? right : arithmetic(left, operator, right);
  });
}

function arithmetic(left: Expression, sign: IToken, right: Expression): Arithmetic {
  // A word between the two, as in `80% of budget`, multiplies.
  const operator = signs[sign.image] ?? "*";
  return { kind: "arithmetic", span: spanning(left, right), operator, left, right };
}
