import * as b from "../playbook/build.ts";
import type { Case } from "./case.ts";

const a = b.fact("a", b.yesNoType, "Is it so?");
const ask = "Is it so?";
const aText = 'fact a is yes/no\n  ask "Is it so?"';
const yes = b.fact("b", b.yesNoType);
const bText = "fact b is yes/no";
const sellsAndHelps = [b.action("pitch", "sells", "human"), b.action("chat", "helps", "digital")];
const actionsText = "action pitch is sells, human\naction chat is helps, digital";

const header = (valid: string) => `playbook "Base" version 1.2.3\n  valid ${valid}\n`;

export const rules: readonly Case[] = [
  {
    pins: "A rule is *active* when today lies within its `valid` days …; an inactive rule is false.",
    text: 'playbook "Case"\n  zone Europe/Berlin\nrule\n  then act\n  valid from 2026-11-23 until 2026-11-24\n  id it',
    playbook: b.playbook({
      header: b.inZone("Europe/Berlin"),
      rules: [b.rule("it", null, ["act"], { valid: { from: "2026-11-23", until: "2026-11-24" } })],
    }),
    situations: [
      { record: {}, now: "2026-11-22T22:59:59Z", expect: { fired: [] } },
      { record: {}, now: "2026-11-22T23:00:00Z", expect: { fired: ["it"] } },
      { record: {}, now: "2026-11-24T22:59:59Z", expect: { fired: ["it"] } },
      { record: {}, now: "2026-11-24T23:00:00Z", expect: { fired: [] } },
    ],
  },
  {
    pins: "… and those of the `playbook` header that stands in its file; a header's validity does not switch guardrails off",
    text: 'use "base.playbook"\nrule\n  then act\n  id own\nrule\n  then other\n  id second',
    files: {
      "base.playbook": `${header("until 2026-11-22")}rule\n  then act\n  id base\nnever other\n  id guard`,
    },
    playbook: b.playbook({
      usedHeader: {
        title: "Base",
        version: "1.2.3",
        zone: null,
        valid: { from: null, until: "2026-11-22" },
      },
      rules: [
        b.rule("own", null, ["act"]),
        b.rule("second", null, ["other"]),
        b.rule("base", null, ["act"], { used: true }),
      ],
      guardrails: [b.guardrail("guard", { action: "other" }, null, { used: true })],
    }),
    situations: [
      { record: {}, expect: { fired: ["own", "second"], blocked: [{ action: "other" }] } },
      { record: {}, now: "2026-11-22T09:00:00Z", expect: { fired: ["base", "own", "second"] } },
    ],
  },
  {
    pins: "A rule without `when` is true. `unless X` is `and not X`.",
    text: `${aText}\nrule\n  then act\n  unless a\n  id it`,
    playbook: b.playbook({
      facts: [a],
      rules: [b.rule("it", null, ["act"], { unless: b.name("a") })],
    }),
    situations: [
      { record: { a: false }, expect: { fired: ["it"] } },
      { record: { a: true }, expect: { fired: [], pending: [] } },
      { record: {}, expect: { pending: [{ action: "act", unknown: ["a"] }] } },
    ],
  },
  {
    pins: "An unknown rule is *pending*: for each of its actions the decision says which rules are pending and which facts they lack.",
    text: `${aText}\n${bText}\nrule "Both, at last!"\n  when a and b\n  then act\n   and also act\n  because "So it is"\n  source "S0"\nrule\n  when b\n  then act\n  id other`,
    playbook: b.playbook({
      facts: [a, yes],
      rules: [
        b.rule("both-at-last", b.and(b.name("a"), b.name("b")), ["act", "also act"], {
          id: null,
          title: "Both, at last!",
          because: "So it is",
          source: "S0",
        }),
        b.rule("other", b.name("b"), ["act"]),
      ],
    }),
    situations: [
      {
        record: { a: true },
        expect: {
          pending: [
            {
              action: "act",
              rules: [
                { id: "both-at-last", title: "Both, at last!", because: "So it is", source: "S0" },
                { id: "other", title: null, because: null, source: null },
              ],
              unknown: ["b"],
            },
            { action: "also act", rules: [{ id: "both-at-last" }], unknown: ["b"] },
          ],
        },
      },
      {
        record: { b: true },
        expect: {
          recommendations: [{ action: "act", rules: [{ id: "other" }] }],
          pending: [
            { action: "act", rules: [{ id: "both-at-last" }], unknown: ["a"] },
            { action: "also act", unknown: ["a"] },
          ],
        },
      },
    ],
  },
  {
    pins: "a define lacks what its expression lacks; a division by zero lacks nothing",
    text: "fact n is number\ndefine share as 1 / n\nrule\n  when share > 1\n  then act\n  id it",
    playbook: b.playbook({
      facts: [b.fact("n", b.numberType)],
      defines: [{ name: "share", value: b.compute(b.number(1), "/", b.name("n")) }],
      rules: [b.rule("it", b.compare("share", ">", b.number(1)), ["act"])],
    }),
    situations: [
      { record: {}, expect: { pending: [{ unknown: ["n"] }], questions: [{ fact: "n" }] } },
      { record: { n: 0 }, expect: { pending: [{ unknown: [] }], questions: [] } },
    ],
  },
  {
    pins: "a part that is true or false lacks nothing",
    text: `${aText}\n${bText}\nrule\n  when a or (b and a) or b is known\n  then act\n  id it`,
    playbook: b.playbook({
      facts: [a, yes],
      rules: [
        b.rule(
          "it",
          b.or(b.name("a"), b.and(b.name("b"), b.name("a")), b.compare("b", "is known")),
          ["act"],
        ),
      ],
    }),
    situations: [
      { record: {}, expect: { pending: [{ unknown: ["a", "b"] }] } },
      { record: { a: false }, expect: { fired: [], pending: [] } },
    ],
  },
];

