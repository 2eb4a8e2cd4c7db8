import type { Mutation } from "./mutation.ts";

export const decisions: readonly Mutation[] = [
  {
    mistake: "an unknown guardrail does not block",
    module: "guardrails",
    change: ({ judge }) => ({
      judge: (...args) => {
        const verdict = judge?.(...args);
        return verdict.kind === "blocks" && !verdict.certain ? { kind: "nothing" } : verdict;
      },
    }),
  },
  {
    mistake: "an unknown guardrail blocks for certain",
    module: "guardrails",
    change: ({ judge }) => ({ judge: (...args) => ({ ...judge?.(...args), certain: true }) }),
  },
  {
    mistake: "a guardrail on traits spares actions that are not declared",
    module: "guardrails",
    change: ({ judge }) => ({
      judge: (situation, guardrail, one) =>
        "traits" in guardrail.covers && situation.playbook.actions.length === 0
          ? { kind: "nothing" }
          : judge?.(situation, guardrail, one),
    }),
  },
  {
    mistake: "a header's validity switches its guardrails off",
    module: "sentences",
    about: ({ header, guardrails }) => header?.valid != null && guardrails.length > 0,
    change: ({ guardrailTruth, ruleTruth }) => ({
      guardrailTruth: (situation, guardrail) =>
        ruleTruth?.(situation, { ...guardrail, when: null, unless: null }) === false
          ? false
          : guardrailTruth?.(situation, guardrail),
    }),
  },
  {
    mistake: "what is certainly blocked is asked about all the same",
    module: "guardrails",
    change: () => ({ isCertainlyBlocked: () => false }),
  },
  {
    mistake: "ties stand the other way round",
    module: "merging",
    change: ({ merge }) => ({
      merge: (...args) => {
        const merged = [...(merge?.(...args) ?? [])];
        const [first, second] = merged;
        if (first?.due !== second?.due || first?.shown.priority !== second?.shown.priority) {
          return merged;
        }
        return [second, first, ...merged.slice(2)].filter((one) => one !== undefined);
      },
    }),
  },
  {
    mistake: "roles are ordered the other way round",
    module: "parties",
    change: ({ orderParties }) => ({
      orderParties: (left, right) => orderParties?.(right, left),
    }),
  },
  {
    mistake: "an unknown role is nobody in particular",
    module: "parties",
    change: ({ party }) => ({
      party: (...args) => {
        const found = party?.(...args);
        return found.kind === "unknown" ? { kind: "none" } : found;
      },
    }),
  },
  {
    mistake: "questions come by name",
    module: "questions",
    change: ({ questions }) => ({
      questions: (...args) =>
        [...(questions?.(...args) ?? [])].sort((left, right) => (left.fact < right.fact ? -1 : 1)),
    }),
  },
];
