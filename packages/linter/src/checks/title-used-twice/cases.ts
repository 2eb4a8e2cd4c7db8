import type { Cases } from "../../testing/case.ts";

export const cases: Cases = {
  faulty: [
    {
      text: 'when a then b\ntest "Same"\n  given a = yes\n  expect b\ntest «"same"»\n  given a = no\n  expect no b',
    },
    { text: 'when a then b\nnever "No" b when c\nnever «"No"» b when d' },
  ],
  correct: ['rule "Same" when a then b\ntest "Same"\n  given a = yes\n  expect b'],
  seed: {
    file: "human-digital/not-too-much.playbook",
    replace: 'test "but not twice in two weeks"',
    by: 'test «"a reminder has room of its own"»',
  },
};
