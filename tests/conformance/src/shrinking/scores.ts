import type { Playbook } from "../playbook/playbook.ts";
import type { Score, ScoreItem } from "../playbook/scores.ts";
import { expressions } from "./expressions.ts";
import { each, without } from "./lists.ts";

export const scores = {
  fewer: function* (playbook: Playbook): IterableIterator<Playbook> {
    for (const fewer of without(playbook.scores)) yield { ...playbook, scores: fewer };
  },
  simpler: function* (playbook: Playbook): IterableIterator<Playbook> {
    for (const simple of each(playbook.scores, score)) yield { ...playbook, scores: simple };
  },
};

function* score(one: Score): IterableIterator<Score> {
  if (one.bands.length > 0) yield { ...one, bands: [] };
  if (one.items.length > 1) for (const items of without(one.items)) yield { ...one, items };
  for (const items of each(one.items, item)) yield { ...one, items };
}

function* item(one: ScoreItem): IterableIterator<ScoreItem> {
  if (one.when !== null) for (const when of expressions(one.when)) yield { ...one, when };
}
