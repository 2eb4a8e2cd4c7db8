import type { Cases } from "../../testing/case.ts";

const declared = "action call customer is human, helps\nfact late is yes/no\n";

export const cases: Cases = {
  faulty: [
    {
      text: `${declared}when late then call customer within 2 days\n«promise "Soon" when late then anything that helps within 24h»`,
    },
    {
      text: `${declared}fact ready is yes/no\nwhen late then call customer\nnever call customer unless ready\n«promise "Help" when late then call customer»`,
    },
  ],
  correct: [
    `${declared}when late then call customer within 4h\npromise "Soon" when late then anything that helps within 24h`,
    `${declared}when late then call customer\nnever call customer when late = no\npromise "Help" when late then call customer`,
  ],
  seed: {
    file: "help-dont-sell/help-dont-sell.playbook",
    replace: 'promise "Who looks for a way always gets a hand"',
    by: '«promise "Whoever is ready is pitched to"\n  when decision ready\n  then pitch project»\n\npromise "Who looks for a way always gets a hand"',
  },
};
