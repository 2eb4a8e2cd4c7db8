import type { Cases } from "../../testing/case.ts";

export const cases: Cases = {
  faulty: [
    {
      text: 'fact urgent is yes/no\nfact «days late» is number\nwhen urgent then call customer\n\ntest "t"\n  given urgent = yes and days late = 5\n  expect call customer',
    },
  ],
  correct: [
    "fact urgent is yes/no\nwhen urgent then call customer",
    "fact urgent is yes/no",
    {
      text: "fact urgent is yes/no\nwhen a then b",
      files: { "other.playbook": 'use "example.playbook"\nwhen urgent then c' },
    },
    "fact topic is text\nwhen urgent then call customer with topic",
    "fact account is text\nexperiment chat splits account\n  on 50%, off 50%\nwhen chat = on then call",
  ],
  seed: {
    file: "human-digital/not-too-much.playbook",
    replace: "fact open question     is yes/no",
    by: 'fact «old question» is yes/no\n  ask "Is there an old question?"\nfact open question     is yes/no',
  },
};
