import type { Cases } from "../../testing/case.ts";

export const cases: Cases = {
  faulty: [
    {
      text: "define late as days > 5\ndefine «overdue» as days  >  5\nwhen late or overdue then a",
    },
  ],
  correct: ["define late as days > 5\ndefine overdue as days > 6\nwhen late or overdue then a"],
  seed: {
    file: "help-dont-sell/by-the-hand.playbook",
    replace: "define adviser at hand as adviser competent and adviser free",
    by: "define adviser at hand as adviser competent and adviser free\ndefine «guide there» as adviser competent and adviser free",
  },
};