export const merging: readonly Case[] = [
  {
    pins: "Recommendations with equal action, `by`, `to` and `via` are one. … all its rules; the earliest due and, from the same rule, `within`; the earliest not-before; the shortest `every`; the highest priority; the united `with`, escalation and tags.",
    text: [
      aText,
      "fact n is number",
      "rule\n  then act within 2h after 1h every 2 days by account manager with a escalating to boss after 1h\n  priority 3\n  tags x, y\n  id first",
      "rule\n  then act within 60 min after 30 min every 1 week by Account-Manager with n escalating to boss after 1h escalating to ally after 1h\n  tags z, x\n  id second",
    ].join("\n"),
    playbook: b.playbook({
      facts: [a, b.fact("n", b.numberType)],
      rules: [
        b.rule(
          "first",
          null,
          [
            b.use("act", {
              within: b.duration(2, "hour"),
              after: b.duration(1, "hour"),
              every: b.duration(2, "day"),
              by: { text: "account manager" },
              with: ["a"],
              escalation: [{ to: { text: "boss" }, after: b.duration(1, "hour") }],
            }),
          ],
          { priority: 3, tags: ["x", "y"] },
        ),
        b.rule(
          "second",
          null,
          [
            b.use("act", {
              within: b.duration(60, "minute"),
              after: b.duration(30, "minute"),
              every: b.duration(1, "week"),
              by: { text: "Account-Manager" },
              with: ["n"],
              escalation: [
                { to: { text: "boss" }, after: b.duration(1, "hour") },
                { to: { text: "ally" }, after: b.duration(1, "hour") },
              ],
            }),
          ],
          { tags: ["z", "x"] },
        ),
      ],
    }),
    situations: [
      {
        record: { n: 5 },
        expect: {
          recommendations: [
            {
              action: "act",
              by: "account manager",
              within: "PT60M",
              due: "2026-11-23T10:00:00Z",
              notBefore: "2026-11-23T09:30:00Z",
              every: "P2D",
              priority: 3,
              with: { a: null, n: 5 },
              escalation: [
                { to: "ally", after: "PT1H", at: "2026-11-23T10:00:00Z" },
                { to: "boss", after: "PT1H", at: "2026-11-23T10:00:00Z" },
              ],
              tags: ["x", "y", "z"],
              rules: [{ id: "first" }, { id: "second" }],
            },
          ],
        },
      },
    ],
  },
  {
    pins: "A role or medium that is a fact has that fact's value; if it is unknown, it is shown as null, but is not the same as none.",
    text: "fact medium is text\nrule\n  then act via medium\n  id fact\nrule\n  then act via chat\n  id words\nrule\n  then act\n  id none",
    playbook: b.playbook({
      facts: [b.fact("medium", b.textType)],
      rules: [
        b.rule("fact", null, [b.use("act", { via: { name: "medium" } })]),
        b.rule("words", null, [b.use("act", { via: { text: "chat" } })]),
        b.rule("none", null, ["act"]),
      ],
    }),
    situations: [
      {
        record: { medium: "Chat" },
        expect: {
          recommendations: [
            { via: null, rules: [{ id: "none" }] },
            { via: "Chat", rules: [{ id: "fact" }, { id: "words" }] },
          ],
        },
      },
      {
        record: {},
        expect: {
          recommendations: [
            { via: null, rules: [{ id: "none" }] },
            { via: null, rules: [{ id: "fact" }] },
            { via: "chat", rules: [{ id: "words" }] },
          ],
        },
      },
    ],
  },
  {
    pins: "**Order**: priority descending, due ascending with none last, then action",
    text: "rule\n  then late within 2h\n   and early within 1h\n   and zoo\n   and ant\n  id low\nrule\n  then top\n  priority 1\n  id high",
    playbook: b.playbook({
      rules: [
        b.rule("low", null, [
          b.use("late", { within: b.duration(2, "hour") }),
          b.use("early", { within: b.duration(1, "hour") }),
          "zoo",
          "ant",
        ]),
        b.rule("high", null, ["top"], { priority: 1 }),
      ],
    }),
    situations: [
      {
        record: {},
        expect: {
          recommendations: ["top", "early", "late", "ant", "zoo"].map((action) => ({ action })),
        },
      },
    ],
  },
  {
    pins: "A duration that is unknown counts as none.",
    text: "fact span is duration\nrule\n  then act within span escalating to boss after span\n  id it",
    playbook: b.playbook({
      facts: [b.fact("span", b.durationType)],
      rules: [
        b.rule("it", null, [
          b.use("act", {
            within: b.name("span"),
            escalation: [{ to: { text: "boss" }, after: b.name("span") }],
          }),
        ]),
      ],
    }),
    situations: [
      { record: {}, expect: { recommendations: [{ within: null, due: null, escalation: [] }] } },
      {
        record: { span: "PT90M" },
        expect: {
          recommendations: [{ due: "2026-11-23T10:30:00Z", escalation: [{ to: "boss" }] }],
        },
      },
    ],
  },
];

