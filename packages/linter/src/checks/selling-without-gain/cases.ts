import type { Cases } from "../../testing/case.ts";

const action = "action pitch is human, sells, contacts customer\n";

export const cases: Cases = {
  hasHeader: true,
  faulty: [{ text: `${action}when decision ready then «pitch» within 2h` }],
  correct: [
    `${action}when customer gains then pitch within 2h`,
    `${action}when a then pitch\nnever pitch when customer gains = no`,
  ],
  seed: {
    file: "sales-organisation/partners.playbook",
    replace: null,
    by: 'playbook "Made up"\n\nuse "../vocabulary/b2b.playbook"\n\nrule "Sell"\n  when budget approved\n  then «pitch project» within 8h\n  because "It is made up"\n',
  },
};
