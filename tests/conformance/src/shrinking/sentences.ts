import type { Sentence } from "../playbook/sentences.ts";
import { expressions } from "./expressions.ts";
import { emptied } from "./lists.ts";

const noClauses = {
  unless: null,
  source: null,
  priority: null,
  valid: null,
  tags: [],
  used: false,
};

/** A sentence without one of its clauses, or with a simpler condition. */
export function* sentence<T extends Sentence>(one: T): IterableIterator<T> {
  yield* emptied<Sentence>(one, { when: null, ...noClauses }) as IterableIterator<T>;
  if (one.when !== null) for (const when of expressions(one.when)) yield { ...one, when };
  if (one.unless !== null) for (const unless of expressions(one.unless)) yield { ...one, unless };
}
