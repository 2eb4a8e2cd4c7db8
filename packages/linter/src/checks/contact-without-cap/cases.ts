import type { Cases } from "../../testing/case.ts";

const start =
  "history contact has\n  medium is text\naction send news is digital, helps, contacts customer, unrequested\naction call is human, helps, contacts customer\n";

export const cases: Cases = {
  hasHeader: true,
  faulty: [
    { text: `${start}when a then «send news» within 2h\nwhen b then send news within 1h` },
    { text: `${start}when a then «call» within 1h`, options: { traits: ["contacts customer"] } },
    {
      text: `${start}when a then «send news» within 1h and call within 1h\nlimit call to 2 per 30 days counting contacts`,
    },
  ],
  correct: [
    `${start}when a then send news within 2h\nlimit anything that contacts customer to 2 per 30 days counting contacts`,
    `${start}when a then call within 2h`,
  ],
  seed: {
    file: "sales-organisation/partners.playbook",
    replace: null,
    by: 'playbook "Made up"\n\nuse "../vocabulary/b2b.playbook"\n\naction send roses is digital, helps, contacts customer, unrequested\n\nrule "Roses"\n  when key account\n  then «send roses» within 8h\n  because "It is made up"\n',
  },
};
