import type { ActionUse, Expectation, ExpectState, Expression } from "@handrail/syntax";
import { broken } from "../expressions/build.ts";
import type { Elaboration } from "../expressions/elaboration.ts";
import { nameValue } from "../expressions/name.ts";
import { source } from "../expressions/source.ts";
import { pendingClause } from "../findings/tests.ts";
import { notAMoment } from "../findings/time.ts";
import type { Place, TypedExpression } from "../linked/expression.ts";
import type { ExpectedRecommendation, LinkedExpectation } from "../linked/test.ts";
import type { StatementContext } from "./context.ts";
import { saidOfHistory } from "./history-expectation.ts";
import { pattern } from "./pattern.ts";
import { expectedClauses, linkPromised } from "./promised.ts";

/** An expectation with its names resolved. */
export function linkExpectation(context: StatementContext, node: Expectation): LinkedExpectation {
  const { on } = context;
  const place = on.place(node.span);
  const said = saidOfHistory(context, node);
  if (said !== null) return holds(on, said, place);
  switch (node.kind) {
    case "expectAction":
      return { kind: "recommended", ...expected(context, node.action), place };
    case "expectNoAction":
      return { kind: "not recommended", pattern: pattern(context, node.pattern), place };
    case "expectState":
      return { ...expectedState(context, node), place };
    case "expectAsks": {
      const value = nameValue(on, node.fact);
      return { kind: "asks", fact: value.op === "fact" ? value.fact.name : node.fact.text, place };
    }
    case "expectCondition":
      return holds(on, node.condition, place);
    case "expectActions":
      return { kind: "promised", promised: linkPromised(context, node.promised), place };
    case "expectNothing":
      return { kind: "nothing", place };
  }
}

function holds(on: Elaboration, node: Expression, place: Place): LinkedExpectation {
  return { kind: "holds", condition: on.condition(node), text: source(on, node.span), place };
}

function expectedState(context: StatementContext, { action, state, until }: ExpectState) {
  switch (state) {
    case "blocked":
      return { kind: state, ...expected(context, action) };
    case "deferred": {
      const end = until === null ? null : moment(context, until);
      return { kind: state, ...expected(context, action), until: end };
    }
    case "pending": {
      const [clause] = action.clauses;
      if (clause !== undefined) {
        const { on } = context;
        on.report(pendingClause, clause.span, { clause: source(on, clause.span) });
      }
      return { kind: state, action: context.action(action.name).name };
    }
  }
}

function expected(context: StatementContext, use: ActionUse): ExpectedRecommendation {
  return {
    action: context.action(use.name).name,
    ...expectedClauses(context, use.clauses),
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
