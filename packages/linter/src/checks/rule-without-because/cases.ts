import type { Cases } from "../../testing/case.ts";

export const cases: Cases = {
  faulty: [{ text: 'playbook "P"\nrule «"Call"» when urgent then call customer' }],
  correct: [
    'playbook "P"\nrule "Call" when urgent then call customer because "They wait"',
    "when urgent then call customer",
  ],
  seed: {
    file: "human-digital/not-too-much.playbook",
    replace:
      'rule "News that helps"\n  when news for customer\n  then send news within 20h\n  because "A third name too much contact as what annoys them most [so news must help]"\n',
    by: 'rule «"News that helps"»\n  when news for customer\n  then send news within 20h\n',
  },
};
