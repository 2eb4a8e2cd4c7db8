import type { History } from "../playbook/histories.ts";
import type { Playbook } from "../playbook/playbook.ts";
import { each, without } from "./lists.ts";

/** Only what nothing speaks of goes: without the rest, the playbook would have another mistake. */
export const histories = {
  fewer: function* (playbook: Playbook): IterableIterator<Playbook> {
    const said = words(sentences(playbook));
    for (const fewer of without(playbook.histories)) {
      const gone = playbook.histories.find((one) => !fewer.includes(one));
      if (gone && !said.has(gone.name)) yield { ...playbook, histories: fewer };
    }
  },
  simpler: function* (playbook: Playbook): IterableIterator<Playbook> {
    const said = words(sentences(playbook));
    for (const simpler of each(playbook.histories, (one) => fewerFields(one, said))) {
      yield { ...playbook, histories: simpler };
    }
  },
};

function* fewerFields(one: History, said: ReadonlySet<string>): IterableIterator<History> {
  for (const fields of without(one.fields)) {
    const gone = one.fields.find((field) => !fields.includes(field));
    if (gone && !said.has(gone.name)) yield { ...one, fields };
  }
}

function sentences({ histories: _, ...others }: Playbook): unknown {
  return others;
}

/** Every text in it, however deep. */
function words(part: unknown): ReadonlySet<string> {
  if (typeof part === "string") return new Set([part]);
  if (typeof part !== "object" || part === null) return new Set();
  return new Set(Object.values(part).flatMap((own) => [...words(own)]));
}
