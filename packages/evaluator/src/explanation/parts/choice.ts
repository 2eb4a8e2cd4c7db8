import type { Choice } from "../../decision/choices/choice.ts";
import { settle } from "../../decision/choices/settle.ts";
import type { Engine } from "../../engine.ts";
import { inputName } from "../../evaluation/lacking.ts";
import type { Situation } from "../../evaluation/situation.ts";
import type { ChoiceExplanation } from "../explanation.ts";

/** Which rule of a choice won in a situation, or why none did. */
export function explainChoice(
  choice: Choice,
  { plan, bench }: Engine,
  situation: Situation,
): ChoiceExplanation {
  const { favourite, open } = settle(choice, bench, situation);
  const wins = open.length === 0 ? favourite : null;
  const { name, policy } = choice.plan;
  return {
    name,
    policy,
    outcome: open.length > 0 ? "open" : favourite === null ? "none" : "won",
    winner: wins?.reference ?? null,
    open: open.map(({ rule, lacks }) => ({
      ...rule.reference,
      unknown: [...lacks].map((input) => inputName(plan, input)).sort(),
    })),
    next: wins === null ? (favourite?.reference ?? null) : null,
  };
}
