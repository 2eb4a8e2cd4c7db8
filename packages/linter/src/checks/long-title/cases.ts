import type { Cases } from "../../testing/case.ts";

export const cases: Cases = {
  faulty: [
    { text: 'rule «"Call them back"» when a then call', options: { most: 10 } },
    { text: `when a then b\ntest «"${"word ".repeat(17)}"»\n  given a = yes\n  expect b` },
  ],
  correct: ['rule "Call them back" when a then call'],
  seed: {
    file: "human-digital/not-too-much.playbook",
    replace: '"but not twice in two weeks"',
    by: '«"but not twice in two weeks, whatever else has happened since, and whoever it was that wanted it so"»',
  },
};
