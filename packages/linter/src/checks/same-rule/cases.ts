import type { Cases } from "../../testing/case.ts";

export const cases: Cases = {
  faulty: [
    {
      text: "when urgent then call customer\nwhen «urgent» then call customer\nwhen late then call",
      fixed: "when urgent then call customer\nwhen late then call",
    },
    {
      text: 'rule "A" when a and b then call within 1h and write\nrule "B" when «a and b» then write and call within 1h',
    },
  ],
  correct: [
    "when urgent then call customer within 1h\nwhen urgent then call customer within 2h",
    'rule "A" when a then call\nvalid from 2026-01-01 until 2026-02-01\nrule "B" when a then call\nvalid from 2026-03-01 until 2026-04-01',
  ],
  seed: {
    file: "human-digital/not-too-much.playbook",
    replace: 'rule "An answer"',
    by: 'rule "News again"\n  when «news for customer»\n  then send news within 20h\n  because "It was said once [and is said twice]"\n  source "S4 D6"\n\nrule "An answer"',
  },
};
