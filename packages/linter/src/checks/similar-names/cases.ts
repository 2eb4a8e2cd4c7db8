import type { Cases } from "../../testing/case.ts";

export const cases: Cases = {
  faulty: [
    {
      text: "fact deal value is number\ndefine «deals value» as deal value + 1\nwhen deals value > 5 then call",
    },
  ],
  correct: [
    "fact deal value is number\nfact deal date is date\nwhen deal value > 5 and deal date is known then call",
  ],
  seed: {
    file: "human-digital/not-too-much.playbook",
    replace: 'fact check up due      is yes/no\n  ask "Is a check-up due?"',
    by: 'fact check up due      is yes/no\n  ask "Is a check-up due?"\nfact «checks up due» is yes/no\n  ask "Is it?"',
  },
};
