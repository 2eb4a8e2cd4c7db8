import type { Cases } from "../../testing/case.ts";

const start =
  "fact size is one of small, large\naction call is human, helps, contacts customer\nwhen asked then call within 1h\n";

export const cases: Cases = {
  hasHeader: true,
  faulty: [
    { text: `${start}never «anything that is human and contacts customer» when size = small` },
    { text: `${start}never «anything» via phone when size = small` },
  ],
  correct: [
    `${start}never anything that is human when size = small and visits < 3`,
    `${start}never anything via phone when calls welcome = no`,
    `${start}never call when size = small`,
    `${start}never anything that sells when size = small`,
  ],
  seed: {
    file: "human-digital/every-way-in-use.playbook",
    replace: null,
    by: 'playbook "Made up"\n\nuse "../vocabulary/b2b.playbook"\n\nrule "Answer"\n  when trouble reported\n  then solve trouble within 4h\n  because "It is made up"\n\nnever "No calls for resellers" «anything that is human» when channel = reseller\n  because "It is made up"\n',
  },
};
