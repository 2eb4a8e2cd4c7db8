import type { Cases } from "../../testing/case.ts";

const declared =
  "fact ready is yes/no\nfact late is yes/no\naction pitch is human, sells\naction call is human, helps\n";

export const cases: Cases = {
  faulty: [
    { text: `${declared}when ready = no then «pitch»\nnever anything that sells unless ready` },
    { text: `${declared}when late then call and «pitch»\nnever pitch when late` },
    {
      text: `${declared}when late and ready = no then «call via phone»\nnever call via phone when ready = no`,
    },
    {
      text: `${declared}when late is known then «pitch»\nnever pitch when late\nnever pitch unless late`,
    },
  ],
  correct: [
    `${declared}when ready then pitch\nnever anything that sells unless ready`,
    `${declared}when late then call and pitch\nnever pitch when ready = no`,
    `${declared}when late then call via visit\nnever call via phone when late`,
  ],
  seed: {
    file: "help-dont-sell/by-the-hand.playbook",
    replace: null,
    by: 'playbook "Made up"\n\nuse "one-stone-in-the-mosaic.playbook"\n\nrule "Sell"\n  when decision ready = no\n  then «pitch project within 8h»\n  because "It is made up"\n\nnever pitch project unless decision ready\n',
  },
};