const pitch = b.rule("it", null, ["pitch"]);
const pitchText = "rule\n  then pitch\n  id it\n";

export const guardrails: readonly Case[] = [
  {
    pins: "For each recommendation and each active guardrail that covers it and whose condition is true or unknown: it names no medium: it blocks",
    text: `${aText}\n${pitchText}never "Not yet" pitch\n  when a\n  because "Why"\n  id guard`,
    playbook: b.playbook({
      facts: [a],
      rules: [pitch],
      guardrails: [
        b.guardrail("guard", { action: "pitch" }, b.name("a"), {
          title: "Not yet",
          because: "Why",
        }),
      ],
    }),
    situations: [
      {
        record: { a: true },
        expect: {
          recommendations: [],
          blocked: [
            { blockedBy: [{ id: "guard", title: "Not yet", because: "Why" }], unknown: [] },
          ],
          questions: [],
        },
      },
      {
        record: {},
        expect: {
          recommendations: [],
          blocked: [{ unknown: ["a"] }],
          questions: [{ fact: "a", ask, settles: 1 }],
        },
      },
      { record: { a: false }, expect: { recommendations: [{ action: "pitch" }], blocked: [] } },
    ],
  },
  {
    pins: "If one of them blocks for certain, `unknown` is empty; else it is all that they lack.",
    text: `${aText}\n${bText}\n${pitchText}never pitch\n  when a\n  id one\nnever pitch\n  when b\n  id two`,
    playbook: b.playbook({
      facts: [a, yes],
      rules: [pitch],
      guardrails: [
        b.guardrail("one", { action: "pitch" }, b.name("a")),
        b.guardrail("two", { action: "pitch" }, b.name("b")),
      ],
    }),
    situations: [
      {
        record: { a: true },
        expect: {
          blocked: [{ blockedBy: [{ id: "one" }, { id: "two" }], unknown: [] }],
          questions: [],
        },
      },
      {
        record: {},
        expect: { blocked: [{ unknown: ["a", "b"] }], questions: [{ fact: "a" }, { fact: "b" }] },
      },
    ],
  },
  {
    pins: "with `anything that T and U`, one whose action has all those traits",
    text: `${actionsText}\nrule\n  then pitch\n   and chat\n  id it\nnever anything that sells and is human\n  id guard`,
    playbook: b.playbook({
      actions: sellsAndHelps,
      rules: [b.rule("it", null, ["pitch", "chat"])],
      guardrails: [b.guardrail("guard", { traits: ["sells", "human"] }, null)],
    }),
    situations: [
      {
        record: {},
        expect: {
          recommendations: [{ action: "chat", traits: ["digital", "helps"] }],
          blocked: [{ action: "pitch" }],
        },
      },
    ],
  },
  {
    pins: "an action that is not declared has unknown traits, and is covered by every trait guardrail",
    text: `${pitchText}never anything that is digital\n  id guard`,
    playbook: b.playbook({
      rules: [pitch],
      guardrails: [b.guardrail("guard", { traits: ["digital"] }, null)],
    }),
    situations: [
      { record: {}, expect: { recommendations: [], blocked: [{ action: "pitch", traits: [] }] } },
    ],
  },
  {
    pins: "it names medium M, and the recommendation names none: it does not block, and M joins `notVia`; … folds alike: it blocks; … another: nothing",
    text: "rule\n  then pitch\n   and pitch via phone\n   and pitch via e-mail\n  id it\nnever pitch via E Mail\n  id guard",
    playbook: b.playbook({
      rules: [
        b.rule("it", null, [
          "pitch",
          b.use("pitch", { via: { text: "phone" } }),
          b.use("pitch", { via: { text: "e-mail" } }),
        ]),
      ],
      guardrails: [b.guardrail("guard", { action: "pitch" }, null, { via: { text: "E Mail" } })],
    }),
    situations: [
      {
        record: {},
        expect: {
          recommendations: [
            { via: null, notVia: ["E Mail"] },
            { via: "phone", notVia: [] },
          ],
          blocked: [{ via: "e-mail", blockedBy: [{ id: "guard" }], unknown: [] }],
        },
      },
    ],
  },
  {
    pins: "the recommendation's medium is an unknown fact: it blocks, and is unknown even where its condition is true; the medium's fact is lacking",
    text: "fact medium is text\nrule\n  then pitch via medium\n  id it\nnever pitch via phone\n  priority 7\n  id guard",
    playbook: b.playbook({
      facts: [b.fact("medium", b.textType)],
      rules: [b.rule("it", null, [b.use("pitch", { via: { name: "medium" } })])],
      guardrails: [
        b.guardrail("guard", { action: "pitch" }, null, { via: { text: "phone" }, priority: 7 }),
      ],
    }),
    situations: [
      {
        record: {},
        expect: {
          blocked: [{ via: null, unknown: ["medium"] }],
          questions: [{ fact: "medium", settles: 1 }],
        },
      },
      { record: { medium: "PHONE" }, expect: { blocked: [{ via: "PHONE", unknown: [] }] } },
      { record: { medium: "visit" }, expect: { recommendations: [{ via: "visit" }], blocked: [] } },
    ],
  },
  {
    pins: "If M itself is an unknown fact, cases 2 and 3 read: it blocks, as unknown, and lacks that fact.",
    text: `fact disliked is text\n${pitchText}never pitch via disliked\n  id guard`,
    playbook: b.playbook({
      facts: [b.fact("disliked", b.textType)],
      rules: [pitch],
      guardrails: [b.guardrail("guard", { action: "pitch" }, null, { via: { name: "disliked" } })],
    }),
    situations: [
      { record: {}, expect: { blocked: [{ unknown: ["disliked"] }] } },
      { record: { disliked: "phone" }, expect: { recommendations: [{ notVia: ["phone"] }] } },
    ],
  },
];

