import type { Merged } from "./merge.ts";
import { byRole } from "./role.ts";

/** More than these are left to the engine's own sorting, of which the calls cost more than its fewer moves save among few. */
const few = 64;

/** Sorts in place: priority descending, due ascending with none last, then identity. */
export function sortByImportance(all: Merged[]): Merged[] {
  if (all.length > few) return all.sort((left, right) => (isBefore(left, right) ? -1 : 1));
  for (let index = 1; index < all.length; index += 1) {
    const one = all[index] as Merged;
    let low = 0;
    let high = index;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (isBefore(one, all[middle] as Merged)) high = middle;
      else low = middle + 1;
    }
    for (let move = index; move > low; move -= 1) all[move] = all[move - 1] as Merged;
    all[low] = one;
  }
  return all;
}

/** No two are equal: they would be one recommendation. */
function isBefore(left: Merged, right: Merged): boolean {
  if (left.priority !== right.priority) return left.priority > right.priority;
  if (left.due !== right.due) return left.due < right.due;
  if (left.rank !== right.rank) return left.rank < right.rank;
  const order =
    byRole(left.by, right.by) || byRole(left.to, right.to) || byRole(left.via, right.via);
  return order < 0;
}
