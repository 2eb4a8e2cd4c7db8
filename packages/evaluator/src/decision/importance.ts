import type { Merged } from "./merge.ts";
import { byRole } from "./role.ts";

/** Where actions are so many times more than what is sorted, they are not gone through. */
const sparse = 32;

/** By an action's place among all by name, what is recommended of it. Empty between calls. */
const places: (Merged | null)[] = [];
/** Priorities and ends that are told apart, how many have each, and in which order they come. */
const priorities: number[] = [];
const ends: number[] = [];
const counts: number[] = [];
const order: number[] = [];
let round = 0;

/** The first ones by importance: priority descending, due ascending with none last, then identity. */
export function byImportance(all: Merged[], count: number, actions: number): Merged[] {
  if (count < 2) return all.slice(0, count);
  return (
    byUrgency(all, count, actions) ??
    all.slice(0, count).sort((left, right) => (isBefore(left, right) ? -1 : 1))
  );
}

/** Most differ in few things: then they are put where they belong. Null where that is no way. */
function byUrgency(all: readonly Merged[], count: number, actions: number): Merged[] | null {
  if (actions > sparse * count || !placedByRank(all, count)) return null;
  let known = 0;
  round += 1;
  for (let index = 0; index < count; index += 1) {
    const { due, priority } = all[index] as Merged;
    if (due.round !== round) {
      due.round = round;
      due.priority = priority;
      due.urgency = urgencyOf(due.instant, priority, known);
      if (due.urgency === known) known += 1;
    } else if (due.priority !== priority) {
      places.fill(null);
      return null;
    }
    counts[due.urgency] = (counts[due.urgency] as number) + 1;
  }
  let start = 0;
  for (let index = 0; index < known; index += 1) {
    const urgency = order[index] as number;
    const own = counts[urgency] as number;
    counts[urgency] = start;
    start += own;
  }
  const found = all.slice(0, count);
  for (let rank = 0; rank < actions; rank += 1) {
    const one = places[rank] ?? null;
    if (one === null) continue;
    places[rank] = null;
    const { urgency } = one.due;
    const place = counts[urgency] as number;
    found[place] = one;
    counts[urgency] = place + 1;
  }
  return found;
}

/** False where an action is recommended more than once. */
function placedByRank(all: readonly Merged[], count: number): boolean {
  for (let index = 0; index < count; index += 1) {
    const one = all[index] as Merged;
    if ((places[one.rank] ?? null) !== null) {
      places.fill(null);
      return false;
    }
    places[one.rank] = one;
  }
  return true;
}

/** One of those that are known, or another one in its place among them. */
function urgencyOf(end: number, priority: number, known: number): number {
  for (let urgency = 0; urgency < known; urgency += 1) {
    if (ends[urgency] === end && priorities[urgency] === priority) return urgency;
  }
  ends[known] = end;
  priorities[known] = priority;
  counts[known] = 0;
  let place = known;
  for (; place > 0; place -= 1) {
    const before = order[place - 1] as number;
    const isFirst =
      priority > (priorities[before] as number) ||
      (priority === priorities[before] && end < (ends[before] as number));
    if (!isFirst) break;
    order[place] = before;
  }
  order[place] = known;
  return known;
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
