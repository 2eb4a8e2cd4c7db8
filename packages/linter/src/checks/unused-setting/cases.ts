import type { Cases } from "../../testing/case.ts";

export const cases: Cases = {
  faulty: [{ text: "setting «answer target» is 1h\nwhen urgent then call customer within 1h" }],
  correct: ["setting answer target is 1h\nwhen urgent then call customer within answer target"],
  seed: {
    file: "human-digital/not-too-much.playbook",
    replace: "setting most contacts is 2",
    by: "setting «least contacts» is 1\nsetting most contacts is 2",
  },
};
