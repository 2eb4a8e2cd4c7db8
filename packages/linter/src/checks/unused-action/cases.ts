import type { Cases } from "../../testing/case.ts";

export const cases: Cases = {
  faulty: [
    {
      text: 'action call customer is human, helps\naction «send gift» is human, helps\nwhen urgent then call customer\n\ntest "t"\n  given urgent = yes\n  expect no send gift',
    },
  ],
  correct: [
    "action call customer is human, helps\nwhen urgent then call customer",
    "action call customer is human, helps",
    {
      text: "action call is human, helps\naction write is human, helps\nwhen a then call",
      files: { "other.playbook": 'use "example.playbook"\nwhen c then write' },
    },
  ],
  seed: {
    file: "human-digital/not-too-much.playbook",
    replace: "action send news      is",
    by: "action «send roses» is digital, helps\naction send news      is",
  },
};
