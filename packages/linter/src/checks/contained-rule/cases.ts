import type { Cases } from "../../testing/case.ts";

const facts = "fact visits is number\nfact late is yes/no\n";

export const cases: Cases = {
  faulty: [
    {
      text: `${facts}rule "A" when visits > 3 then call within 4h\nrule "B" when «visits > 9» then call within 4h`,
    },
    {
      text: `${facts}when late then call within 1h\nwhen «visits > 9 and late» then call within 4h`,
    },
    {
      text: `${facts}define busy as visits > 5\nrule "A" when busy or late then call and write\nrule "B" when «visits > 6» then write`,
    },
    {
      text: `${facts}rule "A" when visits > 3 then call\nrule "B" when «not visits <= 3» then call`,
    },
  ],
  correct: [
    `${facts}when visits > 3 then call within 4h\nwhen visits > 9 then call within 1h`,
    `${facts}when visits > 3 then call by rep\nwhen visits > 9 then call by lead`,
    `${facts}when visits > 3 then call\nwhen visits > 2 and late then call`,
    `${facts}when visits > 3 then call\nwhen visits > 9 then call\n  priority 5`,
    `${facts}choice next picks highest priority\nrule "A" for next when visits > 3 then call\nrule "B" for next when visits > 9 then call\n  priority 5`,
  ],
  seed: {
    file: "human-digital/no-waiting.playbook",
    replace: 'test "a question of this morning',
    by: 'rule "A day late"\n  when «open question since < now - 2 days»\n  then call back at once by team lead within answer target\n  because "It is made up"\n  source "S4 D7"\n\ntest "a question of this morning',
  },
};
