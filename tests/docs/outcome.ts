import type { Decision, JsonValue } from "@handrail/sdk";

/** A decision as the pages show it: a line for each recommendation, block, pending action, question and define. */
export function outcomeOf(decision: Decision): string {
  const lines = [
    ...decision.recommendations.map((one) => `do: ${described(one)}`),
    ...decision.blocked.map(({ action, blockedBy, unknown }) => {
      const cause =
        unknown.length === 0 ? blockedBy.map(({ title, id }) => title ?? id) : missing(unknown);
      return `blocked: ${action} (${cause})`;
    }),
    ...decision.deferred.map(({ action, limits, until, unknown }) => {
      const cause = limits.map(({ title, id }) => title ?? id).join(", ");
      const when = until === null ? "" : ` until ${minute(until)}`;
      return `deferred: ${action}${when} (${unknown.length === 0 ? cause : missing(unknown)})`;
    }),
    ...decision.pending.map(({ action, unknown }) => `pending: ${action} (${missing(unknown)})`),
    ...decision.questions.map(({ ask, fact }) => `ask: ${ask ?? fact}`),
    ...Object.entries(decision.values).map(([name, value]) => `${name} = ${shown(value)}`),
  ];
  return lines.length === 0 ? "nothing" : lines.join("\n");
}

function described(one: Decision["recommendations"][number]): string {
  const context = Object.entries(one.with).map(([name, value]) => `${name} ${shown(value)}`);
  const parts = [
    one.action,
    one.by === null ? "" : `by ${one.by}`,
    one.to === null ? "" : `to ${one.to}`,
    one.via === null ? "" : `via ${one.via}`,
    one.notVia.length === 0 ? "" : `not via ${one.notVia.join(" or ")}`,
    context.length === 0 ? "" : `with ${context.join(" and ")}`,
    one.notBefore === null ? "" : `from ${minute(one.notBefore)}`,
    one.due === null ? "" : `until ${minute(one.due)}`,
    one.every === null ? "" : `every ${one.every}`,
    ...one.escalation.map(({ to, at }) => `then ${to ?? "?"} at ${minute(at)}`),
  ];
  return parts.filter((part) => part !== "").join(", ");
}

function missing(facts: readonly string[]): string {
  return `not known: ${facts.join(", ")}`;
}

function minute(instant: string): string {
  return instant.slice(0, 16).replace("T", " ");
}

function shown(value: JsonValue): string {
  if (value === null) return "not known";
  if (typeof value === "boolean") return value ? "yes" : "no";
  return typeof value === "string" ? value : JSON.stringify(value);
}
