import type { Cases } from "../../testing/case.ts";

export const cases: Cases = {
  faulty: [
    { text: 'playbook «"P"»\nrule "A" when a then call' },
    {
      text: 'playbook "P"\nrule "A" when a then call\nrule «"B"» when b then write\ntest "a"\n  given a = yes and b = no\n  expect call\n  expect no write',
    },
  ],
  correct: [
    'playbook "P"\nrule "A" when a then call\ntest "a"\n  given a = yes\n  expect call blocked',
    "when a then call",
    {
      text: 'playbook "P"\nrule "A" when a then call',
      files: {
        "tests.playbook": 'use "example.playbook"\ntest "a"\n  given a = yes\n  expect call',
      },
    },
  ],
  seed: {
    file: "human-digital/not-too-much.playbook",
    replace: 'rule "An answer"',
    by: 'rule «"Nobody tried"»\n  when check up due and open question\n  then call back at once within 8h\n  because "It is made up"\n  source "S4 D6"\n\nrule "An answer"',
  },
};
