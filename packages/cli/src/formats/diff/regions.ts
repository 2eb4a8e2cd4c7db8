import type {
  DecidedAction,
  DecidedRecommendation,
  DifferentRegion,
  SentenceDifference,
  SituationDifference,
} from "@handrail/sdk";
import { durationWords } from "../../terminal/time.ts";
import { listed } from "../../terminal/words.ts";
import { sentenceWords } from "./words.ts";

/** By action, the place of its first region among all regions. */
export function firstPlaces({ actions }: SituationDifference): readonly number[] {
  let next = 0;
  return actions.map(({ regions }) => {
    const first = next;
    next += regions.length;
    return first;
  });
}

/** `where stage = evaluation and late`. */
export function whereWords({ where }: DifferentRegion): string {
  return where === "" ? "in every situation" : `where ${where}`;
}

/** `within 1h becomes within 24h`. */
export function becomesWords({ example }: DifferentRegion): string {
  const [before, after] = bothWords(example.before, example.after);
  return `${before} becomes ${after}`;
}

/** `by changed rule “Call”`; empty where it is not plain. */
export function becauseWords(
  { because }: DifferentRegion,
  sentences: readonly SentenceDifference[],
): string {
  const parts = because.flatMap((index) => {
    const one = sentences[index];
    return one === undefined ? [] : [sentenceWords(one)];
  });
  return parts.length === 0 ? "" : `by ${listed(parts)}`;
}

/** What is said of both, so that what differs shows. */
export function bothWords(before: DecidedAction, after: DecidedAction): readonly [string, string] {
  const attributes = (["notBefore", "every", "priority", "forbidden"] as const).filter(
    (name) => textOf(before, (one) => one[name]) !== textOf(after, (one) => one[name]),
  );
  const lists = (["notVia", "with", "escalation"] as const).filter(
    (name) => textOf(before, (one) => one[name]) !== textOf(after, (one) => one[name]),
  );
  const shows = new Set<string>([...attributes, ...lists]);
  const pending = before.pending !== after.pending;
  return [said(before, shows, pending), said(after, shows, pending)];
}

function textOf(decided: DecidedAction, part: (one: DecidedRecommendation) => unknown): string {
  return JSON.stringify([...decided.recommendations, ...decided.blocked].map(part));
}

function said(decided: DecidedAction, shows: ReadonlySet<string>, pending: boolean): string {
  const { state, recommendations, blocked } = decided;
  if (state === "unreadable") return "not read";
  if (state === "none") return "not recommended";
  const parts = [
    ...recommendations.map((one) => clauses(one, shows) || "recommended"),
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

function clauses(one: DecidedRecommendation, shows: ReadonlySet<string>): string {
  const { within, notBefore, every, priority, notVia, escalation } = one;
  return [
    within === null ? "" : `within ${durationWords(within)}`,
    shows.has("notBefore") ? (notBefore === null ? "at once" : `not before ${notBefore}`) : "",
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
