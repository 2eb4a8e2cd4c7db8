import { type ExpectAction, type Expectation, fold } from "@handrail/syntax";
import { broken } from "../expressions/build.ts";
import { nameValue } from "../expressions/name.ts";
import { source } from "../expressions/source.ts";
import { notAMoment } from "../findings/time.ts";
import type { TypedExpression } from "../linked/expression.ts";
import type { LinkedExpectation } from "../linked/test.ts";
import type { StatementContext } from "./context.ts";
import { pattern } from "./pattern.ts";
import { recommendation } from "./recommendation.ts";

/** An expectation with its names resolved. */
export function linkExpectation(context: StatementContext, node: Expectation): LinkedExpectation {
  const { on } = context;
  const place = on.place(node.span);
  switch (node.kind) {
    case "expectAction":
      return expectedAction(context, node);
    case "expectNoAction":
      return { kind: "not recommended", pattern: pattern(context, node.pattern), place };
    case "expectState": {
      const action = context.action(node.name).name;
      if (node.state !== "deferred") return { kind: node.state, action, place };
      const until = node.until === null ? null : moment(context, node.until);
      return { kind: "deferred", action, until, place };
    }
    case "expectAsks": {
      const value = nameValue(on, node.fact);
      return { kind: "asks", fact: value.op === "fact" ? value.fact.name : node.fact.text, place };
    }
    case "expectCondition":
      return { kind: "holds", condition: on.condition(node.condition), place };
    case "expectNothing":
      return { kind: "nothing", place };
  }
}

function expectedAction(
  context: StatementContext,
  { action: use, span }: ExpectAction,
): LinkedExpectation {
  const { action, within, after, every, by, to, via, ...rest } = recommendation(context, use);
  return {
    kind: "recommended",
    action: action.name,
    within,
    after,
    every,
    by,
    to,
    via,
    escalation: rest.escalation,
    with: rest.with
      .map(({ name }) => name)
      .sort((left, right) => (fold(left) < fold(right) ? -1 : 1)),
    place: context.on.place(span),
  };
}

function moment({ on }: StatementContext, node: Parameters<typeof on.value>[0]): TypedExpression {
  const value = on.value(node);
  if (value.type.kind === "time" || value.type.kind === "any") return value;
  on.report(notAMoment, node.span, {
    left: source(on, node.span),
    operator: "until",
    type: value.type,
  });
  return broken(value.place);
}
