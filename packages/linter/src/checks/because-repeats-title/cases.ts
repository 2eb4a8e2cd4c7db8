import type { Cases } from "../../testing/case.ts";

export const cases: Cases = {
  faulty: [{ text: 'rule "Call back"\n  when a\n  then call\n  «because "Call back."»' }],
  correct: [
    'rule "Call back" when a then call because "They wait"',
    'rule "" when a then call because ""',
  ],
  seed: {
    file: "human-digital/not-too-much.playbook",
    replace: 'because "Slow answers frustrate buyers most: 40 % name them"',
    by: '«because "An answer!"»',
  },
};
