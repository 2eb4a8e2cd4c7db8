import { inputNames } from "../../decision/input-names.ts";
import { judge } from "../../decision/judge.ts";
import { shownInstant } from "../../decision/limits/deferred.ts";
import { passLimits } from "../../decision/limits/hold.ts";
import type { Limit } from "../../decision/limits/limit.ts";
import { byImportance } from "../../decision/merging/importance.ts";
import type { Engine } from "../../engine.ts";
import type { Input } from "../../evaluation/lacking.ts";
import type { Situation } from "../../evaluation/situation.ts";
import type { LimitExplanation } from "../explanation.ts";
import { statementText } from "./places.ts";

/** What counts against each of some limits in a situation. */
export function explainLimits(
  limits: readonly Limit[],
  engine: Engine,
  situation: Situation,
): readonly LimitExplanation[] {
  if (limits.length === 0) return [];
  const { plan, bench } = engine;
  const { now } = situation.clock;
  const free = byImportance(judge(bench, situation).free, engine);
  const { passed } = passLimits(free, bench.limits, situation);

  return limits.map((limit) => {
    const { validFrom = null, validUntil = null } = plan.limits[limit.index] ?? {};
    const ledger = limit.open(situation);
    const { counted } = ledger;
    const covered = limit.isActive(situation)
      ? passed.filter((one) => bench.limits[one.action]?.includes(limit))
      : [];
    for (const _ of covered) ledger.pass(now);
    const from = ledger.roomFrom(now);
    const lacks = new Set<Input>();
    if (from === null) limit.lacks(situation, lacks);
    return {
      ...limit.reference,
      place: statementText(plan.places, "limits", limit.index).place,
      invalid: limit.isActive(situation) ? null : { from: validFrom, until: validUntil },
      allowed: limit.allowed,
      counted,
      passed: covered.map(({ action }) => engine.actions[action]?.name ?? ""),
      until: shownInstant(from),
      unknown: inputNames([lacks], engine.plan),
    };
  });
}
