import type { Cases } from "../../testing/case.ts";

export const cases: Cases = {
  faulty: [
    {
      text: "define large as size > «500»\nwhen size > 500 and a then call\nwhen b then write unless size > 500",
    },
    {
      text: "when share < «20%» then call\nwhen share < 20% and a then write",
      options: { times: 2 },
    },
  ],
  correct: [
    "when size > 500 then call\nwhen size > 500 and a then write",
    "when visits > 500 then call\nwhen size > 500 then write\nwhen staff > 500 then visit",
    "when size > 1 and a then call\nwhen size > 1 and b then write\nwhen size > 1 and c then visit",
  ],
  seed: {
    file: "help-dont-sell/one-stone-in-the-mosaic.playbook",
    replace: 'rule "Let the customer tell it"',
    by: 'rule "A"\n  when share covered < «77%» and goal clear\n  then ask how we can help within contact target\n\nrule "B"\n  when share covered < 77% and staff asked\n  then ask how we can help within contact target\n\nrule "C"\n  when share covered < 77% and done before\n  then ask how we can help within contact target\n\nrule "Let the customer tell it"',
  },
};
