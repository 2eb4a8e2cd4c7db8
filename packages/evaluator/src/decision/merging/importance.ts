import { byRole } from "../sentences/role.ts";
import type { Group } from "../sentences/rule.ts";

/** Where actions are so many times more than what is sorted, they are not gone through. */
const sparse = 32;

/**
 * The first ones by importance: priority descending, due ascending with none last, then identity.
 *
 * @param putByDue puts them in this order without comparing them, where it can
 */
export function byImportance(
  all: readonly Group[],
  count: number,
  actions: number,
  putByDue?: (all: Group[]) => boolean,
): Group[] {
  const found = all.slice(0, count);
  if (count > 1 && !(actions <= sparse * count && putByDue?.(found))) {
    found.sort((left, right) => (isBefore(left, right) ? -1 : 1));
  }
  return found;
}

/** No two are equal: they would be one recommendation. */
function isBefore(left: Group, right: Group): boolean {
  if (left.priority !== right.priority) return left.priority > right.priority;
  if (left.due.instant !== right.due.instant) return left.due.instant < right.due.instant;
  if (left.rank !== right.rank) return left.rank < right.rank;
  const order =
    byRole(left.by, right.by) || byRole(left.to, right.to) || byRole(left.via, right.via);
  return order < 0;
}
