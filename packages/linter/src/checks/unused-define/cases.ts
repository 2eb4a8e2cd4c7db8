import type { Cases } from "../../testing/case.ts";

export const cases: Cases = {
  faulty: [
    { text: "define late as days > 5\ndefine «large» as size > 5\nwhen late then call customer" },
  ],
  correct: [
    "define late as days > 5\ndefine too late as late and urgent\nwhen too late then call customer",
    "score fit\n  add 5 when a\n  bands cold below 3, hot\nwhen fit band = hot then call",
  ],
  seed: {
    file: "help-dont-sell/by-the-hand.playbook",
    replace: "define adviser at hand as",
    by: "define «no adviser» as not adviser competent\ndefine adviser at hand as",
  },
};
