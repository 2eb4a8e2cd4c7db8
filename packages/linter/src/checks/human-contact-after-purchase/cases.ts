import type { Cases } from "../../testing/case.ts";

const start =
  "fact stage is step of discovery, evaluation, renewal\naction visit is human, helps, contacts customer\naction write is digital, helps, contacts customer\n";

export const cases: Cases = {
  hasHeader: true,
  faulty: [
    { text: `${start}when stage = renewal then «visit» within 2h and write within 2h` },
    { text: `${start}when stage > discovery then «visit» within 2h` },
  ],
  correct: [
    `${start}when stage = renewal and visit requested then visit within 2h`,
    `${start}when stage = renewal then visit within 2h\nnever visit unless visit requested`,
    `${start}when stage = evaluation then visit within 2h`,
    `${start}when trouble then visit within 2h`,
    `${start}when stage = renewal then write within 2h`,
  ],
  seed: {
    file: "human-digital/after-the-purchase.playbook",
    replace: null,
    by: 'playbook "Made up"\n\nuse "../vocabulary/b2b.playbook"\n\nrule "Call them all"\n  when stage = renewal\n  then «offer expert meeting» within 8h\n  because "It is made up"\n',
  },
};
