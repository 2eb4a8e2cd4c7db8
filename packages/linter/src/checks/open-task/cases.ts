import type { Cases } from "../../testing/case.ts";

export const cases: Cases = {
  faulty: [
    { text: "«# TODO ask»\nwhen a then call «# FIXME: soon»" },
    { text: "«# offen»\nwhen a then call", options: { words: ["offen"] } },
  ],
  correct: ["# TODOS are elsewhere\nwhen a then call", 'when a = "TODO" then call'],
  seed: {
    file: "human-digital/not-too-much.playbook",
    replace: "setting most reminders is 1",
    by: "«# TODO: two?»\nsetting most reminders is 1",
  },
};
