import type { Group } from "../sentences/rule.ts";
import type { Span } from "../sentences/span.ts";

/** By an action's place among all by name, what is recommended of it. */
const places: (Group | null)[] = [];
/** When something is due, in order: so many of them are valid. */
const dues: Span[] = [];
/** A bit for each place that is taken. Empty between calls. */
const taken: number[] = [];
let round = 0;

/** Puts recommendations in their order, as `isBefore` would. Most are due at one of few instants: they are put where they belong. False where that is no way. */
export function putByDue(all: Group[]): boolean {
  let known = 0;
  round += 1;
  for (const one of all) {
    const { due, priority, shown } = one;
    const { rank } = shown;
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
    const word = rank >>> 5;
    const bit = 1 << (rank & 31);
    const before = taken[word] ?? 0;
    if (due.priority !== priority || (before & bit) !== 0) return undone();
    taken[word] = before | bit;
    places[rank] = one;
    due.count += 1;
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
  for (let word = 0; word < taken.length; word += 1) {
    const start = word * 32 + 31;
    for (let left = taken[word] ?? 0; left !== 0; left &= left - 1) {
      const rank = start - Math.clz32(left & -left);
      const one = places[rank] as Group;
      places[rank] = null;
      all[one.due.count] = one;
      one.due.count += 1;
    }
    taken[word] = 0;
  }
  return true;
}

function undone(): false {
  places.fill(null);
  taken.fill(0);
  return false;
}

function isSooner(left: Span, right: Span): boolean {
  return left.priority === right.priority
    ? left.instant < right.instant
    : left.priority > right.priority;
}
