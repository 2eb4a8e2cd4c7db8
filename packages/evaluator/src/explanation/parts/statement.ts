import type { Statement } from "../../decision/sentences/statement.ts";
import type { Engine } from "../../engine.ts";
import type { Situation } from "../../evaluation/situation.ts";
import type { Change, StatementExplanation } from "../explanation.ts";
import { partExplainer } from "./parts.ts";
import { statementText } from "./places.ts";

/** Explains one statement in any situation. */
export type StatementExplainer = (
  situation: Situation,
  truth: boolean | null,
  change: readonly Change[] | null,
) => StatementExplanation;

/** Works out beforehand what is the same in every situation. */
export function statementExplainer(
  { index, reference, condition, isActive }: Statement,
  kind: "rules" | "guardrails",
  engine: Engine,
): StatementExplainer {
  const texts = statementText(engine.plan.places, kind, index);
  const { validFrom = null, validUntil = null } = engine.plan[kind][index] ?? {};
  const explain = partExplainer(condition, engine, texts);
  const { id, title, because, source } = reference;
  return (situation, truth, change) => ({
    id,
    title,
    because,
    source,
    place: texts.place,
    truth,
    invalid: isActive(situation) ? null : { from: validFrom, until: validUntil },
    condition: explain(situation),
    change,
  });
}
