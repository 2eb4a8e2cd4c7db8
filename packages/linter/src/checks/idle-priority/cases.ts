import type { Cases } from "../../testing/case.ts";

export const cases: Cases = {
  faulty: [
    { text: "when a\nthen call\n«priority 0»", fixed: "when a\nthen call" },
    { text: "when a\nthen call\n«priority 5»\nwhen b\nthen write\n«priority 5»" },
  ],
  correct: ["when a\nthen call\npriority 5\nwhen b then write", "when a then call"],
  seed: {
    file: "human-digital/not-too-much.playbook",
    replace: 'rule "A check-up"\n  when check up due\n  then offer check up within 8h\n',
    by: 'rule "A check-up"\n  when check up due\n  then offer check up within 8h\n  «priority 0»\n',
  },
};
