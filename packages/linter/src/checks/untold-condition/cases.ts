import type { Cases } from "../../testing/case.ts";

const facts = "fact share is number\nfact late is yes/no\n";

export const cases: Cases = {
  faulty: [
    { text: `${facts}when late and «share * share» < 0 then call` },
    // Once, and what else is wrong is told as well.
    {
      text: `${facts}when «share * share» < 0 then call\nwhen late and share * share < 0 then write\nwhen share > 5 and share < 3 then visit`,
    },
  ],
  correct: [
    // A test shows that it can be true.
    `${facts}fact size is number\nfact most is number\nwhen share * size * most * share = 36 and share > 2 then call\ntest "it can"\n  given share = 3 and size = 4 and most = 1\n  expect call`,
    `${facts}when share * 2 < 10 then call`,
    `${facts}fact size is number\nwhen share * size > 10 then call`,
    "history contact has\n  answered is yes/no\nwhen number of contacts in last 30 days > 3 then call",
  ],
  seed: {
    file: "help-dont-sell/one-stone-in-the-mosaic.playbook",
    replace: 'rule "Let the customer tell it"',
    by: 'fact gap is number\n  ask "How wide is the gap?"\n\nrule "Made up"\n  when «gap * gap» < 0\n  then look beyond own product within contact target\n  because "It is made up"\n  source "S1 H10"\n\nrule "Let the customer tell it"',
  },
};