export const questions: readonly Case[] = [
  {
    pins: "a pending rule, for each of its actions that is not *certainly blocked*",
    text: `${aText}\nrule\n  when a\n  then pitch\n  id it\nnever pitch\n  id guard`,
    playbook: b.playbook({
      facts: [a],
      rules: [b.rule("it", b.name("a"), ["pitch"])],
      guardrails: [b.guardrail("guard", { action: "pitch" }, null)],
    }),
    situations: [
      { record: {}, expect: { pending: [{ action: "pitch", unknown: ["a"] }], questions: [] } },
    ],
  },
  {
    pins: "It blocks *for certain* if its condition is true and cannot be turned: `never pitch project unless decision ready is known` blocks as long as nobody knows, but not for certain.",
    text: `${aText}\n${bText}\n${pitchText}never pitch\n  when b\n  unless a is known\n  id guard`,
    playbook: b.playbook({
      facts: [a, yes],
      rules: [pitch],
      guardrails: [
        b.guardrail("guard", { action: "pitch" }, b.name("b"), {
          unless: b.compare(b.name("a"), "is known"),
        }),
      ],
    }),
    situations: [
      {
        record: { b: true },
        expect: { blocked: [{ unknown: ["a"] }], questions: [{ fact: "a", ask, settles: 1 }] },
      },
      {
        record: {},
        expect: { blocked: [{ unknown: ["a", "b"] }], questions: [{ fact: "a" }, { fact: "b" }] },
      },
      { record: { a: false, b: true }, expect: { recommendations: [{ action: "pitch" }] } },
      { record: { b: false }, expect: { recommendations: [{ action: "pitch" }], questions: [] } },
    ],
  },
  {
    pins: "`A and B` | true | what turns each; it cannot be turned if one of them cannot",
    text: `${aText}\n${bText}\n${pitchText}never pitch\n  when a is unknown or b\n  id guard`,
    playbook: b.playbook({
      facts: [a, yes],
      rules: [pitch],
      guardrails: [
        b.guardrail(
          "guard",
          { action: "pitch" },
          b.or(b.compare(b.name("a"), "is unknown"), b.name("b")),
        ),
      ],
    }),
    situations: [
      { record: { b: true }, expect: { blocked: [{ unknown: [] }], questions: [] } },
      {
        record: {},
        expect: { blocked: [{ unknown: ["a", "b"] }], questions: [{ fact: "a" }, { fact: "b" }] },
      },
      {
        record: { b: false },
        expect: { blocked: [{ unknown: ["a"] }], questions: [{ fact: "a" }] },
      },
      { record: { a: true }, expect: { blocked: [{ unknown: ["b"] }] } },
    ],
  },
  {
    pins: "*certainly blocked* (covered by an active guardrail without a medium whose condition is true and cannot be turned)",
    text: `${aText}\n${bText}\nrule\n  when b\n  then pitch\n  id it\nnever pitch\n  unless a is known\n  id guard`,
    playbook: b.playbook({
      facts: [a, yes],
      rules: [b.rule("it", b.name("b"), ["pitch"])],
      guardrails: [
        b.guardrail("guard", { action: "pitch" }, null, {
          unless: b.compare(b.name("a"), "is known"),
        }),
      ],
    }),
    situations: [
      { record: {}, expect: { questions: [{ fact: "b", ask: null, settles: 1 }] } },
      { record: { b: true }, expect: { questions: [{ fact: "a", ask, settles: 1 }] } },
    ],
  },
  {
    pins: "Order: `settles` descending, then the highest priority among the rules and guardrails that lack it, descending, then name by UTF-16 code units.",
    text: "fact Z is yes/no\nfact y is yes/no\nfact x is yes/no\nfact w is yes/no\nrule\n  when w\n  then act\n   and also act\n  id one\nrule\n  when x\n  then act\n  priority 2\n  id two\nrule\n  when y or Z\n  then act\n  id three",
    playbook: b.playbook({
      facts: ["Z", "y", "x", "w"].map((one) => b.fact(one, b.yesNoType)),
      rules: [
        b.rule("one", b.name("w"), ["act", "also act"]),
        b.rule("two", b.name("x"), ["act"], { priority: 2 }),
        b.rule("three", b.or(b.name("y"), b.name("Z")), ["act"]),
      ],
    }),
    situations: [
      {
        record: {},
        expect: {
          questions: [
            { fact: "w", settles: 2 },
            { fact: "x", settles: 1 },
            { fact: "Z", settles: 1 },
            { fact: "y", settles: 1 },
          ],
        },
      },
    ],
  },
];

