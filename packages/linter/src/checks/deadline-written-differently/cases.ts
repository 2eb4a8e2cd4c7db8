import type { Cases } from "../../testing/case.ts";

export const cases: Cases = {
  faulty: [
    {
      text: "when a then call within 2h\nwhen b then call within «120 min»",
      fixed: "when a then call within 2h\nwhen b then call within 2h",
    },
    { text: "when a then call within 24h\nwhen b then call within «1 day»" },
  ],
  correct: [
    "when a then call within 2h\nwhen b then call within 3h",
    "when a then call within 2h\nwhen b then write within 120 min",
  ],
  seed: {
    file: "human-digital/not-too-much.playbook",
    replace: 'rule "An answer"',
    by: 'rule "More news"\n  when news for customer and check up due\n  then send news within «1200 min»\n  because "It is made up"\n  source "S4 D6"\n\nrule "An answer"',
  },
};
