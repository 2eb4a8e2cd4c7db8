import type { Use } from "../../playbook/rules.ts";
import type { Sentence } from "../../playbook/sentences.ts";
import type { PlaybookKind } from "./kind.ts";

const ofRules = [
  "within",
  "after",
  "every",
  "by",
  "to",
  "via",
  "with",
  "escalation",
] as const satisfies readonly (keyof Use)[];

const ofSentences = ["unless", "source", "priority", "valid", "tags", "id", "title"] as const;

/** The clauses of recommendations and sentences. */
export const clauses: readonly PlaybookKind[] = [
  ...ofRules.map(
    (clause): PlaybookKind => ({
      name: clause === "escalation" ? "escalating" : clause,
      floor: 10,
      holds: ({ rules }) => rules.some(({ then }) => then.some((use) => isSaid(use[clause]))),
    }),
  ),
  ...ofSentences.map(
    (clause): PlaybookKind => ({
      name: clause,
      floor: 15,
      holds: ({ rules, guardrails, limits }) =>
        [...rules, ...guardrails, ...limits].some((one: Sentence) => isSaid(one[clause])),
    }),
  ),
];

function isSaid(clause: unknown): boolean {
  return Array.isArray(clause) ? clause.length > 0 : clause !== null;
}
