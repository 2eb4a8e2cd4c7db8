import type { Decision, Recommendation } from "@handrail/evaluator";

/** What a decision says of an action. */
export type Standing = "recommended" | "blocked" | "deferred" | "pending" | "none";

/** What became of an action from one decision to another. */
export interface Change {
  readonly action: string;
  readonly from: Standing;
  /** The same as `from` where it is to be done otherwise: by another time, by another role, over another medium. */
  readonly to: Standing;
}

/** The actions of which two decisions say different things, by name. */
export function changes(before: Decision, after: Decision): readonly Change[] {
  const actions = new Set([...actionsOf(before), ...actionsOf(after)]);
  return [...actions].sort().flatMap((action) => {
    const from = standing(action, before);
    const to = standing(action, after);
    const same = from === to && manner(action, before) === manner(action, after);
    return same ? [] : [{ action, from, to }];
  });
}

function actionsOf({ recommendations, blocked, deferred, pending }: Decision): readonly string[] {
  return [...recommendations, ...blocked, ...deferred, ...pending].map(({ action }) => action);
}

/** An action can be several things at once; what `why` would say of it counts. */
function standing(action: string, decision: Decision): Standing {
  const isOne = (one: { readonly action: string }) => one.action === action;
  if (decision.recommendations.some(isOne)) return "recommended";
  if (decision.blocked.some(isOne)) return "blocked";
  if (decision.deferred.some(isOne)) return "deferred";
  return decision.pending.some(isOne) ? "pending" : "none";
}

function manner(action: string, { recommendations }: Decision): string {
  const own = recommendations.filter((one) => one.action === action);
  return JSON.stringify(own.map(mannerOf));
}

function mannerOf({ within, due, notBefore, every, by, to, via, notVia }: Recommendation) {
  return [within, due, notBefore, every, by, to, via, notVia];
}
