import * as b from "../playbook/build.ts";
import type { Case } from "./case.ts";

const header = { title: "Human and digital", version: "1.0.0", zone: null, valid: null };

/** Sentences of the design's page. */
export const language: readonly Case[] = [
  {
    pins: "One line is a whole playbook.",
    text: "when stage=evaluation and channel=digital then offer expert chat within 1h",
    playbook: b.playbook({
      rules: [
        b.rule(
          "",
          b.and(
            b.compare("stage", "=", b.word("evaluation")),
            b.compare("channel", "=", b.word("digital")),
          ),
          [b.use("offer expert chat", { within: b.duration(1, "hour") })],
          { id: null },
        ),
      ],
    }),
    situations: [
      {
        record: { stage: "evaluation", channel: "digital" },
        expect: {
          schema: 1,
          playbook: null,
          version: null,
          at: "2026-11-23T09:00:00Z",
          recommendations: [
            { action: "offer expert chat", within: "PT1H", due: "2026-11-23T10:00:00Z" },
          ],
        },
      },
      {
        record: { stage: "evaluation" },
        expect: {
          pending: [{ action: "offer expert chat", unknown: ["channel"] }],
          questions: [{ fact: "channel", ask: null, settles: 1 }],
        },
      },
    ],
  },
  {
    pins: "`stage = ready` speaks of that stage, and `stage = (ready)` and `ready = stage` of the fact `ready`",
    text: [
      "fact stage is step of new, ready, won",
      "fact ready is step of new, ready, won",
      "rule",
      "  when stage = ready",
      "  then act",
      "  id value",
      "rule",
      "  when stage = (ready)",
      "  then act",
      "  id parentheses",
      "rule",
      "  when ready = stage",
      "  then act",
      "  id turned",
      "rule",
      "  when stage >= (ready)",
      "  then act",
      "  id order",
    ].join("\n"),
    playbook: b.playbook({
      facts: ["stage", "ready"].map((name) =>
        b.fact(name, { kind: "step of", values: ["new", "ready", "won"] }),
      ),
      rules: [
        b.rule("value", b.compare("stage", "=", b.word("ready")), ["act"]),
        b.rule("parentheses", b.compare("stage", "=", b.name("ready")), ["act"]),
        b.rule("turned", b.compare("ready", "=", b.name("stage")), ["act"]),
        b.rule("order", b.compare("stage", ">=", b.name("ready")), ["act"]),
      ],
    }),
    situations: [
      { record: { stage: "ready", ready: "won" }, expect: { fired: ["value"] } },
      {
        record: { stage: "new", ready: "new" },
        expect: { fired: ["order", "parentheses", "turned"] },
      },
      { record: { stage: "won", ready: "new" }, expect: { fired: ["order"] } },
    ],
  },
  {
    pins: "`setting NAME is VALUE` / `set NAME to VALUE`: a parameter of the playbook / a using playbook's override",
    text: 'playbook "Human and digital" version 1.0.0\nuse "base.playbook"\nset answer target to 2h\nwithout rule "Gone"',
    files: {
      "base.playbook":
        'setting answer target is 1h\nrule\n  then act within answer target\n  id it\nrule "Gone"\n  then leave',
    },
    playbook: b.playbook({
      header,
      settings: [
        {
          name: "answer target",
          value: { kind: "duration", amount: 1, unit: "hour" },
          set: { kind: "duration", amount: 2, unit: "hour" },
        },
      ],
      rules: [
        b.rule("it", null, [b.use("act", { within: b.name("answer target") })], { used: true }),
        b.rule("gone", null, ["leave"], { id: null, title: "Gone", without: true, used: true }),
      ],
    }),
    situations: [
      {
        record: {},
        expect: {
          playbook: "Human and digital",
          version: "1.0.0",
          recommendations: [{ action: "act", within: "PT2H", due: "2026-11-23T11:00:00Z" }],
        },
      },
    ],
  },
  {
    pins: "Minus stands between spaces; `e-mail` is one word; a name holding a reserved word stands in backticks.",
    text: "fact e-mails sent is number\nfact `open or closed` is number\nrule\n  when e-mails sent - `open or closed` >= 1\n  then act\n  id it",
    playbook: b.playbook({
      facts: [b.fact("e-mails sent", b.numberType), b.fact("open or closed", b.numberType)],
      rules: [
        b.rule(
          "it",
          b.compare(
            b.compute(b.name("e-mails sent"), "-", b.name("open or closed")),
            ">=",
            b.number(1),
          ),
          ["act"],
        ),
      ],
    }),
    situations: [{ record: { emailsSent: 3, openOrClosed: 2 }, expect: { fired: ["it"] } }],
  },
];
