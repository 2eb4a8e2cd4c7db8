import {
  type ExpressionIndex,
  fold,
  type Plan,
  type PlanExpression,
  type PlanFact,
  type PlanHistory,
} from "@handrail/evaluator";
import { moved } from "../situation/sheet.ts";
import type { UnclearPlace } from "./difference.ts";
import { type FactBook, factBook } from "./joint-facts.ts";
import { movedRecommendation, movedRole } from "./moved-statements.ts";
import type { NameBook } from "./renamed.ts";

/** Two versions over the same expressions, facts, histories and actions, each of them once. */
export interface Joint {
  /** Both, to encode expressions by. */
  readonly plan: Plan;
  readonly sides: readonly [JointSide, JointSide];
  readonly facts: FactBook;
  /** By index: what an action is called in the newer version that has it. */
  readonly actions: readonly string[];
}

export interface JointSide {
  /** As it was given: it decides. */
  readonly own: Plan;
  /** The same in joint terms. */
  readonly view: Plan;
  /** Where expressions stand, and what is written there. */
  readonly places: ReadonlyMap<ExpressionIndex, UnclearPlace>;
  /** By joint fact: what it is called here; undefined where it is none. */
  readonly factNames: ReadonlyMap<number, string>;
  readonly historyNames: ReadonlyMap<number, string>;
  /** By joint action. */
  readonly actionNames: ReadonlyMap<number, string>;
}

export function jointOf(before: Plan, after: Plan, names: NameBook): Joint {
  const expressions: PlanExpression[] = [];
  const known = new Map<string, ExpressionIndex>();
  const facts = factBook(before, after, names);
  const histories: PlanHistory[] = [];
  const historyAt = new Map<string, number>();
  const actions: string[] = [];
  const actionAt = new Map<string, number>();

  const sides = [joined(after, 1), joined(before, 0)] as const;
  const { places: _places, hash: _hash, ...rest } = after;
  const body = {
    ...rest,
    facts: facts.all,
    histories,
    bindings: [],
    expressions,
    values: [],
    actions: [],
    rules: [],
    guardrails: [],
    choices: [],
    limits: [],
  };
  // It is never loaded, so that nobody asks for its seal.
  const plan: Plan = { ...body, hash: "" };
  const viewed = (side: JointSide): JointSide => ({
    ...side,
    view: {
      ...side.view,
      actions: actions.map((name, index) => side.view.actions[index] ?? absent(name)),
    },
  });
  return { plan, sides: [viewed(sides[1]), viewed(sides[0])], facts, actions };

  function interned(expression: PlanExpression): ExpressionIndex {
    const key = JSON.stringify(expression);
    const found = known.get(key);
    if (found !== undefined) return found;
    known.set(key, expressions.length);
    return expressions.push(expression) - 1;
  }

  function joined(own: Plan, side: 0 | 1): JointSide {
    const called = (name: string) => (side === 0 ? names.after(name) : name);
    const historyOf = own.histories.map((one) => jointHistory(one, called(one.name)));
    const factOf = own.facts.map((one: PlanFact) => facts.indexOf(side, one));
    const at: ExpressionIndex[] = [];
    for (const expression of own.expressions) {
      const copy = moved(
        expression,
        (one) => at[one] ?? 0,
        (one) => factOf[one] ?? 0,
      );
      at.push(interned(ordered(withHistory(copy, own, historyOf))));
    }
    const here = (index: ExpressionIndex) => at[index] ?? 0;
    const actionOf = own.actions.map(({ name }) => {
      const key = fold(called(name));
      const found = actionAt.get(key);
      if (found !== undefined) return found;
      actionAt.set(key, actions.length);
      return actions.push(called(name)) - 1;
    });
    const covers = (one: Plan["limits"][number]["covers"]) =>
      "action" in one ? { action: actionOf[one.action] ?? 0 } : one;

    const view: Plan = {
      ...own,
      facts: facts.all,
      histories,
      expressions,
      values: own.values.map((one) => ({ ...one, expression: here(one.expression) })),
      actions: sparse(own.actions.map((one, index) => [actionOf[index] ?? 0, one])),
      rules: own.rules.map((rule) => ({
        ...rule,
        when: here(rule.when),
        then: rule.then.map((one) => {
          const copy = movedRecommendation(one, here);
          return {
            ...copy,
            action: actionOf[one.action] ?? 0,
            with: copy.with.map((carried) => ({ ...carried, name: called(carried.name) })),
          };
        }),
      })),
      guardrails: own.guardrails.map((one) => ({
        ...one,
        when: here(one.when),
        covers: covers(one.covers),
        via: one.via && movedRole(one.via, here),
      })),
      limits: own.limits.map((one) => ({
        ...one,
        covers: covers(one.covers),
        counting: one.counting && {
          history: historyOf[one.counting.history] ?? 0,
          per: here(one.counting.per),
          where: one.counting.where === null ? null : here(one.counting.where),
        },
      })),
    };
    const places = new Map<ExpressionIndex, UnclearPlace>();
    const { files = [], rules = [], guardrails = [], tables = [] } = own.places ?? {};
    for (const { parts } of [...rules, ...guardrails, ...tables])
      for (const { expression, text, line, file } of parts)
        places.set(here(expression), { file: files[file] ?? "", line, text });
    return {
      own,
      view,
      places,
      factNames: new Map(own.facts.map((one, index) => [factOf[index] ?? 0, one.name])),
      historyNames: new Map(own.histories.map((one, index) => [historyOf[index] ?? 0, one.plural])),
      actionNames: new Map(own.actions.map((one, index) => [actionOf[index] ?? 0, one.name])),
    };
  }

  /** Of one name, where the same fields begin both; else another, of which nothing is known. */
  function jointHistory(one: PlanHistory, name: string): number {
    const key = JSON.stringify([fold(name), one.kind, one.fields]);
    const found = historyAt.get(key);
    if (found !== undefined) return found;
    historyAt.set(key, histories.length);
    const taken = histories.some((other) => fold(other.plural) === fold(one.plural));
    return histories.push(taken ? { ...one, plural: `${one.plural} before` } : one) - 1;
  }
}

function absent(name: string): Plan["actions"][number] {
  return { id: name, name, traits: [] };
}

function sparse<Value>(entries: readonly (readonly [number, Value])[]): readonly Value[] {
  const all: Value[] = [];
  for (const [index, value] of entries) all[index] = value;
  return all;
}

/** The same whatever order its parts are written in. */
function ordered(expression: PlanExpression): PlanExpression {
  switch (expression.op) {
    case "and":
    case "or":
      return { ...expression, of: [...new Set(expression.of)].sort((a, b) => a - b) };
    case "score":
      return {
        ...expression,
        items: expression.items.toSorted((a, b) => a.when - b.when || a.points - b.points),
      };
    default:
      return expression;
  }
}

function withHistory(
  expression: PlanExpression,
  own: Plan,
  historyOf: readonly number[],
): PlanExpression {
  if (!("history" in expression)) return expression;
  return { ...expression, history: historyOf[expression.history] ?? own.histories.length };
}
