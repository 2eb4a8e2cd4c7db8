import type { Cases } from "../../testing/case.ts";

const declared = "action call customer is human, helps\nfact late is yes/no\n";

export const cases: Cases = {
  faulty: [
    {
      text: `${declared}when late then call customer within 8 business hours\n«promise "Soon" when late then anything that helps within 30 days»`,
    },
  ],
  correct: [
    `${declared}when late then call customer within 8 business hours\npromise "Soon" when late then anything that helps within 16 business hours`,
  ],
  seed: {
    file: "human-digital/no-waiting.playbook",
    replace: null,
    by: 'playbook "Made up"\n\nuse "../vocabulary/b2b.playbook"\n\nrule "Later"\n  when stage = discovery\n  then answer question within 8 business hours\n  because "It is made up"\n\n«promise "Within a month"\n  when stage = discovery\n  then answer question within 30 days»\n',
  },
};
