import type { FindingDefinition } from "@handrail/syntax";

/** A rule or a guardrail whose condition no situation makes true. */
export const neverHolds: FindingDefinition<{
  readonly kind: "rule" | "guardrail" | "row";
  readonly title: string | null;
}> = {
  code: "HR7010",
  name: "never-holds",
  severity: "warning",
  message: ({ kind, title }) => {
    const named = title === null ? `This ${kind}` : `The ${kind} “${title}”`;
    const does =
      kind === "guardrail"
        ? "never blocks anything for certain"
        : kind === "row"
          ? "never counts"
          : "never fires";
    return `${named} ${does}: its condition is true in no situation.`;
  },
  hint: ({ kind }) =>
    kind === "row"
      ? "A row above takes all that it is for, or two of its cells exclude one another: move it up, or leave it out."
      : "Two of its parts exclude one another, or a value lies outside its fact's bounds: correct the condition, or leave the sentence out.",
  explanation:
    "A condition that is true in no situation is most often a slip: a comparison the wrong way round, or a row below one that takes everything. It was looked for among all situations, not only among those of tests. What never holds still costs whoever reads the playbook.",
  wrong: 'fact visits is number\nrule "Call" when visits > 5 and visits < 3 then call customer',
  right: 'fact visits is number\nrule "Call" when visits > 3 and visits < 5 then call customer',
};
