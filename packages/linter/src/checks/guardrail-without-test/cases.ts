import type { Cases } from "../../testing/case.ts";

const rule = 'playbook "P"\nrule "A" when a then pitch';

export const cases: Cases = {
  faulty: [
    {
      text: `${rule}\nnever «"No"» pitch when b\ntest "t"\n  given a = yes and b = no\n  expect pitch`,
    },
  ],
  correct: [
    `${rule}\nnever pitch when b\ntest "t"\n  given a = yes and b = yes\n  expect pitch blocked`,
    `${rule}\nnever pitch when b\ntest "t"\n  given a = yes and b = yes\n  expect no pitch`,
    `${rule}\nnever anything when b\ntest "t"\n  given a = yes and b = yes\n  expect no anything`,
  ],
  seed: {
    file: "human-digital/not-too-much.playbook",
    replace: 'limit "Reminders',
    by: 'never «"Nobody tried"» call back at once when check up due\n  because "It is made up"\n  source "S4 D6"\n\nlimit "Reminders',
  },
};
