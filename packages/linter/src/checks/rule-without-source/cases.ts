import type { Cases } from "../../testing/case.ts";

export const cases: Cases = {
  faulty: [
    {
      text: 'playbook "P"\nrule «"Call"» when urgent then call customer\n«never» call customer when late',
    },
  ],
  correct: ['playbook "P"\nrule "Call" when urgent then call customer source "S"'],
  seed: {
    file: "human-digital/not-too-much.playbook",
    replace:
      'rule "A check-up"\n  when check up due\n  then offer check up within 8h\n  because "31 % may leave if a rep follows up only when asked"\n  source "S4 D10"\n',
    by: 'rule «"A check-up"»\n  when check up due\n  then offer check up within 8h\n  because "31 % may leave if a rep follows up only when asked"\n',
  },
};
