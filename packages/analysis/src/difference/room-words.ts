import type { PlanLimit } from "@handrail/evaluator";
import { expressionWords, type Wording } from "./expression-words.ts";

/**
 * When one limit has no room and the other has: `1 or 2 contacts of the last 14 days count (medium = email)`; null where there are no words.
 *
 * @param isShared several recommendations may take the same room
 */
export function roomWords(
  full: PlanLimit,
  free: PlanLimit | null,
  isShared: boolean,
  wording: Wording,
): string | null {
  const beside = isShared ? ", with what is recommended before it," : "";
  if (full.counting === null) {
    const before = free === null || free.counting !== null ? null : free.count;
    return `${range(full.count, before)} of the same kind are recommended before it`;
  }
  const own = countedWords(full, wording);
  if (own === null) return null;
  const isAlike = free !== null && JSON.stringify(full.counting) === JSON.stringify(free.counting);
  if (free === null || isAlike)
    return `${range(full.count, free?.count ?? null)} ${own}${beside} count${free === null ? ", or it is not known how many" : ""}`;
  const other = free.counting === null ? null : countedWords(free, wording);
  if (other === null && free.counting !== null) return null;
  return free.counting === null
    ? `${range(full.count, null)} ${own}${beside} count, and fewer than ${free.count} are recommended before it`
    : `${range(full.count, null)} ${own}${beside} count, but fewer than ${free.count} ${other}`;
}

/** From so many on, and fewer than so many. */
function range(from: number, to: number | null): string {
  if (to === null) return `${from} or more`;
  if (to === from + 1) return `${from}`;
  return to === from + 2 ? `${from} or ${from + 1}` : `${from} to ${to - 1}`;
}

function countedWords({ counting }: PlanLimit, wording: Wording): string | null {
  if (counting === null) return null;
  const history = wording.plan.histories[counting.history];
  const per = expressionWords(counting.per, wording);
  const where = counting.where === null ? "" : expressionWords(counting.where, wording);
  if (history === undefined || per === null || where === null) return null;
  return `${history.plural} of the last ${per}${where === "" ? "" : ` (${where})`}`;
}
