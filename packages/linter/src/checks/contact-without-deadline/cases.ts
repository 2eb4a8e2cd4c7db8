import type { Cases } from "../../testing/case.ts";

const action = "action call back is human, helps, contacts customer\n";

export const cases: Cases = {
  hasHeader: true,
  faulty: [
    { text: `${action}when a then «call back»` },
    {
      text: `${action}table "t" first match\n  | when stage | then |\n  | early | «call back» |\n  | late | call back within 1h |`,
    },
  ],
  correct: [
    `${action}when a then call back within 1h`,
    `${action}when a then call back every 30 days`,
    "action plan is human, helps\nwhen a then plan",
    "when a then call back",
  ],
  seed: {
    file: "human-digital/not-too-much.playbook",
    replace: "then offer check up within 8h",
    by: "then «offer check up»",
  },
};
