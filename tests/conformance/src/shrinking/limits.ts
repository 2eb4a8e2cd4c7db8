import type { Counting, Limit } from "../playbook/limits.ts";
import type { Playbook } from "../playbook/playbook.ts";
import { expressions } from "./expressions.ts";
import { each, emptied, without } from "./lists.ts";
import { sentence } from "./sentences.ts";

export const limits = {
  fewer: function* (playbook: Playbook): IterableIterator<Playbook> {
    for (const fewer of without(playbook.limits)) yield { ...playbook, limits: fewer };
  },
  simpler: function* (playbook: Playbook): IterableIterator<Playbook> {
    for (const simpler of each(playbook.limits, limit)) yield { ...playbook, limits: simpler };
  },
};

function* limit(one: Limit): IterableIterator<Limit> {
  yield* emptied(one, { counting: null, covers: { traits: [] } });
  if (one.counting !== null) {
    for (const counting of counted(one.counting)) yield { ...one, counting };
  }
  yield* sentence(one);
}

function* counted(counting: Counting): IterableIterator<Counting> {
  yield* emptied(counting, { where: null });
  if (counting.where === null) return;
  for (const where of expressions(counting.where)) yield { ...counting, where };
}
