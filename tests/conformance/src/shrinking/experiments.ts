import type { Playbook } from "../playbook/playbook.ts";
import { without } from "./lists.ts";

export const experiments = {
  fewer: function* (playbook: Playbook): IterableIterator<Playbook> {
    for (const fewer of without(playbook.experiments)) yield { ...playbook, experiments: fewer };
  },
  simpler: function* (playbook: Playbook): IterableIterator<Playbook> {
    for (const [index, one] of playbook.experiments.entries()) {
      if (one.salt === null) continue;
      yield { ...playbook, experiments: playbook.experiments.with(index, { ...one, salt: null }) };
    }
  },
};
