import type { Expression } from "../playbook/expressions.ts";
import type { Data, Define, Guardrail, Playbook, Rule, Use } from "../playbook/playbook.ts";
import { operandsOf } from "../playbook/walk.ts";
import type { Situation } from "./situations.ts";
import type { Trial } from "./trials.ts";

/** Trials that are simpler by one step, the boldest steps first. Some hold errors; those are not failures, and so are passed over. */
export function* simpler(trial: Trial): IterableIterator<Trial> {
  const { playbook, situations } = trial;
  if (situations.length > 1) {
    for (const one of situations) yield { ...trial, situations: [one] };
    return;
  }
  for (const smaller of playbooks(playbook)) yield { ...trial, playbook: smaller };
  for (const smaller of each(situations, records)) yield { ...trial, situations: smaller };
}

function* playbooks(playbook: Playbook): IterableIterator<Playbook> {
  const { rules, guardrails, defines, facts, actions, settings, readings } = playbook;
  for (const fewer of without(rules)) yield { ...playbook, rules: fewer };
  for (const fewer of without(guardrails)) yield { ...playbook, guardrails: fewer };
  for (const fewer of without(readings)) yield { ...playbook, readings: fewer };
  if (playbook.header !== null) yield { ...playbook, header: null };
  if (playbook.usedHeader !== null) yield { ...playbook, usedHeader: null };
  for (const simple of each(rules, rule)) yield { ...playbook, rules: simple };
  for (const simple of each(guardrails, guardrail)) yield { ...playbook, guardrails: simple };
  for (const simple of each(defines, define)) yield { ...playbook, defines: simple };
  for (const fewer of without(defines)) yield { ...playbook, defines: fewer };
  for (const fewer of without(settings)) yield { ...playbook, settings: fewer };
  for (const fewer of without(facts)) yield { ...playbook, facts: fewer };
  if (actions.length > 0) yield { ...playbook, actions: [] };
}

/** All lists with one element less. */
function* without<T>(all: readonly T[]): IterableIterator<readonly T[]> {
  for (const index of all.keys()) yield all.filter((_, at) => at !== index);
}

/** All lists with one element simpler. */
function* each<T>(
  all: readonly T[],
  smaller: (one: T) => Iterable<T>,
): IterableIterator<readonly T[]> {
  for (const [index, one] of all.entries()) {
    for (const simple of smaller(one)) yield all.with(index, simple);
  }
}

/** The same with one of its fields emptied. */
function* emptied<T extends object>(one: T, empty: Partial<T>): IterableIterator<T> {
  for (const [field, nothing] of Object.entries(empty)) {
    const now = JSON.stringify(one[field as keyof T]);
    if (now !== JSON.stringify(nothing)) yield { ...one, [field]: nothing };
  }
}

const noClauses = {
  unless: null,
  source: null,
  priority: null,
  valid: null,
  tags: [],
  used: false,
};

function* rule(one: Rule): IterableIterator<Rule> {
  yield* emptied(one, { when: null, ...noClauses, without: false });
  if (one.then.length > 1) for (const then of without(one.then)) yield { ...one, then };
  for (const then of each(one.then, use)) yield { ...one, then };
  yield* withSimplerConditions(one);
}

function* guardrail(one: Guardrail): IterableIterator<Guardrail> {
  yield* emptied(one, { when: null, via: null, ...noClauses, covers: { traits: [] } });
  yield* withSimplerConditions(one);
}

function* withSimplerConditions<T extends Rule | Guardrail>(one: T): IterableIterator<T> {
  if (one.when !== null) for (const when of expressions(one.when)) yield { ...one, when };
  if (one.unless !== null) for (const unless of expressions(one.unless)) yield { ...one, unless };
}

const noUseClauses = { within: null, after: null, every: null, by: null, to: null, via: null };

function* use(one: Use): IterableIterator<Use> {
  yield* emptied(one, { ...noUseClauses, with: [], escalation: [] });
}

function* define(one: Define): IterableIterator<Define> {
  for (const value of expressions(one.value)) yield { ...one, value };
}

/** A part in the place of the whole, or the whole with a part less or simpler. */
function* expressions(expression: Expression): IterableIterator<Expression> {
  yield* operandsOf(expression);
  switch (expression.kind) {
    case "and":
    case "or":
      if (expression.of.length > 2)
        for (const of of without(expression.of)) yield { ...expression, of };
      for (const of of each(expression.of, expressions)) yield { ...expression, of };
      return;
    case "not":
    case "negation":
      for (const of of expressions(expression.of)) yield { ...expression, of };
      return;
    case "comparison":
      if (/one of/.test(expression.operator) && expression.right.length > 1) {
        for (const right of without(expression.right)) yield { ...expression, right };
      }
      for (const left of expressions(expression.left)) yield { ...expression, left };
      for (const right of each(expression.right, expressions)) yield { ...expression, right };
      return;
    case "arithmetic":
      for (const left of expressions(expression.left)) yield { ...expression, left };
      for (const right of expressions(expression.right)) yield { ...expression, right };
      return;
  }
}

function* records({ record, now }: Situation): IterableIterator<Situation> {
  for (const key of Object.keys(record)) {
    const fewer: Data = Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
    yield { record: fewer, now };
  }
}
