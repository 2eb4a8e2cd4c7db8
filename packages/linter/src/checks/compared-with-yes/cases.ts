import type { Cases } from "../../testing/case.ts";

export const cases: Cases = {
  faulty: [
    {
      text: "when «urgent = yes» and «late is no» then call",
      fixed: "when urgent and not late then call",
    },
  ],
  correct: [
    "when urgent and not late then call",
    'when urgent then call\ntest "t"\n  given urgent = yes\n  expect call',
  ],
  seed: {
    file: "help-dont-sell/by-the-hand.playbook",
    replace: "when decision ready = no and adviser at hand",
    by: "when decision ready = no and «adviser at hand = yes»",
  },
};
