import type { Group } from "../sentences/rule.ts";
import type { Span } from "../sentences/span.ts";

/** By an action's place among all by name, what is recommended of it. Empty between calls. */
const places: (Group | null)[] = [];
/** When something is due, in order: so many of them are valid. */
const dues: Span[] = [];
let round = 0;

/** Puts recommendations in their order, as `isBefore` would. Most are due at one of few instants: they are put where they belong. False where that is no way. */
export function putByDue(all: Group[]): boolean {
  let known = 0;
  let actions = 0;
  round += 1;
  for (const one of all) {
    const { due, priority, rank } = one;
    if (due.round !== round) {
      due.round = round;
      due.priority = priority;
      due.count = 0;
      let place = known;
      for (; place > 0 && isSooner(due, dues[place - 1] as Span); place -= 1) {
        dues[place] = dues[place - 1] as Span;
      }
      dues[place] = due;
      known += 1;
    }
    if (due.priority !== priority || places[rank]) return undone();
    places[rank] = one;
    due.count += 1;
    if (rank >= actions) actions = rank + 1;
  }
  let start = 0;
  for (let index = 0; index < known; index += 1) {
    const due = dues[index] as Span;
    // Two spans may end at the same instant.
    if (index > 0 && !isSooner(dues[index - 1] as Span, due)) return undone();
    const { count } = due;
    due.count = start;
    start += count;
  }
  for (let rank = 0; rank < actions; rank += 1) {
    const one = places[rank];
    if (!one) continue;
    places[rank] = null;
    all[one.due.count] = one;
    one.due.count += 1;
  }
  return true;
}

function undone(): false {
  places.fill(null);
  return false;
}

function isSooner(left: Span, right: Span): boolean {
  return left.priority === right.priority
    ? left.instant < right.instant
    : left.priority > right.priority;
}
