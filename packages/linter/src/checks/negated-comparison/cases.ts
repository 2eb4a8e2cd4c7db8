import type { Cases } from "../../testing/case.ts";

export const cases: Cases = {
  faulty: [
    { text: "when a and «not size < 5» then call", fixed: "when a and size >= 5 then call" },
    { text: "when «not (size is known)» then call", fixed: "when size is unknown then call" },
    {
      text: "define x as «not stage is one of a, b»\nwhen x then call",
      fixed: "define x as stage is not one of a, b\nwhen x then call",
    },
  ],
  correct: [
    "when not late then call",
    "when not (stage is a or b) then call",
    "when not size is between 1 and 5 then call",
  ],
  seed: {
    file: "help-dont-sell/one-stone-in-the-mosaic.playbook",
    replace: "when problem named and share covered < least share covered",
    by: "when problem named and «not share covered >= least share covered»",
  },
};
