import * as b from "../playbook/build.ts";
import type { Case } from "./case.ts";

const id = b.fact("account id", b.textType);
const idText = "fact account id is text\n";
const half = [
  { name: "control", share: 50 },
  { name: "chat", share: 50 },
];
const chat = b.compare("chat first", "=", b.word("chat"));

// Worked out with `printf 'chat first\naccount 1' | md5sum`: the first eight digits are the place in the experiment.
export const experiments: readonly Case[] = [
  {
    pins: "the first four bytes … of MD5 over … the salt, a newline (U+000A) and the subject as text",
    text: `${idText}experiment chat first splits account id\n  control 50%, chat 50%\nrule\n  when chat first = chat\n  then act\n  id it`,
    playbook: b.playbook({
      facts: [id],
      experiments: [{ name: "chat first", subject: "account id", salt: null, variants: half }],
      rules: [b.rule("it", chat, ["act"])],
    }),
    situations: [
      // 24d25b23
      {
        record: { "account id": "account 0" },
        expect: { fired: [], values: { "chat first": "control" } },
      },
      // 92bc3dd9
      {
        record: { "account id": "account 1" },
        expect: { fired: ["it"], values: { "chat first": "chat" } },
      },
      // d106a3ed
      {
        record: { accountId: "account 3" },
        expect: { fired: ["it"], values: { "chat first": "chat" } },
      },
      {
        record: {},
        expect: {
          values: { "chat first": null },
          pending: [{ action: "act", unknown: ["account id"] }],
          questions: [{ fact: "account id" }],
        },
      },
    ],
  },
  {
    pins: "The salt is what the `salt` clause says … the first whose share, added to the shares before it, exceeds",
    text: `${idText}experiment letters splits account id\n  salt "2026"\n  a 0.0001%, b 49.9999%, c 50%\nrule\n  when letters = b\n  then act\n  id it`,
    playbook: b.playbook({
      facts: [id],
      experiments: [
        {
          name: "letters",
          subject: "account id",
          salt: "2026",
          variants: [
            { name: "a", share: 0.0001 },
            { name: "b", share: 49.9999 },
            { name: "c", share: 50 },
          ],
        },
      ],
      rules: [b.rule("it", b.compare("letters", "=", b.word("b")), ["act"])],
    }),
    situations: [
      // c02c490a, 2609b102, 45bb04c3, dcaace70
      { record: { "account id": "A" }, expect: { fired: [], values: { letters: "c" } } },
      { record: { "account id": "B" }, expect: { fired: ["it"], values: { letters: "b" } } },
      { record: { "account id": "C" }, expect: { fired: ["it"], values: { letters: "b" } } },
      { record: { "account id": "D" }, expect: { fired: [], values: { letters: "c" } } },
    ],
  },
  {
    pins: "number … the fewest decimal digits that read back as the same double; of unclear type … anything else has no text",
    text: "experiment letters splits customer\n  control 50%, chat 50%\nrule\n  when letters is known\n  then act\n  id it",
    playbook: b.playbook({
      experiments: [{ name: "letters", subject: "customer", salt: null, variants: half }],
      rules: [b.rule("it", b.compare("letters", "is known"), ["act"])],
    }),
    situations: [
      // 82efc3eb, 8c8902e7, 273bcb33
      { record: { customer: 4711 }, expect: { fired: ["it"], values: { letters: "chat" } } },
      { record: { customer: "4711" }, expect: { fired: ["it"], values: { letters: "chat" } } },
      { record: { customer: 0.5 }, expect: { fired: ["it"], values: { letters: "chat" } } },
      { record: { customer: true }, expect: { fired: ["it"], values: { letters: "control" } } },
      { record: { customer: "yes" }, expect: { fired: ["it"], values: { letters: "control" } } },
      { record: { customer: ["4711"] }, expect: { fired: [], values: { letters: null } } },
    ],
  },
];
