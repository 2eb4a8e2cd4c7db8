import type { Cases } from "../../testing/case.ts";

export const cases: Cases = {
  faulty: [{ text: 'playbook "P"\nfact «urgent» is yes/no\nwhen urgent then call' }],
  correct: [
    'playbook "P"\nfact urgent is yes/no\n  ask "Is it?"\nwhen urgent then call',
    'playbook "P"\nfact urgent is yes/no\nread urgent from "Urgent"\nwhen urgent then call',
    'playbook "P"\nfact topic is text\nfact urgent is yes/no\n  ask "Is it?"\nwhen urgent then call with topic',
    "fact urgent is yes/no\nwhen urgent then call",
  ],
  seed: {
    file: "human-digital/not-too-much.playbook",
    replace: 'fact check up due      is yes/no\n  ask "Is a check-up due?"\n',
    by: "fact «check up due»      is yes/no\n",
  },
};
