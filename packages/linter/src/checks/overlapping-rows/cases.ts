import type { Cases } from "../../testing/case.ts";

const declared = "fact seats is number\ndefine size as seats * 2\ndefine most as seats + 5\n";

export const cases: Cases = {
  faulty: [
    {
      text: `${declared}table "Who" unique\n  | when size | then  |\n  | > 10      | call  |\n  «| > 20      | visit |»`,
    },
    {
      text: `${declared}table "Who" unique\n  | when size | when most | then  |\n  | > 10      | -         | call  |\n  «| -         | < 50      | visit |»`,
    },
  ],
  correct: [
    `${declared}table "Who" unique\n  | when size | then  |\n  | 10 to 20  | call  |\n  | > 20      | visit |`,
    // More than 10 seats are never fewer than 5.
    `${declared}table "Who" unique\n  | when size | when most | then  |\n  | > 20      | -         | call  |\n  | -         | < 10      | visit |`,
  ],
  seed: {
    file: "human-digital/right-place.playbook",
    replace: 'test "a key account\'s contract: the account manager"',
    by: 'fact seats here is number\n  ask "How many seats are there?"\n\ndefine size as seats here * 2\n\ntable "By size" unique\n  | when size | then                                 |\n  | > 10      | bring in expert within answer target |\n  «| > 20      | open forum within 1 min              |»\n  because "It is made up"\n  source "S4 D12"\n\ntest "a key account\'s contract: the account manager"',
  },
};
