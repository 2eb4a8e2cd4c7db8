import type { Cases } from "../../testing/case.ts";

export const cases: Cases = {
  faulty: [
    {
      text: "history «order» has\n  worth is number\nlist «expert» has\n  skill is text\nwhen urgent then call customer",
    },
  ],
  correct: [
    "history contact has\n  medium is text\nwhen no contact in last 30 days then call customer",
    "history contact has\n  medium is text\nwhen urgent then call\nlimit call to 2 per 30 days counting contacts",
  ],
  seed: {
    file: "human-digital/not-too-much.playbook",
    replace: "setting most contacts is 2",
    by: "history «visit by rep» has\n  length is duration\n\nsetting most contacts is 2",
  },
};
