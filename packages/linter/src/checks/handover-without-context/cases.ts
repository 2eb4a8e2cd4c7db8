import type { Cases } from "../../testing/case.ts";

export const cases: Cases = {
  hasHeader: true,
  faulty: [
    { text: "when a then «hand over deal» to service lead within 2h" },
    { text: "when a then «forward request» to lead", options: { words: ["forward"] } },
  ],
  correct: [
    "when a then hand over deal to service lead with stage",
    "when a then send offer to lead",
  ],
  seed: {
    file: "help-dont-sell/two-kinds-of-seller.playbook",
    replace:
      "then hand over deal within contact target to guiding seller with stage, problem named, goal clear",
    by: "then «hand over deal» within contact target to guiding seller",
  },
};
