import type { Playbook } from "../playbook/playbook.ts";
import type { Rule, Use } from "../playbook/rules.ts";
import { each, emptied, without } from "./lists.ts";
import { sentence } from "./sentences.ts";

export const rules = {
  fewer: function* (playbook: Playbook): IterableIterator<Playbook> {
    for (const rules of without(playbook.rules)) yield { ...playbook, rules };
  },
  simpler: function* (playbook: Playbook): IterableIterator<Playbook> {
    for (const rules of each(playbook.rules, rule)) yield { ...playbook, rules };
  },
};

function* rule(one: Rule): IterableIterator<Rule> {
  if (one.choice !== null) yield { ...one, choice: null };
  if (one.without) yield { ...one, without: false };
  if (one.then.length > 1) for (const then of without(one.then)) yield { ...one, then };
  for (const then of each(one.then, use)) yield { ...one, then };
  yield* sentence(one);
}

const noUseClauses = { within: null, after: null, every: null, by: null, to: null, via: null };

export function* use(one: Use): IterableIterator<Use> {
  yield* emptied(one, { ...noUseClauses, with: [], escalation: [] });
}
