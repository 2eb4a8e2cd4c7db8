import { type Decision, fold, type Recommendation } from "@handrail/evaluator";
import { lengthKey } from "./durations.ts";

/** What a decision says of an action. */
export interface DecidedAction {
  /** `none`: nothing. Recommendations and deferred ones are one here: what limits put off is looked at apart. */
  readonly state: "recommended" | "blocked" | "pending" | "none" | "unreadable";
  readonly recommendations: readonly DecidedRecommendation[];
  readonly blocked: readonly DecidedRecommendation[];
  readonly pending: boolean;
}

/** What of a recommendation is compared, as the decision says it. */
export interface DecidedRecommendation
  extends Pick<
    Recommendation,
    "within" | "notBefore" | "every" | "by" | "to" | "via" | "notVia" | "priority"
  > {
  readonly with: readonly string[];
  readonly escalation: readonly { readonly to: string | null; readonly after: string }[];
  /** Blocked for certain, not only until more is known. */
  readonly forbidden: boolean;
}

const nothing = { recommendations: [], blocked: [], pending: false };

/**
 * @param decision null where a version does not read the situation
 * @param called what the newer version calls something
 */
export function decidedOf(
  action: string | undefined,
  decision: Decision | null,
  called: (name: string) => string,
): DecidedAction {
  if (decision === null) return { state: "unreadable", ...nothing };
  if (action === undefined) return { state: "none", ...nothing };
  const own = <One extends Recommendation>(list: readonly One[]) =>
    list.filter((one) => one.action === action);
  const recommendations = [...own(decision.recommendations), ...own(decision.deferred)].map((one) =>
    shown(one, false, called),
  );
  const blocked = own(decision.blocked).map((one) => shown(one, one.unknown.length === 0, called));
  const pending = decision.pending.some((one) => one.action === action);
  const state =
    recommendations.length > 0
      ? "recommended"
      : blocked.length > 0
        ? "blocked"
        : pending
          ? "pending"
          : "none";
  return { state, recommendations, blocked, pending };
}

function shown(
  one: Recommendation,
  forbidden: boolean,
  called: (name: string) => string,
): DecidedRecommendation {
  const { within, notBefore, every, by, to, via, notVia, escalation, priority } = one;
  return {
    within,
    notBefore,
    every,
    by,
    to,
    via,
    notVia,
    with: Object.keys(one.with).map(called),
    escalation: escalation.map((step) => ({ to: step.to, after: step.after })),
    priority,
    forbidden,
  };
}

/** Equal for what comes to the same. */
export function decidedKey(decided: DecidedAction, fixedZone: boolean): string {
  const length = (text: string | null) => text && lengthKey(text, fixedZone);
  const recommendation = (one: DecidedRecommendation) =>
    JSON.stringify([
      [one.by, one.to, one.via].map((role) => role && fold(role)),
      length(one.within),
      one.notBefore,
      length(one.every),
      one.notVia.map(fold),
      one.with.map(fold).sort(),
      one.escalation.map(({ to, after }) => [to && fold(to), length(after)]).sort(),
      one.priority,
    ]);
  const stopped = ({ by, to, via, forbidden }: DecidedRecommendation) =>
    JSON.stringify([[by, to, via].map((role) => role && fold(role)), forbidden]);
  return JSON.stringify([
    decided.recommendations.map(recommendation).sort(),
    decided.blocked.map(stopped).sort(),
    decided.pending,
  ]);
}
