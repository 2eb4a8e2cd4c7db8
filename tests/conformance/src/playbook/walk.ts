import type { Expression } from "./expressions.ts";
import type { Playbook } from "./playbook.ts";
import type { Rule } from "./rules.ts";
import { rowRules } from "./tables.ts";

/** The rules that no `without rule` leaves out (those say nothing), and those of the rows of tables. */
export function rulesInForce({ rules, tables }: Playbook): readonly Rule[] {
  return [...rules.filter(({ without }) => !without), ...tables.flatMap(rowRules)];
}

/** Every whole expression of a playbook: what `when`, `unless`, `define` and durations say. */
export function expressionsOf(playbook: Playbook): readonly Expression[] {
  const sentences = [...rulesInForce(playbook), ...playbook.guardrails];
  return [
    ...playbook.defines.map(({ value }) => value),
    ...playbook.tables.flatMap(({ rows }) =>
      rows.flatMap(({ conditions, values }) =>
        [...conditions, ...values].filter((one) => one !== null),
      ),
    ),
    ...playbook.scores.flatMap(({ items }) => items.flatMap(({ when }) => when ?? [])),
    ...sentences.flatMap(({ when, unless }) => [when, unless]).filter((one) => one !== null),
    ...durationsOf(playbook),
    ...playbook.limits.flatMap(({ counting }) =>
      [counting?.per ?? [], counting?.where ?? []].flat(),
    ),
  ];
}

/** The durations of all clauses. */
export function durationsOf(playbook: Playbook): readonly Expression[] {
  return rulesInForce(playbook)
    .flatMap(({ then }) => then)
    .flatMap(({ within, after, every, escalation }) => [
      within,
      after,
      every,
      ...escalation.map((step) => step.after),
    ])
    .filter((one) => one !== null);
}

/** An expression and all its parts. */
export function partsOf(expression: Expression): readonly Expression[] {
  return [expression, ...operandsOf(expression).flatMap(partsOf)];
}

export function operandsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case "and":
    case "or":
      return expression.of;
    case "not":
    case "negation":
      return [expression.of];
    case "comparison":
      return [expression.left, ...expression.right];
    case "arithmetic":
      return [expression.left, expression.right];
    case "aggregate":
      return [expression.window, expression.where].filter((one) => one !== null);
    case "selection":
      return expression.where === null ? [] : [expression.where];
    case "row counts": {
      const { table, row } = expression;
      // Where rows are collected, none depends on another.
      const rows = table.policy === "collect" ? table.rows.slice(row, row + 1) : table.rows;
      return rows.flatMap(({ conditions }) => conditions.filter((one) => one !== null));
    }
    default:
      return [];
  }
}
