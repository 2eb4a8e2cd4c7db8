import type { InZone } from "@handrail/analysis";
import type { Decision, RuleReference } from "@handrail/evaluator";

/** What became of an action in a decision, as the second half of a sentence. */
export function outcome(action: string, decision: Decision, said: InZone): string {
  const same = (one: { readonly action: string }) => one.action === action;
  const blocked = decision.blocked.find(same);
  if (blocked !== undefined) {
    const lacking =
      blocked.unknown.length === 0 ? "" : `, because ${names(blocked.unknown)} is not known`;
    return `it is blocked by ${rules(blocked.blockedBy)}${lacking}`;
  }
  if (decision.recommendations.some(same)) return "it is recommended";
  const deferred = decision.deferred.find(same);
  if (deferred !== undefined) {
    const { until, unknown } = deferred;
    const lacking = unknown.length === 0 ? "" : `, because ${names(unknown)} is not known`;
    const when = until === null ? lacking : ` until ${said(until)}`;
    return `it is deferred by ${rules(deferred.limits)}${when}`;
  }
  const pending = decision.pending.find(same);
  if (pending !== undefined) {
    return `it is pending: ${rules(pending.rules)} needs ${names(pending.unknown)}`;
  }
  return "no rule recommends it here";
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join("");
  return `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}

function names(facts: readonly string[]): string {
  return listed(facts.map((fact) => `\`${fact}\``));
}

function rules(references: readonly RuleReference[]): string {
  return listed(references.map(({ id, title }) => `“${title ?? id}”`));
}
