import type { Plan } from "../../plan/plan.ts";
import { formatInstant } from "../../time/iso.ts";
import type { DeferredRecommendation, Recommendation } from "../decision.ts";
import { inputNames } from "../input-names.ts";
import { references } from "../sentences/statement.ts";
import type { Held } from "./hold.ts";

/** How a decision shows what limits hold back. */
export function deferred(
  { limits, until, open }: Held,
  words: Recommendation,
  plan: Plan,
): DeferredRecommendation {
  return {
    ...words,
    limits: references(limits),
    until: shownInstant(until),
    unknown: inputNames(
      open.map(({ lacks }) => lacks),
      plan,
    ),
  };
}

/** Unknown and never are both no instant. */
export function shownInstant(instant: number | null): string | null {
  return instant !== null && Number.isFinite(instant) ? formatInstant(instant) : null;
}
