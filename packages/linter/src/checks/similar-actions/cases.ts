import type { Cases } from "../../testing/case.ts";

export const cases: Cases = {
  faulty: [
    {
      text: "when urgent then call customer\nwhen late then «call the customer»",
      fixed: "when urgent then call customer\nwhen late then call customer",
    },
    {
      text: "action offer expert chat is human, helps\naction «offer expert chats» is human, helps\nwhen a then offer expert chat and offer expert chats",
    },
  ],
  correct: [
    "when urgent then call customer\nwhen late then call partner",
    "when urgent then send offer 1\nwhen late then send offer 2",
  ],
  seed: {
    file: "human-digital/not-too-much.playbook",
    replace: "action send news      is",
    by: "action send news      is digital, helps, contacts customer, unrequested\naction «send the news» is",
  },
};
