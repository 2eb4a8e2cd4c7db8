import type { Cases } from "../../testing/case.ts";

const facts = "fact visits is number\nfact late is yes/no\nfact stage is step of new, open, won\n";

export const cases: Cases = {
  faulty: [
    { text: `${facts}when late or («visits > 5 and visits < 3») then call` },
    { text: `${facts}when late and («visits > 5 or visits < 9») then call` },
    { text: `${facts}when late and «stage >= new» then call` },
    { text: `${facts}never call when late and (visits > 3 or not («visits > 5 and visits < 3»))` },
    { text: `${facts}define busy as «visits > 9 and visits < 1»\nwhen busy or late then call` },
    {
      text: `${facts}score fit\n  add 10 when «visits > 9 and visits < 1»\n  add 5 when late\nwhen fit > 3 then call`,
    },
  ],
  correct: [
    `${facts}when late or (visits > 3 and visits < 5) then call`,
    `${facts}when stage is known and late then call`,
    `${facts}when (visits is known or late is known) and not late then call`,
    "when a then call",
  ],
  seed: {
    file: "human-digital/no-waiting.playbook",
    replace: "  when open question since is known\n",
    by: "  when open question since is known or («open question since > now and open question since < now - slow from»)\n",
  },
};
