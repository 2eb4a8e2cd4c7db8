import type { PlanLimit } from "@handrail/evaluator";
import { expressionWords, type Wording } from "../expression-words.ts";
import type { Rooms, Version } from "./rooms.ts";

/** `1 or 2 contacts of the last 14 days (medium = email) count`; null where there are no words. */
export function roomWords({ version, full, free, isOpen }: Rooms, wording: Wording): string | null {
  const own = countedWords(full.limit, wording);
  const other = version === "before" ? "after" : "before";
  // Where it is not the same that comes before it, each version has its own.
  const isSplit = free.some((one) => !one.isAlike && (one.isTaken || full.isTaken));
  const added = (from: Version) =>
    isSplit ? `what the ${called(from)} version adds before it` : "what is recommended before it";
  const isJoined = (one: Rooms["free"][number]) =>
    one.isAlike && isCountedAlike(one.limit, full.limit) && !hasDays(one.limit);
  // Of one count there is one range.
  const least = free.filter(isJoined).map(({ limit }) => limit.count);
  const rest = free
    .filter((one) => !isJoined(one))
    .map((one, index) => restWords(one, index === 0 ? "but" : "and"));
  if (own === null || rest.includes(null)) return null;
  return [
    hasDays(full.limit) ? "the limit holds on that day, and " : "",
    range(full.limit.count, least.length === 0 ? null : Math.min(...least)),
    full.limit.counting === null
      ? ` that the limit covers are recommended before it${isSplit ? ` in the ${called(version)} version` : ""}`
      : ` ${own} count${full.isTaken ? `, with ${added(version)}` : ""}`,
    isOpen ? ", or it is not known how many" : "",
    ...rest,
  ].join("");

  function restWords(one: Rooms["free"][number], and: "but" | "and"): string | null {
    const { limit, isTaken } = one;
    const words = countedWords(limit, wording);
    if (words === null) return null;
    const days = hasDays(limit) ? `, on days on which “${limit.title ?? "its limit"}” holds` : "";
    const fewer = limit.count === 1 ? "none" : `fewer than ${limit.count}`;
    const isSame = isCountedAlike(limit, full.limit);
    if (limit.counting === null)
      return `, ${and} ${fewer}${isSame ? "" : " are recommended before it"}${isSplit ? ` in the ${called(other)} version` : ""}${days}`;
    if (!isSame) {
      const of = limit.count === 1 ? "no" : fewer;
      return `, ${and} ${of} ${words}${isTaken ? `, with ${added(other)}` : ""}${days}`;
    }
    return isTaken
      ? `, ${and} with ${added(other)} ${fewer}${days}`
      : `, ${and} ${fewer} in the ${called(other)} version${days}`;
  }
}

/** Empty where no events count. */
function countedWords({ counting }: PlanLimit, wording: Wording): string | null {
  if (counting === null) return "";
  const history = wording.plan.histories[counting.history];
  const per = expressionWords(counting.per, wording);
  const where = counting.where === null ? "" : expressionWords(counting.where, wording);
  if (history === undefined || per === null || where === null) return null;
  return `${history.plural} of the last ${per}${where === "" ? "" : ` (${where})`}`;
}

function called(version: Version): string {
  return version === "before" ? "older" : "newer";
}

function hasDays({ validFrom, validUntil }: PlanLimit): boolean {
  return validFrom !== null || validUntil !== null;
}

function isCountedAlike(one: PlanLimit, other: PlanLimit): boolean {
  return JSON.stringify(one.counting) === JSON.stringify(other.counting);
}

/** From so many on, and fewer than so many. */
function range(from: number, to: number | null): string {
  if (to === null || to <= from) return `${from} or more`;
  if (to === from + 1) return `${from}`;
  return to === from + 2 ? `${from} or ${from + 1}` : `${from} to ${to - 1}`;
}
