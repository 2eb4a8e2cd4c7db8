import type { Cases } from "../../testing/case.ts";

export const cases: Cases = {
  faulty: [{ text: "when «((a or b))» and c then call", fixed: "when (a or b) and c then call" }],
  correct: ["when (a or b) and (c or d) then call", "when ((a or b) and c) or d then call"],
  seed: {
    file: "help-dont-sell/by-the-hand.playbook",
    replace: "when decision ready = no and adviser at hand",
    by: "when decision ready = no and «((adviser at hand))»",
  },
};
