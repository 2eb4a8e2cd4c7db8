import { type Expression, fold } from "@handrail/syntax";
import { anyType } from "../types/basic.ts";
import { operandEvidence } from "./arithmetic-rules.ts";
import type { Elaboration } from "./elaboration.ts";
import type { Evidence } from "./evidence.ts";
import { isYesNoWord } from "./infer.ts";
import { isNearField } from "./name.ts";

/** Follows evidence down to the undeclared facts in an expression. */
export function expect(on: Elaboration, expression: Expression, evidence: Evidence): void {
  if (evidence.kind === "type" && evidence.type.kind === "any") return;
  switch (expression.kind) {
    case "nameExpression": {
      const { name } = expression;
      if (on.find(name) !== undefined || isYesNoWord(name.text) || isNearField(on, name)) return;
      on.use({ fold: fold(name.text), name: name.text, span: name.span, evidence });
      return;
    }
    case "parenthesis":
      expect(on, expression.inner, evidence);
      return;
    case "negation":
      expect(on, expression.operand, evidence);
      return;
    case "arithmetic": {
      const { operator, left, right } = expression;
      const result = evidence.kind === "type" && !evidence.weak ? evidence.type : anyType;
      const sides = operandEvidence(operator, on.typeOf(left), on.typeOf(right), result);
      if (sides.left !== null) expect(on, left, sides.left);
      if (sides.right !== null) expect(on, right, sides.right);
      return;
    }
    default:
  }
}
