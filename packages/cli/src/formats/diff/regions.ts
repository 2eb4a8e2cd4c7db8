import type {
  DecidedAction,
  DecidedRecommendation,
  DifferentRegion,
  RuleStanding,
  SentenceDifference,
  SituationDifference,
} from "@handrail/sdk";
import { durationWords } from "../../terminal/time.ts";
import { count, listed, listedUpTo } from "../../terminal/words.ts";
import { isByOthers, namesOf } from "./sentences.ts";
import { sentenceWords } from "./words.ts";

/** So many rules are named; a machine reads all of them. */
const mostNamed = 4;

/** How many regions of one action are shown to a person, who sees first where all facts are known. */
export const usuallyShown = 4;

/** `12 more, in which blocked becomes pending (10), …`; empty where all are shown. */
export function restWords(rest: readonly DifferentRegion[]): string {
  if (rest.length === 0) return "";
  const kinds = new Map<string, number>();
  for (const { example } of rest) {
    const kind = `${example.before.state} becomes ${example.after.state}`.replaceAll(
      /\bnone\b/g,
      "not recommended",
    );
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  const parts = [...kinds].map(([kind, number]) => `${kind} (${number})`);
  return `and ${count(rest.length, "region")} more, such as where something is not known: ${listed(parts)}; \`--regions all\` shows them`;
}

/** By action, the place of its first region among all regions. */
export function firstPlaces({ actions }: SituationDifference): readonly number[] {
  let next = 0;
  return actions.map(({ regions }) => {
    const first = next;
    next += regions.length;
    return first;
  });
}

/** `where stage = evaluation and late`, with what rules and guardrails come to there. */
export function whereWords(region: DifferentRegion): string {
  const parts = [region.where === "" ? "" : `where ${region.where}`, standingWords(region)].filter(
    (one) => one !== "",
  );
  return parts.length === 0 ? "in every situation" : parts.join(", and ");
}

/** `none of the rules “A”, “B” holds, and no guardrail blocks it`; empty where conditions say all. */
export function standingWords({ rules, spoken, guardrails }: DifferentRegion): string {
  const named = (all: readonly RuleStanding[]) => [
    ...new Set(all.map(({ id, title }) => `“${title ?? id}”`)),
  ];
  const of = (...standings: readonly RuleStanding["standing"][]) =>
    rules.filter(({ standing }) => standings.includes(standing));
  const never = new Set(of("not true").map(({ id }) => id));
  const settled = new Set(of("not pending").map(({ id }) => id));
  const isFalse = ({ id }: RuleStanding) => never.has(id) && settled.has(id);
  const none = (all: readonly RuleStanding[], what: string) => {
    const names = named(all);
    if (names.length === 0) return [];
    if (names.length === 1)
      return [
        `rule ${names[0]} ${what === "pending" ? "is not pending" : what === "holds" ? "does not hold" : "neither holds nor is pending"}`,
      ];
    return [
      `none of the rules ${listedUpTo(names, mostNamed)} ${what === "pending" ? "is pending" : what}`,
    ];
  };
  const own = of("pending", "false").map(({ id, title, version, standing }) => {
    const when =
      version === "both" ? "" : version === "before" ? "before the change " : "after it ";
    const how = standing === "pending" ? "is pending" : "does not hold";
    return `${when}rule “${title ?? id}” ${how}`;
  });
  const guard = {
    free: ["no other guardrail blocks it"],
    blocked: ["another guardrail blocks it"],
    "blocked for certain": ["another guardrail blocks it for certain"],
    "blocked until more is known": ["another guardrail blocks it until more is known"],
  };
  return [
    ...own,
    ...none(rules.filter(isFalse), "holds or is pending"),
    ...none(
      of("not true").filter((one) => !isFalse(one)),
      "holds",
    ),
    ...none(
      of("not pending").filter((one) => !isFalse(one)),
      "pending",
    ),
    ...(spoken === null ? [] : [spoken ? "a rule recommends it" : "no other rule recommends it"]),
    ...(guardrails === null ? [] : guard[guardrails]),
  ].join(", and ");
}

/** `such as stage = evaluation`. */
export function suchAs(words: string): string {
  return words.startsWith("nothing is known") ? `such as where ${words}` : `such as ${words}`;
}

/** `within 1h becomes within 24h`. */
export function becomesWords({ example, uniform }: DifferentRegion): string {
  const [before, after] = bothWords(example);
  return `${before} becomes ${after}${uniform ? "" : ", or what other rules say there as well"}`;
}

/** `by changed setting “longest queue”, through rule “Call”`; empty where it is not plain. */
export function becauseWords(
  { because }: DifferentRegion,
  sentences: readonly SentenceDifference[],
): string {
  const all = because.flatMap((index) => sentences[index] ?? []);
  const own = all.filter((one) => !isByOthers(one)).map(sentenceWords);
  const users = namesOf(all.filter(isByOthers));
  return [
    ...(own.length === 0 ? [] : [`by ${listed(own)}`]),
    ...(users.length === 0 ? [] : [`through ${listedUpTo(users, mostNamed)}`]),
  ].join(", ");
}

/** What makes the difference in all regions of an action; empty where it is not one and the same. */
export function sharedBecause(
  regions: readonly DifferentRegion[],
  sentences: readonly SentenceDifference[],
): string {
  const all = new Set(regions.map((region) => becauseWords(region, sentences)));
  const [first = ""] = all;
  return all.size === 1 ? first : "";
}

/** What is said of both, so that what differs shows. */
export function bothWords({
  before,
  after,
  now,
}: DifferentRegion["example"]): readonly [string, string] {
  const isBoth = before.recommendations.length > 0 && after.recommendations.length > 0;
  const attributes = (["notBefore", "every", "priority", "forbidden"] as const).filter(
    (name) => textOf(before, (one) => one[name]) !== textOf(after, (one) => one[name]),
  );
  const lists = (["notVia", "with", "escalation"] as const).filter(
    (name) => textOf(before, (one) => one[name]) !== textOf(after, (one) => one[name]),
  );
  const blocked = before.blocked.length > 0 && after.blocked.length > 0 ? ["forbidden"] : [];
  const shows = new Set<string>(
    isBoth ? [...attributes, ...lists] : attributes.filter((one) => blocked.includes(one)),
  );
  const pending = before.pending !== after.pending;
  return [said(before, shows, pending, now), said(after, shows, pending, now)];
}

function textOf(decided: DecidedAction, part: (one: DecidedRecommendation) => unknown): string {
  return JSON.stringify([...decided.recommendations, ...decided.blocked].map(part));
}

function said(
  decided: DecidedAction,
  shows: ReadonlySet<string>,
  pending: boolean,
  now: string,
): string {
  const { state, recommendations, blocked } = decided;
  if (state === "unreadable") return "not read";
  if (state === "none") return "not recommended";
  const parts = [
    ...recommendations.map((one) => clauses(one, shows, now) || "recommended"),
    ...blocked.map((one) => {
      const how =
        shows.has("forbidden") && !one.forbidden ? "blocked until more is known" : "blocked";
      const whom = roles(one).join(" ");
      return whom === "" ? how : `${whom} ${how}`;
    }),
    ...(decided.pending && (pending || state === "pending") ? ["pending"] : []),
  ];
  return parts.join(", and ");
}

function roles({ by, to, via }: DecidedRecommendation): readonly string[] {
  return [
    by === null ? "" : `by ${by}`,
    to === null ? "" : `to ${to}`,
    via === null ? "" : `via ${via}`,
  ].filter((one) => one !== "");
}

/** `after 20 h`, seen from when it is decided. */
function startWords(notBefore: string | null, now: string): string {
  if (notBefore === null) return "at once";
  const minutes = (Date.parse(notBefore) - Date.parse(now)) / 60_000;
  if (!Number.isInteger(minutes) || minutes <= 0) return `not before ${notBefore}`;
  const [days, hours] = [minutes / 1440, minutes / 60];
  const length = Number.isInteger(days)
    ? `P${days}D`
    : Number.isInteger(hours)
      ? `PT${hours}H`
      : `PT${minutes}M`;
  return `after ${durationWords(length)}`;
}

function clauses(one: DecidedRecommendation, shows: ReadonlySet<string>, now: string): string {
  const { within, notBefore, every, priority, notVia, escalation } = one;
  return [
    shows.has("notBefore") ? startWords(notBefore, now) : "",
    within === null ? "" : `within ${durationWords(within)}`,
    shows.has("every") && every !== null ? `every ${durationWords(every)}` : "",
    ...roles(one),
    shows.has("notVia") && notVia.length > 0 ? `not via ${listed(notVia)}` : "",
    shows.has("with") ? (one.with.length === 0 ? "with nothing" : `with ${listed(one.with)}`) : "",
    shows.has("escalation")
      ? escalation.length === 0
        ? "without escalation"
        : escalation
            .map(
              ({ to, after }) => `escalating to ${to ?? "somebody"} after ${durationWords(after)}`,
            )
            .join(", ")
      : "",
    shows.has("priority") ? `priority ${priority}` : "",
  ]
    .filter((part) => part !== "")
    .join(" ");
}
