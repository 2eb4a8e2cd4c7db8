import {
  type ExpressionIndex,
  operandsOf,
  type Plan,
  type PlanExpression,
  type PlanRecommendation,
  type PlanRole,
  type PlanType,
} from "@handrail/evaluator";
import type { Condition } from "../questions/condition.ts";
import { moved } from "../situation/sheet.ts";
import type { Name, Names } from "./names.ts";

const contents = new WeakMap<Names, WeakMap<Plan, Content>>();

/** What the parts of a plan say. It is read once for all who name by the same names. */
export function contentOf(plan: Plan, names: Names): Content {
  const byPlan = contents.get(names) ?? new WeakMap<Plan, Content>();
  contents.set(names, byPlan);
  const known = byPlan.get(plan) ?? new Content(plan, names);
  byPlan.set(plan, known);
  return known;
}

/**
 * The names of what the parts of a plan say, wherever they stand in it and in its text. A name holds all that it depends on but for
 * `surroundings`, so that what was found out about a part stands while these two names do, whatever else is written.
 */
export class Content {
  readonly names: Names;
  /** What every question depends on: zone, calendars and histories. */
  readonly surroundings: Name;
  private readonly plan: Plan;
  private readonly expressions: (Name | undefined)[];
  private readonly facts: readonly Name[];
  private readonly actions: readonly Name[];
  private readonly types = new Map<PlanType, Name>();
  private readonly recommendations = new Map<PlanRecommendation, Name>();

  constructor(plan: Plan, names: Names) {
    const { zone, calendars, calendar, histories } = plan;
    this.plan = plan;
    this.names = names;
    this.expressions = new Array(plan.expressions.length);
    this.surroundings = names.name(JSON.stringify([zone, calendars, calendar, histories]));
    this.facts = plan.facts.map(({ name, type, inferred }) =>
      names.name(`fact ${JSON.stringify([name, type, inferred])}`),
    );
    this.actions = plan.actions.map(({ name, traits }) =>
      names.name(`action ${JSON.stringify([name, traits])}`),
    );
  }

  expression(index: ExpressionIndex): Name {
    const found = this.expressions[index];
    if (found !== undefined) return found;
    const expression = this.plan.expressions[index];
    const made = expression === undefined ? this.names.name("nothing") : this.said(expression);
    this.expressions[index] = made;
    return made;
  }

  /** A condition; of a rule or a guardrail also on which days it holds. */
  condition(condition: Condition): Name {
    if (typeof condition === "number") return this.expression(condition);
    const { when, validFrom, validUntil } = condition;
    const own = this.expression(when);
    if (validFrom === null && validUntil === null) return own;
    return this.names.name(`from ${validFrom} until ${validUntil}`, [own]);
  }

  action(index: number): Name {
    return this.actions[index] ?? this.names.name("nothing");
  }

  role(role: PlanRole | null): Name {
    if (role === null) return this.names.name("nobody");
    if ("text" in role) return this.names.name(`text ${JSON.stringify(role.text)}`);
    return this.expression(role.expression);
  }

  /** All that a rule says of an action. */
  recommendation(one: PlanRecommendation): Name {
    const found = this.recommendations.get(one);
    if (found !== undefined) return found;
    const made = this.recommended(one);
    this.recommendations.set(one, made);
    return made;
  }

  private recommended(one: PlanRecommendation): Name {
    const duration = (index: ExpressionIndex | null) =>
      index === null ? this.names.name("never") : this.expression(index);
    const named = one.with.map(({ name }) => name);
    return this.names.name(`recommends ${JSON.stringify(named)}`, [
      this.action(one.action),
      ...[one.within, one.after, one.every].map(duration),
      ...[one.by, one.to, one.via].map((role) => this.role(role)),
      ...one.with.map(({ expression }) => this.expression(expression)),
      ...one.escalation.flatMap(({ to, after }) => [this.role(to), this.expression(after)]),
    ]);
  }

  /** What an expression says: its own words, and the names of its operands. */
  private said(expression: PlanExpression): Name {
    const { names } = this;
    switch (expression.op) {
      case "fact":
        return this.facts[expression.fact] ?? names.name("nothing");
      case "constant":
        return names.name(JSON.stringify(expression.value), [this.type(expression.type)]);
      case "and":
      case "or":
        return names.name(expression.op, expression.of.map(this.operand));
      case "compare": {
        const { as, relation, left, right, values } = expression;
        const steps = values === undefined ? "" : JSON.stringify(values);
        return names.name(`${relation} ${as} ${steps}`, [left, right].map(this.operand));
      }
      case "one of": {
        const { as, left, values } = expression;
        return names.name(`one of ${as} ${JSON.stringify(values)}`, [this.operand(left)]);
      }
      default: {
        const operands = [...new Set(operandsOf(expression))];
        const own = moved(
          expression,
          (operand) => operands.indexOf(operand),
          (fact) => fact,
        );
        return names.name(JSON.stringify(own), operands.map(this.operand));
      }
    }
  }

  private readonly operand = (index: ExpressionIndex) => this.expression(index);

  private type(type: PlanType): Name {
    const found = this.types.get(type);
    if (found !== undefined) return found;
    const made = this.names.name(`type ${JSON.stringify(type)}`);
    this.types.set(type, made);
    return made;
  }
}
