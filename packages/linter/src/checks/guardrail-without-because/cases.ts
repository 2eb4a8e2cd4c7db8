import type { Cases } from "../../testing/case.ts";

export const cases: Cases = {
  faulty: [
    {
      text: 'playbook "P"\nrule "A" when b then pitch project\n«never» pitch project when c\nnever «"No"» pitch project when d',
    },
  ],
  correct: [
    'playbook "P"\nrule "A" when b then pitch project\nnever pitch project when c because "It loses"',
    "when b then pitch project\nnever pitch project when c",
  ],
  seed: {
    file: "help-dont-sell/by-the-hand.playbook",
    replace:
      '"No pitch before the customer can judge it" pitch project\n  unless decision ready\n  because "A customer who cannot judge the next step cannot say yes to it either"\n',
    by: '«"No pitch before the customer can judge it"» pitch project\n  unless decision ready\n',
  },
};
