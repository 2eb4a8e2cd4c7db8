import * as b from "../playbook/build.ts";
import type { Case } from "./case.ts";

const a = b.fact("a", b.yesNoType);
const c = b.fact("c", b.yesNoType);
const d = b.fact("d", b.yesNoType);
const facts = "fact a is yes/no\nfact c is yes/no\nfact d is yes/no\n";
const step = { name: "step", policy: "highest priority" } as const;
const first = { name: "step", policy: "first match" } as const;
const of = { choice: "step" };

export const choices: readonly Case[] = [
  {
    pins: "by priority descending (default 0) … 1. Every rule after the favourite *loses*",
    text: `${facts}choice step picks highest priority
rule for step
  when a
  then low
  priority -1
  id low
rule for step
  when c
  then plain
  id plain
rule for step
  when d
  then high
  priority 1
  id high`,
    playbook: b.playbook({
      facts: [a, c, d],
      choices: [step],
      rules: [
        b.rule("low", b.name("a"), ["low"], { ...of, priority: -1 }),
        b.rule("plain", b.name("c"), ["plain"], of),
        b.rule("high", b.name("d"), ["high"], { ...of, priority: 1 }),
      ],
    }),
    situations: [
      {
        record: { a: true, c: true, d: true },
        expect: {
          fired: ["high", "low", "plain"],
          recommendations: [{ action: "high" }],
          pending: [],
        },
      },
      {
        record: { a: true, c: true, d: false },
        expect: { recommendations: [{ action: "plain" }] },
      },
      // What comes after the favourite is neither pending nor asked for.
      {
        record: { c: true, d: false },
        expect: { recommendations: [{ action: "plain" }], pending: [], questions: [] },
      },
      {
        record: { a: true, d: false },
        expect: {
          recommendations: [],
          pending: [
            { action: "low", rules: [{ id: "low" }], unknown: ["c"] },
            { action: "plain", rules: [{ id: "plain" }], unknown: ["c"] },
          ],
          questions: [{ fact: "c", settles: 2 }],
        },
      },
      // Without a favourite every rule that is open waits.
      {
        record: { a: false },
        expect: {
          recommendations: [],
          pending: [
            { action: "high", unknown: ["d"] },
            { action: "plain", unknown: ["c"] },
          ],
        },
      },
      { record: { a: false, c: false, d: false }, expect: { recommendations: [], pending: [] } },
    ],
  },
  {
    pins: "then title as text by UTF-16 code units (none last), then id",
    text: `${facts}choice step picks highest priority
rule for step
  then untitled
  unless c
  id first
rule "b" for step
  then late
  id second
rule "B" for step
  when a
  then early
  id third`,
    playbook: b.playbook({
      facts: [a, c, d],
      choices: [step],
      rules: [
        b.rule("first", null, ["untitled"], { ...of, unless: b.name("c") }),
        b.rule("second", null, ["late"], { ...of, title: "b" }),
        b.rule("third", b.name("a"), ["early"], { ...of, title: "B" }),
      ],
    }),
    situations: [
      { record: { a: true }, expect: { recommendations: [{ action: "early" }] } },
      { record: { a: false }, expect: { recommendations: [{ action: "late" }], pending: [] } },
    ],
  },
  {
    pins: "with `picks first match`, in which all of them stand in one file, as that file has them",
    text: `${facts}choice step picks first match
rule "z" for step
  when a
  then one
  id z
rule "a" for step
  when c
  then two
  priority 9
  id a`,
    playbook: b.playbook({
      facts: [a, c, d],
      choices: [first],
      rules: [
        b.rule("z", b.name("a"), ["one"], { ...of, title: "z" }),
        b.rule("a", b.name("c"), ["two"], { ...of, title: "a", priority: 9 }),
      ],
    }),
    situations: [
      { record: { a: true, c: true }, expect: { recommendations: [{ action: "one" }] } },
      { record: { a: false, c: true }, expect: { recommendations: [{ action: "two" }] } },
      {
        record: { c: true },
        expect: {
          recommendations: [],
          pending: [
            { action: "one", unknown: ["a"] },
            { action: "two", rules: [{ id: "a" }], unknown: ["a"] },
          ],
          // The highest priority among the rules that lack it is that of the favourite.
          questions: [{ fact: "a", settles: 2 }],
        },
      },
    ],
  },
  {
    pins: "*out*, … if each of its recommendations is blocked for certain; *open* … at least one that is blocked only for being unknown",
    text: `${facts}choice step picks highest priority
rule for step
  then pitch
  priority 1
  id top
rule for step
  then chat
  id next
never pitch when a
  id guard`,
    playbook: b.playbook({
      facts: [a, c, d],
      choices: [step],
      rules: [
        b.rule("top", null, ["pitch"], { ...of, priority: 1 }),
        b.rule("next", null, ["chat"], of),
      ],
      guardrails: [b.guardrail("guard", { action: "pitch" }, b.name("a"))],
    }),
    situations: [
      {
        record: { a: true },
        expect: {
          recommendations: [{ action: "chat" }],
          blocked: [{ action: "pitch", unknown: [] }],
          pending: [],
        },
      },
      {
        record: { a: false },
        expect: { recommendations: [{ action: "pitch" }], blocked: [], pending: [] },
      },
      {
        record: {},
        expect: {
          recommendations: [],
          blocked: [{ action: "pitch", unknown: ["a"] }],
          pending: [{ action: "chat", rules: [{ id: "next" }], unknown: ["a"] }],
          questions: [{ fact: "a", settles: 2 }],
        },
      },
    ],
  },
  {
    pins: "*in*, if it is true and at least one of its recommendations is not blocked",
    text: `${facts}choice step picks highest priority
rule for step
  then pitch
   and chat
  priority 1
  id top
rule for step
  then write
  id next
never pitch
  id guard`,
    playbook: b.playbook({
      facts: [a, c, d],
      choices: [step],
      rules: [
        b.rule("top", null, ["pitch", "chat"], { ...of, priority: 1 }),
        b.rule("next", null, ["write"], of),
      ],
      guardrails: [b.guardrail("guard", { action: "pitch" }, null)],
    }),
    situations: [
      {
        record: {},
        expect: { recommendations: [{ action: "chat" }], blocked: [{ action: "pitch" }] },
      },
    ],
  },
  {
    pins: "… or would be if the rule were true: by its medium",
    text: `${facts}choice step picks highest priority
rule for step
  when a
  then call via phone
  priority 1
  id top
rule for step
  then write
  id next
never call via phone
  id guard`,
    playbook: b.playbook({
      facts: [a, c, d],
      choices: [step],
      rules: [
        b.rule("top", b.name("a"), [b.use("call", { via: { text: "phone" } })], {
          ...of,
          priority: 1,
        }),
        b.rule("next", null, ["write"], of),
      ],
      guardrails: [b.guardrail("guard", { action: "call" }, null, { via: { text: "phone" } })],
    }),
    situations: [
      {
        record: {},
        expect: {
          recommendations: [{ action: "write" }],
          pending: [{ action: "call", unknown: ["a"] }],
        },
      },
    ],
  },
  {
    pins: "What loses adds nothing to what others recommend",
    text: `${facts}choice step picks highest priority
rule for step
  then chat within 1h
  id loser
rule for step
  then pitch
  priority 1
  id winner
rule
  then chat within 1 day
  id other`,
    playbook: b.playbook({
      facts: [a, c, d],
      choices: [step],
      rules: [
        b.rule("loser", null, [b.use("chat", { within: b.duration(1, "hour") })], of),
        b.rule("winner", null, ["pitch"], { ...of, priority: 1 }),
        b.rule("other", null, [b.use("chat", { within: b.duration(1, "day") })]),
      ],
    }),
    situations: [
      {
        record: {},
        expect: {
          fired: ["loser", "other", "winner"],
          recommendations: [
            { action: "pitch" },
            { action: "chat", within: "P1D", rules: [{ id: "other" }] },
          ],
        },
      },
    ],
  },
];
