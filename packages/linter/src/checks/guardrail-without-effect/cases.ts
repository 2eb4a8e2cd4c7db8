import type { Cases } from "../../testing/case.ts";

const declared =
  "fact ready is yes/no\nfact late is yes/no\naction pitch is human, sells\naction call is human, helps\n";

export const cases: Cases = {
  faulty: [
    { text: `${declared}when ready then pitch\n«never pitch when ready = no»` },
    {
      text: `${declared}when late then pitch\nnever anything that sells unless ready\n«never pitch when ready = no»`,
    },
    { text: `${declared}when late then pitch via phone\n«never pitch via mail when ready = no»` },
  ],
  correct: [
    `${declared}when late then pitch\nnever pitch when ready = no`,
    `${declared}when late then pitch\nnever pitch via mail unless ready`,
    // Where readiness is not known, only the first blocks.
    `${declared}when late then pitch\nnever anything that sells unless ready`,
    {
      text: `${declared}never pitch when ready = no`,
      files: { "user.playbook": 'use "example.playbook"\nwhen late then pitch' },
    },
  ],
  seed: {
    file: "help-dont-sell/one-stone-in-the-mosaic.playbook",
    replace: 'rule "Let the customer tell it"',
    by: '«never pitch project\n  when problem named = no\n  because "It is made up"\n  source "S1 H10"»\n\nrule "Let the customer tell it"',
  },
};
