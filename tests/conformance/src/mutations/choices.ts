import { ruleTruth } from "../reference/sentences.ts";
import type { Mutation } from "./mutation.ts";

export const choices: readonly Mutation[] = [
  {
    mistake: "a choice picks the lowest priority",
    module: "standings",
    change: ({ inOrder }) => ({
      inOrder: (situation, choice) =>
        choice.policy === "highest priority"
          ? [...(inOrder?.(situation, choice) ?? [])].reverse()
          : inOrder?.(situation, choice),
    }),
  },
  {
    mistake: "the order of the file is that of the priorities",
    module: "standings",
    change: ({ inOrder }) => ({
      inOrder: (situation, choice) =>
        inOrder?.(situation, { ...choice, policy: "highest priority" }),
    }),
  },
  {
    mistake: "an open rule makes way for the next",
    module: "standings",
    change: ({ standing }) => ({
      standing: (situation, rule) => {
        const found = standing?.(situation, rule);
        return found.is === "open" ? { is: "out", lacks: [] } : found;
      },
    }),
  },
  {
    mistake: "what is blocked only for being unknown makes way for the next",
    module: "standings",
    change: ({ standing }) => ({
      standing: (situation, rule) => {
        const found = standing?.(situation, rule);
        const holds = ruleTruth(situation, rule) === true;
        return found.is === "open" && holds ? { is: "out", lacks: [] } : found;
      },
    }),
  },
  {
    mistake: "a rule that is open lacks nothing",
    module: "standings",
    change: ({ standing }) => ({
      standing: (situation, rule) => ({ ...standing?.(situation, rule), lacks: [] }),
    }),
  },
  {
    mistake: "what loses is pending all the same",
    module: "choices",
    change: ({ afterChoices }) => ({
      afterChoices: (situation, fired, undecided) => {
        const said = afterChoices?.(situation, fired, undecided);
        const lost = undecided
          .filter(
            (rule: unknown) => !said.waiting.some((one: { rule: unknown }) => one.rule === rule),
          )
          .map((rule: unknown) => ({ rule, lacks: [] }));
        return { ...said, waiting: [...said.waiting, ...lost] };
      },
    }),
  },
];
