import type { Expression } from "../playbook/expressions.ts";
import type { Sentence } from "../playbook/sentences.ts";
import { evaluate, truthOf } from "./evaluate.ts";
import { lacking } from "./lacking.ts";
import { meaningOf, type Situation } from "./situation.ts";
import { unknown } from "./values.ts";

/** "The facts that could turn a part to true, or to false"; null where it "cannot be turned". */
type Turned = readonly string[] | null;

/** What could lift a guardrail: turn its condition, "and not" its `unless`, to false. */
export function lifting(situation: Situation, { when, unless }: Sentence): Turned {
  return oneOf([
    when === null ? null : turning(situation, when, false),
    unless === null ? null : turning(situation, unless, true),
  ]);
}

function turning(situation: Situation, expression: Expression, wanted: boolean): Turned {
  if (truthOf(situation, expression) === wanted) return [];
  const part = (one: Expression) => turning(situation, one, wanted);
  switch (expression.kind) {
    case "and":
      return wanted ? all(expression.of.map(part)) : oneOf(expression.of.map(part));
    case "or":
      return wanted ? oneOf(expression.of.map(part)) : all(expression.of.map(part));
    case "not":
      return turning(situation, expression.of, !wanted);
    case "comparison":
      if (expression.operator === "is known") return learning(situation, expression.left, wanted);
      if (expression.operator === "is unknown")
        return learning(situation, expression.left, !wanted);
      break;
    case "name": {
      const meaning = meaningOf(situation, expression.name);
      if (meaning.kind === "define") return turning(situation, meaning.define.value, wanted);
    }
  }
  return evaluate(situation, expression) === unknown ? lacking(situation, expression) : null;
}

/** "`X is known` that is false, to true: what X lacks, if it lacks anything." */
function learning(situation: Situation, expression: Expression, wanted: boolean): Turned {
  const lacks = wanted ? lacking(situation, expression) : [];
  return lacks.length === 0 ? null : lacks;
}

function all(parts: readonly Turned[]): Turned {
  return parts.includes(null) ? null : oneOf(parts);
}

function oneOf(parts: readonly Turned[]): Turned {
  const possible = parts.filter((part) => part !== null);
  return possible.length === 0 ? null : possible.flat();
}
