import type { Cases } from "../../testing/case.ts";

export const cases: Cases = {
  hasHeader: true,
  faulty: [
    { text: "action pitch is human, sells\nwhen a then «pitch»" },
    {
      text: "action suggest more is digital, sells\nwhen a then «suggest more»",
      options: { words: [] },
    },
    {
      text: "action pitch is human, sells\nwhen ready then «pitch»",
      options: { facts: ["can decide"] },
    },
    // It speaks of readiness, and asks for the opposite.
    { text: "action pitch is human, sells\nwhen decision ready = no then «pitch»" },
    {
      text: "action pitch is human, sells\nfact size is number\nwhen a then «pitch»\nnever pitch when decision ready = no and size < 5",
    },
  ],
  correct: [
    "action pitch is human, sells\nwhen a then pitch\nnever pitch when decision ready = no",
    "action pitch is human, sells\nfact decision ready is number from 0 to 10\nwhen decision ready > 5 then pitch",
    "action pitch is human, sells\nwhen decision ready and a then pitch",
    "action pitch is human, sells\nwhen a then pitch\nnever anything that sells unless decision ready",
    "define mature as decision ready and a\naction pitch is human, sells\nwhen mature then pitch",
    "action suggest more is digital, sells\nwhen a then suggest more",
    "when a then pitch",
  ],
  seed: {
    file: "help-dont-sell/by-the-hand.playbook",
    replace: null,
    by: 'playbook "Made up"\n\nuse "one-stone-in-the-mosaic.playbook"\n\nrule "Sell"\n  when budget approved\n  then «pitch project» within 8h\n  because "It is made up"\n',
  },
};
