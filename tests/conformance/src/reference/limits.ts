import type { DeferredRecommendation, Recommendation } from "@handrail/evaluator";
import { Temporal } from "temporal-polyfill";
import type { Limit } from "../playbook/limits.ts";
import { historyNamed, membershipsOf } from "./aggregates.ts";
import { evaluate } from "./evaluate.ts";
import { covers } from "./guardrails.ts";
import { timeOf } from "./histories.ts";
import { lacking } from "./lacking.ts";
import type { Concern } from "./questions.ts";
import { isValid, references, sorted } from "./sentences.ts";
import type { Situation } from "./situation.ts";
import { instantText, moveInstant } from "./time.ts";
import { and } from "./truth.ts";
import { type Truth, unknown } from "./values.ts";

/** What became of the recommendations that nothing blocks. */
export interface Passage {
  /** What counts against each limit that is active, by its id. */
  readonly standings: ReadonlyMap<string, Standing>;
  readonly passed: readonly Recommendation[];
  readonly deferred: readonly DeferredRecommendation[];
  readonly concerns: readonly Concern[];
}

/** What counts against a limit: of the record (null is unknown), and of what passes. */
export interface Standing {
  readonly counted: number | null;
  readonly passed: readonly string[];
  readonly until: string | null;
  readonly unknown: readonly string[];
}

/** "What no guardrail blocks goes in its order, one recommendation after the other." */
export function passLimits(situation: Situation, free: readonly Recommendation[]): Passage {
  const passed: Recommendation[] = [];
  const stopped: { one: Recommendation; limits: readonly Limit[] }[] = [];
  for (const one of free) {
    const limits = limitsOn(situation, one).filter(
      (limit) => !hasRoom(situation, limit, happenedFor(situation, limit, passed)),
    );
    if (limits.length === 0) passed.push(one);
    else stopped.push({ one, limits });
  }
  const waits = stopped.map(({ one, limits }) => {
    const rooms = limitsOn(situation, one).map((limit) => {
      const happened = happenedFor(situation, limit, passed);
      return { limit, room: roomOf(situation, limit, happened) };
    });
    return { one, limits, rooms };
  });
  return {
    passed,
    standings: new Map(
      situation.playbook.limits
        .filter((limit) => isValid(situation, limit.valid))
        .map((limit) => [limit.identity, standing(situation, limit, passed)]),
    ),
    deferred: waits.map(({ one, limits, rooms }) => ({
      ...one,
      limits: references(limits),
      until: latest(rooms.map(({ room }) => room.from)),
      unknown: sorted(rooms.flatMap(({ room }) => room.lacks)),
    })),
    concerns: waits.flatMap(({ one, rooms }) =>
      rooms
        .filter(({ room }) => room.lacks.length > 0)
        .map(({ limit, room }) => ({ sentence: limit, action: one.action, lacks: room.lacks })),
    ),
  };
}

/** "It covers recommendations as a guardrail without a medium covers them … and is active as a guardrail is." */
function limitsOn(situation: Situation, { action }: Recommendation): readonly Limit[] {
  return situation.playbook.limits.filter(
    (limit) => isValid(situation, limit.valid) && covers(situation, limit.covers, action),
  );
}

/** What happens, as a limit sees it: whether it counts now, and when it stops to, or null for never or unknown. */
interface Happening {
  readonly counts: Truth;
  readonly end: Temporal.Instant | null;
  readonly lacks: readonly string[];
}

/** What has happened, and what this decision lets pass; unknown where the history is not given. */
function happenedFor(
  situation: Situation,
  limit: Limit,
  passed: readonly Recommendation[],
): readonly Happening[] | null {
  const { now, zone } = situation;
  const { counting } = limit;
  const mine = passed.filter(({ action }) => covers(situation, limit.covers, action));
  if (counting === null) return mine.map(() => ({ counts: true, end: null, lacks: [] }));
  const { history, where } = counting;
  const per = evaluate(situation, counting.per);
  const lacksOfPer = lacking(situation, counting.per);

  /** "An event of H counts at an instant t as far as `at <= now`, `t < at + D` and F hold together." */
  function happening(at: Temporal.Instant, holds: Truth, lacks: readonly string[]): Happening {
    const end = per?.type === "duration" ? moveInstant(at, per, 1, zone) : null;
    const still: Truth =
      per === unknown ? unknown : end === null || Temporal.Instant.compare(now, end) < 0;
    const counts = and([Temporal.Instant.compare(at, now) <= 0, still, holds]);
    return { counts, end, lacks: counts === unknown ? [...lacksOfPer, ...lacks] : [] };
  }

  const memberships = membershipsOf(situation, { history, window: null, where });
  if (memberships === unknown) return null;
  const events = memberships.flatMap(({ element, within, truth }) => {
    const time = timeOf(element);
    const lacks = where === null ? [] : lacking(within, where);
    return time === null ? [] : [happening(time, truth, lacks)];
  });
  return [...events, ...mine.map(() => happening(now, true, []))];
}

function standing(situation: Situation, limit: Limit, passed: readonly Recommendation[]): Standing {
  const before = happenedFor(situation, limit, []);
  const open = before === null || before.some(({ counts }) => counts === unknown);
  const { from, lacks } = roomOf(situation, limit, happenedFor(situation, limit, passed));
  return {
    counted: open ? null : before.filter(({ counts }) => counts === true).length,
    passed: passed
      .map(({ action }) => action)
      .filter((action) => covers(situation, limit.covers, action)),
    until: latest([from]),
    unknown: sorted(lacks),
  };
}

function countOf({ playbook }: Situation, { count }: Limit): number {
  if (typeof count === "number") return count;
  const setting = playbook.settings.find(({ name }) => name === count);
  const value = setting?.set ?? setting?.value;
  if (value?.kind !== "number") throw new TypeError(`${count} is no number`);
  return value.value;
}

/** "Room for certain: fewer than N events count or may count now." */
function hasRoom(
  situation: Situation,
  limit: Limit,
  happened: readonly Happening[] | null,
): boolean {
  if (happened === null) return false;
  return happened.filter(({ counts }) => counts !== false).length < countOf(situation, limit);
}

interface Room {
  /** The first instant with room; null where that is unknown or never. */
  readonly from: Temporal.Instant | null;
  readonly lacks: readonly string[];
}

function roomOf(situation: Situation, limit: Limit, happened: readonly Happening[] | null): Room {
  if (hasRoom(situation, limit, happened)) return { from: situation.now, lacks: [] };
  if (happened === null) {
    const { plural } = historyNamed(situation, limit.counting?.history ?? "");
    return { from: null, lacks: [plural] };
  }
  if (happened.some(({ counts }) => counts === unknown)) {
    return { from: null, lacks: happened.flatMap(({ lacks }) => lacks) };
  }
  // "The N-th last of the instants at which the events that count stop to do so."
  const ends = happened.filter(({ counts }) => counts === true).map(({ end }) => end);
  const [...descending] = ends.sort((left, right) => {
    if (left === null || right === null) return Number(right === null) - Number(left === null);
    return Temporal.Instant.compare(right, left);
  });
  return { from: descending[countOf(situation, limit) - 1] ?? null, lacks: [] };
}

function latest(instants: readonly (Temporal.Instant | null)[]): string | null {
  const known = instants.filter((instant) => instant !== null);
  if (known.length < instants.length) return null;
  const last = known.sort(Temporal.Instant.compare).at(-1);
  return last === undefined ? null : instantText(last);
}
