import type { Cases } from "../../testing/case.ts";

const start =
  "fact stage is step of discovery, evaluation\nfact channel is one of digital, human\nwhen stage = discovery and channel = digital then show tool\nwhen stage = discovery and channel = human then call\n";

export const cases: Cases = {
  hasHeader: true,
  faulty: [
    {
      text: `${start}when stage = evaluation and channel = digital then chat`.replace(
        "when",
        "«when»",
      ),
    },
    {
      text: 'fact stage is step of a, b\nfact channel is one of x, y\ntable «"map"» first match\n  | when stage | when channel | then |\n  | a | x | call |\n  | a | y | call |\n  | >= b | x | call |',
    },
    {
      text: `${start}when stage = evaluation and channel in (digital, human) then chat\nnever chat when stage = evaluation and channel = human`.replace(
        "when",
        "«when»",
      ),
    },
    {
      text: `${start}fact seats is number\nwhen stage = evaluation and (channel = digital or (seats > 5 and seats < 3)) then chat`.replace(
        "when",
        "«when»",
      ),
    },
  ],
  correct: [
    `${start}when stage >= evaluation and channel in (digital, human) then chat`,
    `${start}when stage = evaluation and channel = digital then chat\nwhen urgent then call`,
    "fact stage is step of a, b\nfact channel is one of x, y\nwhen stage = a and channel = x then call",
  ],
  seed: {
    file: "sales-organisation/partners.playbook",
    replace: null,
    by: 'playbook "Made up"\n\nuse "../vocabulary/b2b.playbook"\n\nrule «"One"»\n  when stage = discovery and channel = digital\n  then offer first conversation within 8h\n  because "It is made up"\n\nrule "Two"\n  when stage is not discovery and channel is not human\n  then show buying guide\n  because "It is made up"\n\nrule "Three"\n  when stage is not discovery and channel = human\n  then offer expert meeting within 8h\n  because "It is made up"\n',
  },
};
