import type { History } from "../playbook/histories.ts";
import type { Playbook } from "../playbook/playbook.ts";
import { each, without } from "./lists.ts";

export const histories = {
  fewer: function* (playbook: Playbook): IterableIterator<Playbook> {
    for (const fewer of without(playbook.histories)) yield { ...playbook, histories: fewer };
  },
  simpler: function* (playbook: Playbook): IterableIterator<Playbook> {
    for (const simpler of each(playbook.histories, fewerFields)) {
      yield { ...playbook, histories: simpler };
    }
  },
};

function* fewerFields(one: History): IterableIterator<History> {
  for (const fields of without(one.fields)) yield { ...one, fields };
}
