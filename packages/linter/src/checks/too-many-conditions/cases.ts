import type { Cases } from "../../testing/case.ts";

export const cases: Cases = {
  faulty: [
    { text: "when «a and (b or c) and not d and e and f and g» then call" },
    { text: "when «a and b» then call unless c", options: { most: 2 } },
  ],
  correct: ["when a and b and c and d and e and f then call"],
  seed: {
    file: "help-dont-sell/by-the-hand.playbook",
    replace: "when decision ready = no and adviser at hand",
    by: "when «decision ready = no and adviser at hand and stage = evaluation and channel = human and complexity = complex and key account and goal clear»",
  },
};
