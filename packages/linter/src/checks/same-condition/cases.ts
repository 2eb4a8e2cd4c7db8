import type { Cases } from "../../testing/case.ts";

export const cases: Cases = {
  faulty: [{ text: "when a and b then call\nwhen «a and b» then write" }],
  correct: [
    "when a then call\nwhen a then write",
    'when a and b then call because "one"\nwhen a and b then write because "other"',
  ],
  seed: {
    file: "human-digital/not-too-much.playbook",
    replace: 'rule "A check-up"',
    by: 'rule "One"\n  when news for customer and check up due\n  then send news within 20h\n\nrule "Other"\n  when «news for customer and check up due»\n  then offer check up within 8h\n\nrule "A check-up"',
  },
};
