import type { Explanation, Plan, Playbook } from "@handrail/sdk";
import { said } from "../../running/said.ts";
import type { Say } from "../../wording/say.ts";
import type { ConditionPart, PreviewWhy } from "./answers.ts";
import type { Tried } from "./form.ts";
import { titleIn } from "./titles.ts";

type Statement = Explanation["rules"][number];
type Part = Statement["condition"];

/** Why an action is recommended, or why not, in pictures. */
export function whyOf(playbook: Playbook, action: string, tried: Tried, say: Say): PreviewWhy {
  const { rules, guardrails, change } = explained(playbook, action, tried);
  const drawn = (kind: "rule" | "guardrail") => (one: Statement) => ({
    kind,
    title: titleIn(playbook.plan, one),
    truth: one.truth,
    condition: conditionOf(playbook.plan, kind, one, say),
  });
  return {
    action,
    statements: [...rules.map(drawn("rule")), ...guardrails.map(drawn("guardrail"))],
    change: change?.map(({ fact, to }) => ({ fact, to: said(to, say) })) ?? null,
  };
}

export function explained(
  playbook: Playbook,
  action: string,
  { record, now, answers }: Tried,
): Explanation {
  return playbook.why(record, action, { now, answers });
}

/** A statement's condition as boxes within boxes. */
export function conditionOf(
  plan: Plan,
  kind: "rule" | "guardrail",
  { id, condition }: Statement,
  say: Say,
): ConditionPart {
  const statements = kind === "rule" ? plan.rules : plan.guardrails;
  const places = kind === "rule" ? plan.places?.rules : plan.places?.guardrails;
  const index = statements.findIndex((one) => one.id === id);
  const parts = places?.[index]?.parts ?? [];
  return drawn(condition);

  function drawn(part: Part): ConditionPart {
    const kind = kindOf(part);
    const inner = part.parts.filter(isCondition);
    const values = part.parts.filter((one) => !isCondition(one));
    return {
      kind: inner.length === 0 ? "test" : kind,
      text: part.text ?? "",
      truth: typeof part.value === "boolean" ? part.value : null,
      values: values.map((one) => ({ text: one.text ?? "", said: said(one.value, say) })),
      parts: kind === "test" ? [] : inner.map(drawn),
    };
  }

  /** Sentences stand once in the plan, so that text and place find the expression again. */
  function expressionOf({ text, place }: Part) {
    const found = parts.filter(
      (one) =>
        one.text === text &&
        one.line === place?.line &&
        one.column === place.column &&
        one.endLine === place.endLine &&
        one.endColumn === place.endColumn,
    );
    return found.map(({ expression }) => plan.expressions[expression]);
  }

  function kindOf(part: Part): ConditionPart["kind"] {
    const op = expressionOf(part)
      .map((one) => one?.op)
      .find((one) => one === "and" || one === "or" || one === "not");
    return op === "and" || op === "or" || op === "not" ? op : "test";
  }

  /** A part that is not known is a condition where its expression says so. */
  function isCondition(part: Part): boolean {
    if (typeof part.value === "boolean") return true;
    if (part.value !== null) return false;
    return expressionOf(part).some((one) => {
      if (one?.op === "fact") return plan.facts[one.fact]?.type.kind === "yes/no";
      return one !== undefined && conditions.has(one.op);
    });
  }
}

const conditions = new Set<string>([
  "and",
  "or",
  "not",
  "known",
  "compare",
  "one of",
  "contains",
  "starts with",
  "hit",
]);
