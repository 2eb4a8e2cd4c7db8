import type {
  ExpressionIndex,
  Plan,
  PlanConstant,
  PlanExpression,
  PlanType,
} from "@handrail/evaluator";
import { planHash } from "@handrail/evaluator/check";
import { moved } from "../situation/sheet.ts";
import { movedRecommendation, movedRole } from "./moved-statements.ts";
import { type Renamed, renamedValueOf } from "./renamed.ts";

type ValueOf = (value: string) => string;

/** The same plan with the values of choices that have other names in the newer version. */
export function renamedValues(plan: Plan, renamed: Renamed): Plan {
  const called = renamedValueOf(renamed);
  if (called === null) return plan;
  const expressions: PlanExpression[] = [];
  const at: ExpressionIndex[] = [];
  const here = (index: ExpressionIndex) => at[index] ?? 0;
  for (const expression of plan.expressions) {
    const copy = moved(expression, here, (fact) => fact);
    at.push(expressions.push(named(copy)) - 1);
  }
  const typed = <One extends { readonly name: string; readonly type: PlanType }>(
    one: One,
  ): One => ({
    ...one,
    type: renamedType(one.type, (value) => called(one.name, value)),
  });
  const { places: _, hash: __, ...rest } = plan;
  const body = {
    ...rest,
    facts: plan.facts.map(typed),
    histories: plan.histories.map((one) => ({ ...one, fields: one.fields.map(typed) })),
    bindings: plan.bindings.map((one) => {
      const owner =
        one.history === null ? plan.facts[one.fact] : plan.histories[one.history]?.fields[one.fact];
      const own = (value: PlanConstant | null): PlanConstant | null =>
        value === null ? value : renamedConstant(value, (text) => called(owner?.name ?? "", text));
      return {
        ...one,
        mappings: one.mappings.map(({ from, to }) => ({ from, to: own(to) })),
        ...(one.otherwise !== undefined && { otherwise: own(one.otherwise) }),
      };
    }),
    expressions,
    values: plan.values.map((one) => ({ ...one, expression: here(one.expression) })),
    rules: plan.rules.map((rule) => ({
      ...rule,
      when: here(rule.when),
      then: rule.then.map((one) => movedRecommendation(one, here)),
    })),
    guardrails: plan.guardrails.map((one) => ({
      ...one,
      when: here(one.when),
      via: one.via && movedRole(one.via, here),
    })),
    limits: plan.limits.map((one) => ({
      ...one,
      counting: one.counting && {
        ...one.counting,
        per: here(one.counting.per),
        where: one.counting.where === null ? null : here(one.counting.where),
      },
    })),
  };
  const places = plan.places && {
    ...plan.places,
    ...Object.fromEntries(
      (["rules", "guardrails", "tables"] as const).map((kind) => [
        kind,
        plan.places?.[kind]?.map((one) => ({
          ...one,
          parts: one.parts.map((part) => ({ ...part, expression: here(part.expression) })),
        })),
      ]),
    ),
  };
  return { ...body, ...(places !== undefined && { places }), hash: planHash(body) };

  function named(expression: PlanExpression): PlanExpression {
    switch (expression.op) {
      case "one of": {
        const called = calledIn(expression.left);
        return called === null
          ? expression
          : { ...expression, values: expression.values.map((one) => renamedConstant(one, called)) };
      }
      case "compare": {
        const called = calledIn(expression.left) ?? calledIn(expression.right);
        if (called === null) return expression;
        return {
          ...expression,
          left: constant(expression.left, called),
          right: constant(expression.right, called),
          ...(expression.values !== undefined && { values: expression.values.map(called) }),
        };
      }
      default:
        return expression;
    }
  }

  /** A constant that other comparisons may share gets one of its own. */
  function constant(index: ExpressionIndex, called: ValueOf): ExpressionIndex {
    const expression = expressions[index];
    if (expression?.op !== "constant") return index;
    const value = renamedConstant(expression.value, called);
    const type = renamedType(expression.type, called);
    return expressions.push({ ...expression, value, type }) - 1;
  }

  function calledIn(index: ExpressionIndex): ValueOf | null {
    const expression = expressions[index];
    const one =
      expression?.op === "fact"
        ? plan.facts[expression.fact]
        : expression?.op === "field"
          ? plan.histories[expression.history]?.fields[expression.field]
          : undefined;
    return one === undefined ? null : (value) => called?.(one.name, value) ?? value;
  }
}

/** The values of a choice under their new names. */
export function renamedType<Type extends PlanType>(type: Type, called: ValueOf): Type {
  return "values" in type ? { ...type, values: type.values.map(called) } : type;
}

function renamedConstant(value: PlanConstant, called: ValueOf): PlanConstant {
  if (typeof value === "string") return called(value);
  return Array.isArray(value) ? value.map((one: string) => called(one)) : value;
}
