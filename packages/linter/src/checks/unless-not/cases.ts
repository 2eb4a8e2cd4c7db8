import type { Cases } from "../../testing/case.ts";

export const cases: Cases = {
  faulty: [
    { text: "when a then call «unless not b»" },
    {
      text: "when a then pitch\nnever pitch «unless not (early or late)»",
      fixed: "when a then pitch\nnever pitch when (early or late)",
    },
  ],
  correct: ["when a then call unless b", "when a then call unless not b and c"],
  seed: {
    file: "help-dont-sell/by-the-hand.playbook",
    replace: "unless adviser at hand is known and adviser at hand",
    by: "«unless not adviser free»",
  },
};
