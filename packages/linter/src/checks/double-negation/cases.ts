import type { Cases } from "../../testing/case.ts";

export const cases: Cases = {
  faulty: [
    {
      text: "when «not (stage is not evaluation)» and late then call",
      fixed: "when stage is evaluation and late then call",
    },
    { text: "when «not not late» then call", fixed: "when late then call" },
    { text: "when «not (stage not in (a, b))» then call", fixed: "when stage in (a, b) then call" },
  ],
  correct: ["when not late and stage != evaluation then call", "when not (a and b) then call"],
  seed: {
    file: "help-dont-sell/by-the-hand.playbook",
    replace: "when done before = no and not decision ready",
    by: "when done before = no and «not decision ready != no»",
  },
};
