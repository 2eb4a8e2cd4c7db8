import type { Cases } from "../../testing/case.ts";

const start =
  "action pitch is human, sells\naction guide is human, helps\nwhen a then pitch\nwhen b then guide\n";

export const cases: Cases = {
  hasHeader: true,
  faulty: [
    { text: `${start}never pitch when c\nnever pitch when d\nnever «"Not so fast"» pitch when e` },
    { text: `${start}«never» pitch when c`, options: { most: 0, from: 1 } },
  ],
  correct: [
    `${start}never pitch when c`,
    "when a then pitch\nnever pitch when b\nnever pitch when c",
  ],
  seed: {
    file: "sales-organisation/partners.playbook",
    replace: null,
    by: 'playbook "Made up"\n\nuse "../vocabulary/b2b.playbook"\n\nrule "Help"\n  when decision ready = no\n  then guide decision within 8h\n  because "It is made up"\n\nrule "Talk"\n  when total cost shown and decision ready and problem named\n  then talk about price within 8h\n  because "It is made up"\n\nnever "One" talk about price when goal clear = no\n  because "It is made up"\n\nnever "More" talk about price when share covered < 5%\n  because "It is made up as well"\n\nnever «"Two"» talk about price when budget approved = no\n  because "It is made up too"\n',
  },
};
