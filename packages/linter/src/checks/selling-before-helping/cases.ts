import type { Cases } from "../../testing/case.ts";

export const cases: Cases = {
  hasHeader: true,
  faulty: [
    { text: "action pitch is human, sells\nwhen a then «pitch» within 2h\nwhen b then pitch" },
  ],
  correct: [
    "action pitch is human, sells\naction call is human, helps\nwhen a then pitch\nwhen b then call",
    "when a then pitch project",
    {
      text: "action pitch is human, sells\nwhen a then pitch",
      files: {
        "all.playbook": 'use "example.playbook"\naction call is human, helps\nwhen b then call',
      },
    },
  ],
  seed: {
    file: "sales-organisation/partners.playbook",
    replace: null,
    by: 'playbook "Made up"\n\nuse "../vocabulary/b2b.playbook"\n\nrule "Sell"\n  when decision ready and problem named\n  then «pitch project» within 8h\n  because "It is made up"\n',
  },
};
