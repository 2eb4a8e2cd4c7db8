import type { Cases } from "../../testing/case.ts";

export const cases: Cases = {
  faulty: [
    { text: "when a and b and «a» then call", fixed: "when a and b then call" },
    { text: "when size > 5 or «size > 5» then call", fixed: "when size > 5 then call" },
  ],
  correct: ["when a and b then call", "when (a and b) or (a and c) then call"],
  seed: {
    file: "help-dont-sell/by-the-hand.playbook",
    replace: "when decision ready = no and adviser at hand",
    by: "when decision ready = no and adviser at hand and «decision ready = no»",
  },
};
