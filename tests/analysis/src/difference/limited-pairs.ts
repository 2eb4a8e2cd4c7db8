import type { JsonValue } from "@handrail/evaluator";
import type { Draw } from "../agreement/draw.ts";

// Two versions of a playbook with few rules and limits, and what the limits let pass, worked out apart from the evaluator.

export const now = "2026-11-23T09:00:00Z";
const day = 86_400_000;

export interface DrawnRule {
  readonly action: "call" | "meet" | "write";
  readonly when: "ready" | "late" | "ready and late" | "ready or late";
  readonly priority: number;
  readonly within: "1h" | "1 day" | null;
}

export interface DrawnLimit {
  readonly title: string;
  readonly covers: "call" | "write" | "anything" | "anything that helps" | "anything that sells";
  readonly count: number;
  readonly per: "24h" | "10 days" | "30 days" | "2 months" | null;
  readonly where: "" | " where medium = phone" | " where medium is known";
  readonly valid: "" | " valid from 2026-11-01" | " valid until 2026-11-30";
}

export interface Version {
  readonly rules: readonly DrawnRule[];
  readonly limits: readonly DrawnLimit[];
}

export interface Event {
  readonly age: number;
  readonly medium: "phone" | "email" | null;
}

export interface LimitedSituation {
  readonly ready: boolean;
  readonly late: boolean;
  /** Null where it is not known what has happened. */
  readonly events: readonly Event[] | null;
}

const traits = { call: ["helps", "human"], meet: ["human", "sells"], write: ["digital", "helps"] };

export function drawLimitedPair(draw: Draw): readonly [Version, Version] {
  const rules = (["call", "meet", "write"] as const).flatMap((action) =>
    draw.chance(85) ? [drawRule(draw, action)] : [],
  );
  const limits = ["L", "M", "N"].slice(0, 1 + draw.below(3)).map((title) => drawLimit(draw, title));
  const before = { rules, limits };
  const edited = limits
    .filter(() => draw.chance(85))
    .map((limit) => (draw.chance(60) ? edit(limit, draw) : limit));
  const after = {
    rules: draw.chance(70) ? rules : rules.map((rule) => drawRule(draw, rule.action)),
    limits: draw.chance(15) ? [...edited, drawLimit(draw, "O")] : edited,
  };
  return [before, after];
}

function drawRule(draw: Draw, action: DrawnRule["action"]): DrawnRule {
  return {
    action,
    when: draw.from(["ready", "late", "ready and late", "ready or late"]),
    priority: draw.from([0, 0, 5]),
    within: draw.from([null, "1h", "1 day"]),
  };
}

function drawLimit(draw: Draw, title: string): DrawnLimit {
  return {
    title,
    covers: draw.from(["call", "write", "anything", "anything that helps", "anything that sells"]),
    count: 1 + draw.below(3),
    per: draw.from(["24h", "10 days", "30 days", "2 months", null]),
    where: draw.from(["", " where medium = phone", " where medium is known"]),
    valid: draw.chance(15) ? draw.from([" valid from 2026-11-01", " valid until 2026-11-30"]) : "",
  };
}

function edit(limit: DrawnLimit, draw: Draw): DrawnLimit {
  const other = drawLimit(draw, limit.title);
  const { covers, count, per, where, valid } = other;
  return {
    ...limit,
    ...draw.from([{ covers }, { count }, { per }, { where }, { count, per }, { valid }]),
  };
}

export function textOf({ rules, limits }: Version): string {
  return [
    "fact ready is yes/no",
    "fact late is yes/no",
    "history contact has",
    "  medium is one of phone, email",
    "action call is human, helps",
    "action meet is human, sells",
    "action write is digital, helps",
    ...rules.flatMap(({ action, when, priority, within }) => [
      `rule "${action}" when ${when} then ${action}${within === null ? "" : ` within ${within}`}`,
      `  priority ${priority}`,
    ]),
    ...limits.flatMap(({ title, covers, count, per, where, valid }) => [
      `limit "${title}" ${covers} to ${count} per ${per === null ? "decision" : `${per} counting contacts${where}`}`,
      ...(valid === "" ? [] : [` ${valid}`]),
    ]),
    "",
  ].join("\n");
}

export function* situations(draw: Draw): Iterable<LimitedSituation> {
  const facts = [
    { ready: true, late: false },
    { ready: false, late: true },
    { ready: true, late: true },
  ];
  for (let number = 0; number <= 60; number += 1) {
    const events = Array.from({ length: draw.below(5) }, () => ({
      age: draw.from([0, 5, 20, 45]),
      medium: draw.from(["phone", "email", null] as const),
    }));
    for (const one of facts) yield { ...one, events: number === 0 ? null : events };
  }
}

export function recordOf({ ready, late, events }: LimitedSituation): Record<string, JsonValue> {
  if (events === null) return { ready, late };
  const contacts = events.map(({ age, medium }) => {
    const at = new Date(Date.parse(now) - age * day).toISOString();
    return medium === null ? { at } : { at, medium };
  });
  return { ready, late, contacts };
}

/** What a recommendation meets when its turn comes. */
export interface Turn {
  readonly action: string;
  /** By title of each limit that covers it on that day: how many count, with how many recommendations before it among them. */
  readonly counts: ReadonlyMap<string, { readonly all: number; readonly before: number }>;
  readonly passes: boolean;
}

/** What a version recommends, one after the other. */
export function turnsOf({ rules, limits }: Version, situation: LimitedSituation): readonly Turn[] {
  const { ready, late } = situation;
  const holds = {
    ready,
    late,
    "ready and late": ready && late,
    "ready or late": ready || late,
  };
  const due = (within: DrawnRule["within"]) => [null, "1 day", "1h"].indexOf(within);
  const made = rules
    .filter(({ when }) => holds[when])
    .sort(
      (one, other) =>
        other.priority - one.priority ||
        due(other.within) - due(one.within) ||
        (one.action < other.action ? -1 : 1),
    );
  const passed: DrawnRule["action"][] = [];
  return made.map(({ action }) => {
    const covering = limits.filter((limit) => covers(limit, action));
    const counts = new Map(
      covering.map((limit) => {
        const before = passed.filter((one) => covers(limit, one)).length;
        return [limit.title, { all: counted(limit, situation) + before, before }];
      }),
    );
    const passes = covering.every(({ title, count }) => (counts.get(title)?.all ?? 0) < count);
    if (passes) passed.push(action);
    return { action, counts, passes };
  });
}

export function covers({ covers: pattern }: DrawnLimit, action: DrawnRule["action"]): boolean {
  if (pattern === "anything" || pattern === action) return true;
  return traits[action].some((trait) => pattern === `anything that ${trait}`);
}

/** What may count does. */
function counted({ per, where }: DrawnLimit, { events }: LimitedSituation): number {
  if (per === null) return 0;
  if (events === null) return Number.POSITIVE_INFINITY;
  // Two months before that day are 61 days.
  const most = { "24h": 1, "10 days": 10, "30 days": 30, "2 months": 61 }[per];
  return events.filter(
    ({ age, medium }) =>
      age < most &&
      (where === "" || (where === " where medium is known" ? medium !== null : medium !== "email")),
  ).length;
}
