import { byRole } from "../sentences/role.ts";
import type { Span } from "../sentences/span.ts";
import type { Merged } from "./merge.ts";

/** Where actions are so many times more than what is sorted, they are not gone through. */
const sparse = 32;

/** By an action's place among all by name, what is recommended of it. Empty between calls. */
const places: (Merged | null)[] = [];
/** When something is due, in order: so many of them are valid. */
const dues: Span[] = [];
let round = 0;

/** The first ones by importance: priority descending, due ascending with none last, then identity. */
export function byImportance(all: readonly Merged[], count: number, actions: number): Merged[] {
  const found = all.slice(0, count);
  if (count > 1 && !(actions <= sparse * count && putByDue(found))) {
    found.sort((left, right) => (isBefore(left, right) ? -1 : 1));
  }
  return found;
}

/** Most are due at one of few instants: they are put where they belong. False where that is no way. */
function putByDue(all: Merged[]): boolean {
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

/** No two are equal: they would be one recommendation. */
function isBefore(left: Merged, right: Merged): boolean {
  if (left.priority !== right.priority) return left.priority > right.priority;
  if (left.due.instant !== right.due.instant) return left.due.instant < right.due.instant;
  if (left.rank !== right.rank) return left.rank < right.rank;
  const order =
    byRole(left.by, right.by) || byRole(left.to, right.to) || byRole(left.via, right.via);
  return order < 0;
}
