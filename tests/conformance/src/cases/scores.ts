import * as b from "../playbook/build.ts";
import type { Score } from "../playbook/scores.ts";
import type { Case } from "./case.ts";

const yesNos = ["a", "b", "c"].map((name) => b.fact(name, b.yesNoType));
const factsText = "fact a is yes/no\nfact b is yes/no\nfact c is yes/no";
const item = (word: "add" | "take", points: number, when: string | null) => ({
  word,
  points: b.number(points),
  when: when === null ? null : b.name(when),
});
const fit: Score = {
  name: "fit",
  items: [item("add", 30, "a"), item("take", 15, "b"), item("add", 5, "c")],
  bands: [
    { name: "cold", below: b.number(0) },
    { name: "warm", below: b.number(20) },
    { name: "hot", below: null },
  ],
};
const fitText =
  "score fit\n  add 30 when a\n  take 15 when b\n  add 5 when c\n  bands cold below 0, warm below 20, hot";

export const scores: readonly Case[] = [
  {
    pins: "the sum of the points of all items that are true …; it is unknown while one item is",
    text: `${factsText}\n${fitText}\nrule\n  when fit >= 20\n  then act\n  id it`,
    playbook: b.playbook({
      facts: yesNos,
      scores: [fit],
      rules: [b.rule("it", b.compare("fit", ">=", b.number(20)), ["act"])],
    }),
    situations: [
      {
        record: { a: true, b: true, c: true },
        expect: { fired: ["it"], values: { fit: 20, "fit band": "hot" } },
      },
      {
        record: { a: true, b: true, c: false },
        expect: { fired: [], values: { fit: 15, "fit band": "warm" } },
      },
      {
        record: { a: true, b: false },
        expect: {
          pending: [{ action: "act", unknown: ["c"] }],
          values: { fit: null, "fit band": "hot" },
        },
      },
      { record: { fit: 20 }, expect: { rejected: true } },
      { record: { "fit band": "hot" }, expect: { rejected: true } },
    ],
  },
  {
    pins: "The band is the first that ends above the score …, if that is one and the same for the least and the most possible score",
    text: `${factsText}\n${fitText}\nrule\n  when fit band >= warm\n  then act\n  id it`,
    playbook: b.playbook({
      facts: yesNos,
      scores: [fit],
      rules: [b.rule("it", b.compare("fit band", ">=", b.word("warm")), ["act"])],
    }),
    situations: [
      { record: { a: true, b: false }, expect: { fired: ["it"], pending: [] } },
      { record: { a: false, b: true }, expect: { fired: [], pending: [] } },
      { record: { a: true }, expect: { pending: [{ unknown: ["b", "c"] }] } },
      { record: { b: true, c: true }, expect: { pending: [{ unknown: ["a"] }] } },
    ],
  },
  {
    pins: "An item of a score is true when its condition is, or has none; points … add up exactly",
    text: `${factsText}\nsetting base is 0.1\nscore fit\n  add base\n  add 0.2 when a\n  take 0.3 when b\nrule\n  when fit = 0.3\n  then act\n  id it`,
    playbook: b.playbook({
      facts: yesNos,
      settings: [{ name: "base", value: { kind: "number", value: 0.1 }, set: null }],
      scores: [
        {
          name: "fit",
          items: [
            { word: "add", points: b.name("base"), when: null },
            item("add", 0.2, "a"),
            item("take", 0.3, "b"),
          ],
          bands: [],
        },
      ],
      rules: [b.rule("it", b.compare("fit", "=", b.number(0.3)), ["act"])],
    }),
    situations: [
      { record: { a: true, b: false }, expect: { fired: ["it"], values: { fit: 0.3 } } },
      { record: { a: true, b: true }, expect: { fired: [], values: { fit: 0 } } },
    ],
  },
];
