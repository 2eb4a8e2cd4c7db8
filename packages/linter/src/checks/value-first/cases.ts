import type { Cases } from "../../testing/case.ts";

export const cases: Cases = {
  faulty: [
    { text: "when a and «5 <= size» then call", fixed: "when a and size >= 5 then call" },
    { text: "when «50k EUR > deal value» then call", fixed: "when deal value < 50k EUR then call" },
  ],
  correct: ["when size > 5 then call", "when size + 1 > 5 then call"],
  seed: {
    file: "help-dont-sell/one-stone-in-the-mosaic.playbook",
    replace: "when problem named and share covered < least share covered",
    by: "when problem named and «20% > share covered»",
  },
};
