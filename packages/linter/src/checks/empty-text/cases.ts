import type { Cases } from "../../testing/case.ts";

export const cases: Cases = {
  faulty: [
    { text: 'rule «""» when a then call' },
    { text: 'rule "A"\n  when a\n  then call\n  «because " "»' },
  ],
  correct: ['rule "A" when a then call because "They wait"', 'read a from ""\nwhen a then b'],
  seed: {
    file: "human-digital/not-too-much.playbook",
    replace: 'because "Slow answers frustrate buyers most: 40 % name them"',
    by: '«because ""»',
  },
};
