import type { Cases } from "../../testing/case.ts";

const facts = "fact visits is number\nfact late is yes/no\nfact stage is step of new, open, won\n";

export const cases: Cases = {
  faulty: [
    {
      text: `${facts}when visits > 5 and «visits > 3» then call`,
      fixed: `${facts}when visits > 5 then call`,
    },
    {
      text: `${facts}when «visits > 5» or late or visits > 3 then call`,
      fixed: `${facts}when late or visits > 3 then call`,
    },
    {
      text: `${facts}when (late or («stage > new and late»)) and visits > 3 then call`,
      fixed: `${facts}when (late) and visits > 3 then call`,
    },
    {
      text: `${facts}define busy as visits > 9\nnever call when busy and late and «visits > 2»`,
      fixed: `${facts}define busy as visits > 9\nnever call when busy and late`,
    },
    { text: `${facts}when stage = won\n  unless «stage = new»\n  then call` },
  ],
  correct: [
    `${facts}when visits > 5 and visits < 9 then call`,
    // Whether the stage is known decides between unknown and false.
    `${facts}when stage is known and stage = won then call`,
    `${facts}when late or (stage > new and visits > 3) then call`,
  ],
  seed: {
    file: "human-digital/no-waiting.playbook",
    replace: "when open question since is known and open question since < now - slow from",
    by: "when open question since is known and «open question since < now» and open question since < now - slow from",
  },
};
