import type { InZone } from "@handrail/analysis";
import type { CompiledExpectation } from "@handrail/compiler";
import type { Decision } from "@handrail/evaluator";
import { listed, outcome } from "./outcome.ts";
import { brokenBy, type Traits } from "./promised.ts";
import { recommended } from "./recommended.ts";

type Expected<Kind extends CompiledExpectation["kind"]> = Extract<
  CompiledExpectation,
  { kind: Kind }
>;

/** What is wrong with a decision, by one expectation: one sentence, or null when the expectation is met. */
export function failure(
  expected: CompiledExpectation,
  decision: Decision,
  traits: Traits,
  said: InZone,
): string | null {
  switch (expected.kind) {
    case "recommended":
    case "blocked":
      return recommended(expected, decision, said);
    case "not recommended":
      return notRecommended(expected, decision);
    case "promised": {
      const { promised } = expected;
      const reason = brokenBy(promised, {
        decision,
        recommended: decision.recommendations,
        traits,
        said,
      });
      return reason === null ? null : `Expected “${promised.said}”${reason}.`;
    }
    case "pending":
      return decision.pending.some(({ action }) => action === expected.action)
        ? null
        : `Expected \`${expected.action}\` to be pending, but ${outcome(expected.action, decision, said)}.`;
    case "deferred":
      return deferred(expected, decision, said);
    case "asks":
      return asks(expected, decision);
    case "holds":
      return holds(expected, decision);
    case "nothing":
      return decision.recommendations.length === 0
        ? null
        : `Expected no recommendation, but there is ${recommendedActions(decision)}.`;
  }
}

function notRecommended(
  { pattern }: Expected<"not recommended">,
  decision: Decision,
): string | null {
  const found = decision.recommendations.filter(({ action, traits }) =>
    "action" in pattern
      ? action === pattern.action
      : pattern.traits.every((trait) => traits.includes(trait)),
  );
  if (found.length === 0) return null;
  const by = found.flatMap(({ rules }) => rules.map(({ id, title }) => title ?? id));
  const actions = found.map(({ action }) => `\`${action}\``);
  return `Expected no ${listed(actions)}, but ${listed(by.map((rule) => `“${rule}”`))} recommends it.`;
}

function deferred(expected: Expected<"deferred">, decision: Decision, said: InZone): string | null {
  const missed = recommended(expected, decision, said);
  if (missed !== null || expected.until === null) return missed;
  const { action } = expected;
  const until = decision.values[expected.until] ?? null;
  const found = decision.deferred.filter((one) => one.action === action);
  if (found.some((one) => one.until === until)) return null;
  return `Expected \`${action}\` to be deferred until ${said(until)}, but ${outcome(action, decision, said)}.`;
}

function asks({ fact }: Expected<"asks">, decision: Decision): string | null {
  if (decision.questions.some((question) => question.fact === fact)) return null;
  const asked = decision.questions.map((question) => `\`${question.fact}\``);
  return `Expected a question for \`${fact}\`, but ${
    asked.length === 0 ? "nothing is asked" : `only ${listed(asked)} is asked for`
  }.`;
}

function holds({ condition, text }: Expected<"holds">, decision: Decision): string | null {
  const value = decision.values[condition];
  if (value === true) return null;
  return `Expected \`${text}\`, but that is ${value === false ? "false" : "not known"}.`;
}

function recommendedActions(decision: Decision): string {
  return listed(decision.recommendations.map(({ action }) => `\`${action}\``));
}
