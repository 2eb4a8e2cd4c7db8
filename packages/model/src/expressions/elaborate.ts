import type { Expression } from "@handrail/syntax";
import type { Report } from "../findings/report.ts";
import { notACondition } from "../findings/types.ts";
import { elementNames } from "../histories/element.ts";
import { historyExpression } from "../histories/expression.ts";
import { reportRecords } from "../histories/records.ts";
import type { TypedExpression } from "../linked/expression.ts";
import { yesNo } from "../types/basic.ts";
import { arithmetic, negation } from "./arithmetic.ts";
import { broken, negate } from "./build.ts";
import { chain } from "./chain.ts";
import { comparison } from "./comparison.ts";
import type { Elaboration, Names, UndeclaredUse } from "./elaboration.ts";
import { shows } from "./evidence.ts";
import { expect } from "./expect.ts";
import { findName } from "./find.ts";
import { literal } from "./literal.ts";
import { nameValue } from "./name.ts";
import { source } from "./source.ts";
import { typeReader } from "./type-of.ts";

export interface ElaborationInput {
  readonly file: string;
  readonly text: string;
  /** IANA zone of times without an offset. */
  readonly zone: string;
  readonly names: Names;
  readonly report: Report;
  readonly use: (use: UndeclaredUse) => void;
  readonly mention?: Elaboration["mention"];
}

/** Puts the parts of elaboration together for one file in one scope. */
export function elaboration(input: ElaborationInput): Elaboration {
  const { file, names, zone } = input;
  const on: Elaboration = {
    mention: () => {},
    ...input,
    place: (span) => ({ file, span }),
    find: (name) => findName(names, name),
    inside: (history) => elaboration({ ...input, names: elementNames(names, history) }),
    typeOf: typeReader(names, zone),
    expect: (expression, evidence) => expect(on, expression, evidence),
    condition: (expression) => condition(on, expression),
    value: (expression) => value(on, expression),
    comparison: (node, alternatives) => comparison(on, node, alternatives),
  };
  return on;
}

function condition(on: Elaboration, expression: Expression): TypedExpression {
  switch (expression.kind) {
    case "chain":
      return chain(on, expression);
    case "not":
      return negate(on.condition(expression.operand), on.place(expression.span));
    case "comparison":
      return comparison(on, expression, []);
    case "parenthesis":
      return on.condition(expression.inner);
    case "missing":
      return broken(on.place(expression.span));
    default:
      return valueAsCondition(on, expression);
  }
}

function valueAsCondition(on: Elaboration, expression: Expression): TypedExpression {
  on.expect(expression, shows(yesNo));
  const found = on.value(expression);
  const { kind } = found.type;
  if (kind === "yes/no") return found;
  if (kind === "records of") {
    reportRecords(on, expression, found.type.history, "any");
  } else if (kind !== "any") {
    on.report(notACondition, expression.span, {
      source: source(on, expression.span),
      type: found.type,
    });
  }
  return kind === "any" && found.op === "fact" ? found : broken(found.place);
}

function value(on: Elaboration, expression: Expression): TypedExpression {
  switch (expression.kind) {
    case "literal":
      return literal(on, expression);
    case "nameExpression":
      return nameValue(on, expression.name);
    case "historyExpression":
      return historyExpression(on, expression);
    case "arithmetic":
      return arithmetic(on, expression);
    case "negation":
      return negation(on, expression);
    case "parenthesis":
      return on.value(expression.inner);
    default:
      return on.condition(expression);
  }
}
