import type { Cases } from "../../testing/case.ts";

export const cases: Cases = {
  faulty: [
    {
      text: 'playbook "P"\n«when» urgent then call customer\n«rule»\n  when late\n  then call customer',
    },
  ],
  correct: [
    'playbook "P"\nrule "Call" when urgent then call customer',
    "when urgent then call customer",
  ],
  seed: {
    file: "human-digital/not-too-much.playbook",
    replace: 'rule "An answer"',
    by: "«rule»",
  },
};
