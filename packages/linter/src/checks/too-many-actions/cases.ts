import type { Cases } from "../../testing/case.ts";

export const cases: Cases = {
  faulty: [
    { text: "«when» a then b and c and d and e and f" },
    { text: 'rule «"R"» when a then b and c', options: { most: 1 } },
  ],
  correct: ["when a then b and c and d and e"],
  seed: {
    file: "human-digital/not-too-much.playbook",
    replace: 'rule "A check-up"\n  when check up due\n  then offer check up within 8h\n',
    by: 'rule «"A check-up"»\n  when check up due\n  then offer check up within 8h\n   and answer question within 8h\n   and call back at once within 8h\n   and solve trouble within 8h\n   and offer callback within 8h\n',
  },
};
