import type { Cases } from "../../testing/case.ts";

const facts = "fact visits is number\nfact late is yes/no\n";

/** So many people on one seat less, no two on the same: that they do not fit is shown in no few steps. */
const people = ["ann", "ben", "cat", "dan", "eve", "fay"];
const seated = people.map(
  (one) => `fact seat of ${one} is one of first, second, third, fourth, fifth\n`,
);
const apart = people.flatMap((one, index) =>
  people.slice(index + 1).map((other) => `seat of ${one} != seat of ${other}`),
);

export const cases: Cases = {
  faulty: [
    {
      text: `${facts}«rule "A" when visits > 3 and visits < 9 then call»`,
      options: { steps: 1 },
    },
    {
      text: `${seated.join("")}«rule "A" when ${apart.join(" and ")} then call»\nrule "B" when seat of ann = first then call by rep`,
      options: { steps: 1000 },
    },
  ],
  correct: [
    `${facts}rule "A" when visits > 3 and visits < 9 then call`,
    { text: `${facts}rule "A" when late then call`, options: { steps: 1000 } },
  ],
  seed: {
    file: "human-digital/no-waiting.playbook",
    options: { steps: 1000 },
    replace: 'test "a question of this morning',
    by: `${seated.join("")}\n«rule "Seated"\n  when ${apart.join("\n   and ")}\n  then call back at once by team lead within answer target\n  because "It is made up"\n  source "S4 D7"»\n\ntest "a question of this morning`,
  },
};
