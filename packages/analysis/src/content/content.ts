import {
  type ExpressionIndex,
  operandsOf,
  type Plan,
  type PlanExpression,
  type PlanRecommendation,
  type PlanRole,
  type PlanSentence,
} from "@handrail/evaluator";
import type { Condition } from "../questions/condition.ts";
import { moved } from "../situation/sheet.ts";
import { digest } from "./digest.ts";

const known = new WeakMap<Plan, Content>();

/** What the parts of a plan say, wherever they stand in it and in its text. */
export function contentOf(plan: Plan): Content {
  const found = known.get(plan) ?? new Content(plan);
  known.set(plan, found);
  return found;
}

/**
 * Names for the parts of a plan: two parts have the same name exactly if they say the same. A name holds all that it depends on but for
 * `surroundings`, so that what was found out about a part stands while these two names do, whatever else is written.
 */
export class Content {
  /** What every question depends on: zone, calendars and histories. */
  readonly surroundings: string;
  private readonly plan: Plan;
  private readonly expressions: string[] = [];
  private readonly facts: string[];
  private readonly actions: string[];
  private readonly recommendations = new Map<PlanRecommendation, string>();

  constructor(plan: Plan) {
    const { zone, calendars, calendar, histories } = plan;
    this.plan = plan;
    this.surroundings = digest(JSON.stringify([zone, calendars, calendar, histories]));
    this.facts = plan.facts.map(({ name, type, inferred }) =>
      digest(JSON.stringify([name, type, inferred])),
    );
    this.actions = plan.actions.map(({ name, traits }) => digest(JSON.stringify([name, traits])));
  }

  expression(index: ExpressionIndex): string {
    const found = this.expressions[index];
    if (found !== undefined) return found;
    const expression = this.plan.expressions[index];
    if (expression === undefined) return "";
    const made = digest(this.said(expression));
    this.expressions[index] = made;
    return made;
  }

  /** A condition; of a rule or a guardrail also on which days it holds. */
  condition(condition: Condition): string {
    if (typeof condition === "number") return this.expression(condition);
    return `${this.expression(condition.when)}${days(condition)}`;
  }

  action(index: number): string {
    return this.actions[index] ?? "";
  }

  role(role: PlanRole | null): string {
    if (role === null) return "-";
    return "text" in role ? JSON.stringify(role.text) : this.expression(role.expression);
  }

  /** All that a rule says of an action. */
  recommendation(one: PlanRecommendation): string {
    const found = this.recommendations.get(one);
    if (found !== undefined) return found;
    const made = digest(JSON.stringify(this.recommended(one)));
    this.recommendations.set(one, made);
    return made;
  }

  private recommended(one: PlanRecommendation): readonly unknown[] {
    const duration = (index: ExpressionIndex | null) =>
      index === null ? "-" : this.expression(index);
    return [
      this.action(one.action),
      ...[one.within, one.after, one.every].map(duration),
      ...[one.by, one.to, one.via].map((role) => this.role(role)),
      ...one.with.map(({ name, expression }) => [name, this.expression(expression)]),
      ...one.escalation.map(({ to, after }) => [this.role(to), this.expression(after), "by"]),
    ];
  }

  /** What an expression says: its own words, and the names of its operands in the place of where these stand. */
  private said(expression: PlanExpression): string {
    if (expression.op === "fact") return `fact ${this.facts[expression.fact]}`;
    const operands = [...new Set(operandsOf(expression))];
    const own = moved(
      expression,
      (operand) => operands.indexOf(operand),
      (fact) => fact,
    );
    return [JSON.stringify(own), ...operands.map((one) => this.expression(one))].join(" ");
  }
}

function days({ validFrom, validUntil }: PlanSentence): string {
  return validFrom === null && validUntil === null ? "" : ` ${validFrom} ${validUntil}`;
}
