import type { Cases } from "../../testing/case.ts";

export const cases: Cases = {
  faulty: [
    { text: "fact visits is number\nwhen «visits > 5 and visits < 3» then call" },
    {
      text: "fact stage is step of discovery, evaluation, purchase\nwhen stage = purchase then call\nnever call when «stage < evaluation and stage > discovery»",
    },
  ],
  correct: [
    "fact visits is number\nwhen visits > 3 and visits < 5 then call",
    "when visits > 5 or visits < 3 then call",
  ],
  seed: {
    file: "human-digital/no-waiting.playbook",
    replace: "when open question since is known and open question since < now - slow from",
    by: "when «open question since > now and open question since < now - slow from»",
  },
};
