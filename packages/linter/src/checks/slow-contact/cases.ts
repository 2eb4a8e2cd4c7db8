import type { Cases } from "../../testing/case.ts";

const action = "action call back is human, helps, contacts customer\n";

export const cases: Cases = {
  hasHeader: true,
  faulty: [
    { text: `${action}when a then call back within «24h»` },
    { text: `${action}when a then call back within «3 business days»` },
    { text: `${action}when a then call back within «90 min»`, options: { hours: 1 } },
  ],
  correct: [
    `${action}when a then call back within 23h`,
    `${action}when a then call back within 4 business hours`,
    `${action}setting target is 8h\nwhen a then call back within target`,
    "action plan is human, helps\nwhen a then plan within 2 days",
  ],
  seed: {
    file: "human-digital/not-too-much.playbook",
    replace: "then offer check up within 8h",
    by: "then offer check up within «2 days»",
  },
};
