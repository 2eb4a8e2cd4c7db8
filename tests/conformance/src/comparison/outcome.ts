import type { Change, Decision, Outcome } from "@handrail/evaluator";
import type { Data } from "../playbook/data.ts";
import type { Playbook } from "../playbook/playbook.ts";
import { sameName } from "../reference/names.ts";

/** What a decision makes of an action. */
export function outcomeOf(
  decision: Pick<Decision, "recommendations" | "deferred" | "blocked" | "pending">,
  action: string,
): Outcome {
  const about = (one: { readonly action: string }) => sameName(one.action, action);
  if (decision.recommendations.some(about)) return "recommended";
  if (decision.deferred.some(about)) return "deferred";
  if (decision.blocked.some(about)) return "blocked";
  return decision.pending.some(about) ? "pending" : "none";
}

/** A record in which some facts are different. */
export function changed(
  { readings, facts }: Playbook,
  record: Data,
  changes: readonly Pick<Change, "fact" | "to">[],
): Data {
  const replaced = (key: string) =>
    changes.some(({ fact }) => {
      const column =
        readings.find((reading) => reading.history == null && sameName(reading.fact, fact))
          ?.column ?? fact;
      const id = facts.find(({ name }) => sameName(name, fact))?.id ?? fact;
      return [fact, column, id].some((name) => sameName(key, name));
    });
  return Object.fromEntries([
    ...Object.entries(record).filter(([key]) => !replaced(key)),
    ...changes.map(({ fact, to }) => [fact, to] as const),
  ]);
}
