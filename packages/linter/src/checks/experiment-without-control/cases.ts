import type { Cases } from "../../testing/case.ts";

const fact = "fact account is text\n";

export const cases: Cases = {
  hasHeader: true,
  faulty: [
    {
      text: `${fact}experiment «chat» splits account\n  quick 50%, slow 50%\nwhen chat = quick then call`,
    },
  ],
  correct: [
    `${fact}experiment chat splits account\n  Control 50%, quick 50%\nwhen chat = quick then call`,
    {
      text: `${fact}experiment chat splits account\n  usual 50%, quick 50%\nwhen chat = quick then call`,
      options: { names: ["usual"] },
    },
  ],
  seed: {
    file: "sales-organisation/partners.playbook",
    replace: null,
    by: 'playbook "Made up"\n\nuse "../vocabulary/b2b.playbook"\n\nfact account is text\n  ask "Which account?"\n\nexperiment «greeting» splits account\n  letter 50%, card 50%\n\nrule "Greet"\n  when greeting = letter\n  then offer callback within 8h\n  because "It is made up"\n',
  },
};
