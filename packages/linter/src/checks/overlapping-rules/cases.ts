import type { Cases } from "../../testing/case.ts";

const declared =
  "fact visits is number\nfact stage is one of new, open, won\nchoice next picks highest priority\n";

export const cases: Cases = {
  faulty: [
    {
      text: `${declared}rule "A" for next when visits > 3 then call\nrule "B" for next when «visits < 9» then write`,
    },
    {
      text: `${declared}rule for next when stage = new then call\nrule for next when «visits < 9» then write`,
    },
  ],
  correct: [
    `${declared}rule "A" for next when visits > 9 then call\nrule "B" for next when visits < 9 then write`,
    `${declared}rule "A" for next when visits > 3 then call\n  priority 2\nrule "B" for next when visits < 9 then write`,
    `${declared}rule for next when stage = new then call\nrule for next when stage = won then write`,
    `fact visits is number\nchoice next picks first match\nrule "A" for next when visits > 3 then call\nrule "B" for next when visits < 9 then write`,
  ],
  seed: {
    file: "human-digital/no-waiting.playbook",
    replace: null,
    by: 'playbook "Made up"\n\nuse "../vocabulary/b2b.playbook"\n\nchoice next picks highest priority\n\nrule "A" for next\n  when stage = discovery\n  then answer question within 8h\n  because "It is made up"\n\nrule "B" for next\n  when «channel = digital»\n  then call back at once within 8h\n  because "It is made up"\n',
  },
};