export const records: readonly Case[] = [
  {
    pins: "A fact's `id` is a further name of it",
    text: 'fact entscheidungsreif is yes/no\n  ask "Jetzt?"\n  id decision-ready\nrule\n  when entscheidungsreif\n  then act\n  id it',
    playbook: b.playbook({
      facts: [b.fact("entscheidungsreif", b.yesNoType, "Jetzt?", "decision-ready")],
      rules: [b.rule("it", b.name("entscheidungsreif"), ["act"])],
    }),
    situations: [
      { record: { "Decision Ready": true }, expect: { fired: ["it"] } },
      { record: { Entscheidungsreif: true }, expect: { fired: ["it"] } },
      { record: {}, expect: { questions: [{ fact: "entscheidungsreif" }] } },
      { record: { entscheidungsreif: true, decisionReady: true }, expect: { rejected: true } },
    ],
  },
  {
    pins: "Two keys that fold to one name, a key that names a define, a key `__proto__`, and values that do not fit a declared type reject the record",
    text: "fact deal value is number from 0 to 10\nfact stage is one of open, won\ndefine big as deal value > 5\nrule\n  when big and stage = open\n  then act\n  id it",
    playbook: b.playbook({
      facts: [
        b.fact("deal value", { kind: "number", from: 0, to: 10 }),
        b.fact("stage", b.oneOf("open", "won")),
      ],
      defines: [{ name: "big", value: b.compare("deal value", ">", b.number(5)) }],
      rules: [b.rule("it", b.and(b.name("big"), b.compare("stage", "=", b.word("open"))), ["act"])],
    }),
    situations: [
      { record: { dealValue: 6, deal_value: 6 }, expect: { rejected: true } },
      { record: { BIG: true }, expect: { rejected: true } },
      { record: JSON.parse('{"__proto__": 1}'), expect: { rejected: true } },
      { record: { dealValue: 11 }, expect: { rejected: true } },
      { record: { dealValue: "6" }, expect: { rejected: true } },
      { record: { stage: "lost" }, expect: { rejected: true } },
      { record: { dealValue: 6, stage: "OPEN", whatever: [] }, expect: { fired: ["it"] } },
    ],
  },
  {
    pins: "`read` bindings take their column (matched like a name), map its value, and read the rest by the fact's type; a fact's own name … must not be there too",
    text: 'fact channel is one of digital, human\nread channel from "Route To Market"\n  "Fields Sales", "Telesales" as human\n  "" as unknown\nrule\n  when channel = human\n  then act\n  id it',
    playbook: b.playbook({
      facts: [b.fact("channel", b.oneOf("digital", "human"))],
      readings: [
        {
          fact: "channel",
          column: "Route To Market",
          mappings: [
            { from: ["Fields Sales", "Telesales"], to: { kind: "word", word: "human" } },
            { from: [""], to: null },
          ],
        },
      ],
      rules: [b.rule("it", b.compare("channel", "=", b.word("human")), ["act"])],
    }),
    situations: [
      { record: { routeToMarket: "Telesales" }, expect: { fired: ["it"] } },
      { record: { "Route To Market": "Digital" }, expect: { fired: [], pending: [] } },
      { record: { "Route To Market": "" }, expect: { pending: [{ action: "act" }] } },
      { record: { "Route To Market": "Digital", channel: "human" }, expect: { rejected: true } },
      { record: { "Route To Market": "Letter" }, expect: { rejected: true } },
    ],
  },
  {
    pins: "Money in data is an object with amount and currency, or a plain number where the fact's type names the currency.",
    text: "fact price is money in EUR\nfact span is duration\nfact tags is list of text\nrule\n  then act with price, span, tags\n  id it",
    playbook: b.playbook({
      facts: [
        b.fact("price", b.moneyType()),
        b.fact("span", b.durationType),
        b.fact("tags", { kind: "list of", of: b.textType }),
      ],
      rules: [b.rule("it", null, [b.use("act", { with: ["price", "span", "tags"] })])],
    }),
    situations: [
      {
        record: { price: 12500, span: "PT36H", tags: ["x", "y"] },
        expect: {
          recommendations: [
            {
              with: {
                price: { amount: "12500.00", currency: "EUR" },
                span: "PT36H",
                tags: ["x", "y"],
              },
            },
          ],
        },
      },
      {
        record: { price: { amount: "0.1250", currency: "EUR" } },
        expect: {
          recommendations: [{ with: { price: { amount: "0.125", currency: "EUR" }, span: null } }],
        },
      },
      { record: { price: { amount: "1", currency: "USD" } }, expect: { rejected: true } },
      { record: { price: "12" }, expect: { rejected: true } },
    ],
  },
];
