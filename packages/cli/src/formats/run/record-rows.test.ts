import type { Decision } from "@handrail/evaluator";
import { expect, test } from "vitest";
import { styleFor } from "../../terminal/style.ts";
import { timesIn } from "../../terminal/time.ts";
import { nothingDecided, recommendation } from "../../testing/decisions.ts";
import { recordRows } from "./record-rows.ts";

const style = styleFor({}, {});

const rule = { id: "r", title: null, because: null, source: null };

const rows = (decision: Partial<Decision>, whenWidth = 17) =>
  recordRows({ ...nothingDecided, ...decision }, style, timesIn("UTC"), whenWidth).map((row) =>
    "text" in row ? row.text : row,
  );

test("nothing", () => {
  expect(rows({})).toEqual(["nothing to do here"]);
});

test("who does it how, and from when until when", () => {
  const call = recommendation("call", {
    traits: ["contacts customer", "helps", "human"],
    by: "team lead",
    to: "buyer",
    notVia: ["phone", "visit"],
    within: "PT2H",
    due: "2026-11-23T11:00:00Z",
    notBefore: "2026-11-23T10:00:00Z",
  });
  expect(rows({ recommendations: [call] }, 40)).toEqual([
    [
      "▸ call by team lead to buyer, not via phone or visit",
      "human helps",
      "from 10:00 2 h · 11:00",
    ],
  ]);
});

test("a deadline that is too wide for its column takes two lines", () => {
  const call = recommendation("call", { within: "5 business days", due: "2026-11-30T09:00:00Z" });
  expect(rows({ recommendations: [call] })).toEqual([
    ["▸ call", "", "5 business days\n30 Nov 09:00"],
  ]);
});

test("the reason of the first, and how many more there are", () => {
  const because = { ...rule, because: "It helps" };
  const list = ["a", "b", "c", "d", "e", "f"].map((action) =>
    recommendation(action, { rules: [because] }),
  );
  expect(rows({ recommendations: list })).toEqual([
    ["▸ a", "", ""],
    "because It helps",
    ["▸ b", "", ""],
    ["▸ c", "", ""],
    ["▸ d", "", ""],
    "+ 2 more to do",
  ]);
});

test("blocked for certain, blocked for lack of an answer, deferred, and the next question", () => {
  const guardrail = { ...rule, title: "Not too early", because: "Who cannot judge it loses" };
  expect(
    rows({
      blocked: [
        { ...recommendation("pitch"), blockedBy: [guardrail], unknown: [] },
        { ...recommendation("visit"), blockedBy: [guardrail], unknown: ["a", "b", "c", "d"] },
      ],
      deferred: [
        {
          ...recommendation("mail"),
          limits: [{ ...rule, id: "two a month" }],
          until: "2026-11-29T09:00:00Z",
          unknown: [],
        },
      ],
      questions: [
        { fact: "ready", ask: "Are you ready?", settles: 2 },
        { fact: "size", ask: null, settles: 1 },
      ],
    }),
  ).toEqual([
    "◦ mail not before 29 Nov 09:00 · two a month",
    "✕ pitch blocked · Who cannot judge it loses",
    "✕ visit blocked · not known: a, b, c and 1 more",
    "? Are you ready? + 1 more",
  ]);
});

test("actions that cannot be decided and of which nothing can be asked", () => {
  const pending = [{ action: "call", rules: [rule], unknown: [] }];
  expect(rows({ pending })).toEqual(["◦ not decided: call"]);
});

test("what comes from files cannot write to the terminal", () => {
  const call = recommendation("call \u001b[2J", { by: "\u001b]0;x\u0007" });
  expect(JSON.stringify(rows({ recommendations: [call] }))).not.toContain("\\u001b");
});
