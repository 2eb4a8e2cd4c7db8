import type { Calendar } from "../playbook/calendars.ts";
import type { Playbook } from "../playbook/playbook.ts";
import { each, emptied, without } from "./lists.ts";

/** A calendar less may leave business time without the one that it names: such a playbook is passed over. */
export const calendars = {
  fewer: function* (playbook: Playbook): IterableIterator<Playbook> {
    for (const fewer of without(playbook.calendars)) yield { ...playbook, calendars: fewer };
  },
  simpler: function* (playbook: Playbook): IterableIterator<Playbook> {
    for (const simple of each(playbook.calendars, calendar)) {
      yield { ...playbook, calendars: simple };
    }
  },
};

function* calendar(one: Calendar): IterableIterator<Calendar> {
  yield* emptied(one, { zone: null, closed: [], holidays: false });
  if (one.hours.length > 1) for (const hours of without(one.hours)) yield { ...one, hours };
  for (const closed of without(one.closed)) yield { ...one, closed };
}
