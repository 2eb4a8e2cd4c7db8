import type { Cases } from "../../testing/case.ts";

const declared =
  "fact ready is yes/no\nfact late is yes/no\naction pitch is human, sells\naction call is human, helps\n";
const history = "history contact has\n  answered is yes/no\n";

export const cases: Cases = {
  faulty: [
    { text: `${declared}when late then call\n«limit anything to 1 per decision»` },
    {
      text: `${declared}when ready then pitch\nwhen ready = no then call\n«limit anything to 1 per decision»`,
    },
    {
      text: `${history}${declared}when late then pitch\nnever pitch when late\n«limit pitch to 1 per 30 days counting contacts»`,
    },
  ],
  correct: [
    `${declared}when late then call and pitch\nlimit anything to 1 per decision`,
    `${history}${declared}when late then call\nlimit call to 1 per 30 days counting contacts`,
  ],
  seed: {
    file: "human-digital/not-too-much.playbook",
    replace: 'limit "Reminders have a cap of their own"',
    by: '«limit "Few at once" anything that contacts customer to 90 per decision\n  because "It is made up"\n  source "S4 D6"»\n\nlimit "Reminders have a cap of their own"',
  },
};
