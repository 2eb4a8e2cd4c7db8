import type { Cases } from "../../testing/case.ts";

const action = "action pitch is human, sells, contacts customer\n";

export const cases: Cases = {
  hasHeader: true,
  faulty: [{ text: `${action}when decision ready then «pitch» within 2h` }],
  correct: [
    `${action}when problem named then pitch within 2h`,
    `${action}when a then pitch within 2h\nnever anything that sells unless problem named`,
    "action close shop is digital, sells\nwhen a then close shop",
    { text: `${action}when own words then pitch`, options: { facts: ["own words"] } },
  ],
  seed: {
    file: "help-dont-sell/one-stone-in-the-mosaic.playbook",
    replace: null,
    by: 'playbook "Made up"\n\nuse "by-the-hand.playbook"\n\nrule "Sell"\n  when budget approved\n  then «pitch project» within 8h\n  because "It is made up"\n',
  },
};
