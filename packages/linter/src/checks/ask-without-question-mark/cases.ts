import type { Cases } from "../../testing/case.ts";

export const cases: Cases = {
  faulty: [
    {
      text: 'fact a is yes/no\n  «ask "Is it."»\nwhen a then call',
      fixed: 'fact a is yes/no\n  ask "Is it?"\nwhen a then call',
    },
  ],
  correct: [
    'fact a is yes/no\n  ask "Is it?"\nwhen a then call',
    'fact a is yes/no\n  ask "Is it (today)?"\nwhen a then call',
  ],
  seed: {
    file: "human-digital/not-too-much.playbook",
    replace: 'ask "Is a check-up due?"',
    by: '«ask "Say whether a check-up is due"»',
  },
};
