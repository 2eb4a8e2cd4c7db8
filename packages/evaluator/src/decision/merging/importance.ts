import type { Engine } from "../../engine.ts";
import { byRole } from "../sentences/role.ts";
import type { Group } from "../sentences/rule.ts";

/** Where actions are so many times more than what is sorted, they are not gone through. */
const sparse = 32;

/** Puts them in order by importance, where they are: priority descending, due ascending with none last, then identity. */
export function byImportance(
  all: Group[],
  { actions, putByDue }: Pick<Engine, "actions" | "putByDue">,
): readonly Group[] {
  if (actions.length > sparse * all.length || !putByDue?.(all)) {
    all.sort((left, right) => (isBefore(left, right) ? -1 : 1));
  }
  return all;
}

/** No two are equal: they would be one recommendation. */
function isBefore(left: Group, right: Group): boolean {
  if (left.priority !== right.priority) return left.priority > right.priority;
  if (left.due.instant !== right.due.instant) return left.due.instant < right.due.instant;
  if (left.shown.rank !== right.shown.rank) return left.shown.rank < right.shown.rank;
  const order =
    byRole(left.by, right.by) || byRole(left.to, right.to) || byRole(left.via, right.via);
  return order < 0;
}
