import {
  type ExpressionIndex,
  operandsOf,
  type Plan,
  type PlanExpression,
  type PlanRule,
} from "@handrail/evaluator";
import { moved } from "./sheet.ts";

/** Copies expressions of a plan into a table that holds nothing else, over the same facts. */
export class Copied {
  readonly expressions: PlanExpression[] = [];
  private readonly plan: Plan;
  private readonly places = new Map<ExpressionIndex, ExpressionIndex>();

  constructor(plan: Plan) {
    this.plan = plan;
  }

  /** Where the copy stands. */
  readonly at = (index: ExpressionIndex): ExpressionIndex => {
    const found = this.places.get(index);
    if (found !== undefined) return found;
    const expression = this.plan.expressions[index];
    if (expression === undefined) return 0;
    for (const operand of operandsOf(expression)) this.at(operand);
    const place = this.expressions.push(moved(expression, this.at, (fact) => fact)) - 1;
    this.places.set(index, place);
    return place;
  };
}

/** A plan of nothing but some rules of another and when they are true. It is for this process, and has no hash. */
export function conditionsAlone(plan: Plan, rules: readonly PlanRule[]): Plan {
  const { format, schema, playbook, zone, calendars, calendar, facts, histories } = plan;
  const copied = new Copied(plan);
  return {
    format,
    schema,
    hash: "",
    playbook,
    zone,
    calendars,
    calendar,
    facts,
    histories,
    bindings: [],
    rules: rules.map((rule) => ({ ...rule, when: copied.at(rule.when), then: [] })),
    expressions: copied.expressions,
    values: [],
    actions: [],
    guardrails: [],
    choices: [],
    limits: [],
  };
}
