import type { Cases } from "../../testing/case.ts";

const start =
  "fact stage is step of discovery, evaluation\naction show tool is digital, helps\naction offer talk is human, helps\n";

export const cases: Cases = {
  hasHeader: true,
  faulty: [
    {
      text: `${start}«when» stage = discovery then show tool\nwhen stage = evaluation then offer talk`,
    },
  ],
  correct: [
    `${start}when stage = discovery then show tool\nwhen asked then offer talk`,
    `${start}when stage = evaluation then show tool`,
    `${start}when asked then show tool`,
    "fact stage is step of discovery, evaluation\nwhen stage = discovery then call",
  ],
  seed: {
    file: "sales-organisation/partners.playbook",
    replace: null,
    by: 'playbook "Made up"\n\nuse "../vocabulary/b2b.playbook"\n\nrule «"Tool alone"»\n  when stage = discovery\n  then show buying guide\n  because "It is made up"\n',
  },
};
