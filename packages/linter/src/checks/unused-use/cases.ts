import type { Cases } from "../../testing/case.ts";

const words = { "words.playbook": "fact late is yes/no" };

export const cases: Cases = {
  faulty: [
    {
      text: 'use «"words.playbook"»\nwhen urgent then call customer',
      files: words,
      fixed: "when urgent then call customer",
    },
  ],
  correct: [
    { text: 'use "words.playbook"\nwhen late then call customer', files: words },
    {
      text: 'use "rules.playbook"\nwhen late then call customer',
      files: { "rules.playbook": "when urgent then write" },
    },
    "when late then call customer",
  ],
  seed: {
    file: "sales-organisation/partners.playbook",
    replace: 'use "../vocabulary/organisation.playbook"\n',
    by: 'use "../vocabulary/organisation.playbook"\nuse «"../vocabulary/team.playbook"»\n',
  },
};
