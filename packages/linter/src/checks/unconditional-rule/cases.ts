import type { Cases } from "../../testing/case.ts";

export const cases: Cases = {
  faulty: [
    { text: 'rule «"Always"»\n  then call customer' },
    { text: "setting limit is 5\n«when» limit > 3 then call" },
  ],
  correct: [
    "when a then call",
    "history contact has\n  medium is text\nwhen no contact in last 3 days then call",
    'choice next picks first match\nrule "A" for next when a then call\nrule "B" for next then write',
  ],
  seed: {
    file: "human-digital/not-too-much.playbook",
    replace: 'rule "News that helps"\n  when news for customer\n',
    by: 'rule «"News that helps"»\n',
  },
};
