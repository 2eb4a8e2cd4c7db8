import type { Cases } from "../../testing/case.ts";

export const cases: Cases = {
  faulty: [
    {
      text: "fact deal value is number\nwhen «Deal Value» > 5 then call",
      fixed: "fact deal value is number\nwhen deal value > 5 then call",
    },
    {
      text: "action call back is human, helps\nwhen a then «call-back»",
      fixed: "action call back is human, helps\nwhen a then call back",
    },
  ],
  correct: [
    "fact deal value is number\nwhen deal value > 5 then call",
    "history contact has\n  medium is text\nwhen number of contacts in last 3 days > 2 then call",
    "when Urgent then call\nwhen urgent then write",
  ],
  seed: {
    file: "human-digital/not-too-much.playbook",
    replace: "  when check up due\n",
    by: "  when «Check up due»\n",
  },
};
