import { loadPlaybook } from "@handrail/sdk";
import { describe, expect, test } from "vitest";
import { monday } from "./case.ts";

// Promises are no part of a decision, so the reference does not know them: each line of their table, worked out by hand.

const base = `playbook "Case"
  zone Europe/Berlin
action chat is helps, human, contacts customer
action letter is helps, digital, contacts customer
action pitch is sells, human, contacts customer
fact a is yes/no
fact b is yes/no
fact c is yes/no
rule
  when a
  then chat within 2h by expert via phone after 1h every 1 week with b escalating to boss after 1 day
  id chat
rule
  when b
  then letter within 3 days
  id letter
rule
  when c
  then pitch
  id pitch
never pitch
  when a
  id guard
`;

type Truth = "kept" | "broken" | "silent";

const both = { a: true, b: true, c: false };
const only = { a: false, b: true, c: false };
const none = { a: false, b: false, c: false };

const rows: readonly (readonly [promise: string, record: object, truth: Truth])[] = [
  // A promise speaks of a situation if its condition is true there.
  ["when a then nothing", { a: true }, "broken"],
  ["when a then nothing", { a: false, b: true }, "silent"],
  ["when a then nothing", { b: true }, "silent"],
  ["when b unless a then nothing", { b: true, a: false }, "broken"],
  ["when b unless a then nothing", { b: true }, "silent"],
  ["when a is unknown then letter", { b: true }, "kept"],
  // One at least is A, or has all the traits, and has the clauses.
  ["then chat", both, "kept"],
  ["then chat", only, "broken"],
  ["then chat within 2h", both, "kept"],
  ["then chat within 119 min", both, "broken"],
  ["then chat within 3h by expert via phone", both, "kept"],
  ["then chat via chat", both, "broken"],
  ["then chat by team lead", both, "broken"],
  ["then chat after 1h", both, "kept"],
  ["then chat after 30 min", both, "broken"],
  ["then chat every 1 week", both, "kept"],
  ["then chat every 2 weeks", both, "broken"],
  ["then chat with b", both, "kept"],
  ["then chat with a", both, "broken"],
  ["then chat escalating to boss after 1 day", both, "kept"],
  ["then chat escalating to boss after 2 days", both, "broken"],
  ["then anything that helps within 2h", both, "kept"],
  ["then anything that helps within 2h", only, "broken"],
  ["then anything that helps and is digital", both, "kept"],
  ["then anything that helps and is digital within 2h", both, "broken"],
  ["then anything", only, "kept"],
  ["then anything", none, "broken"],
  // Each that has all the traits has the clauses.
  ["then everything that helps within 3 days", both, "kept"],
  ["then everything that helps within 2 days", both, "broken"],
  ["then everything within 1h", none, "kept"],
  ["then everything that sells within 1h", { c: true, a: false, b: false }, "broken"],
  // None is A, or has all the traits.
  ["then no pitch", both, "kept"],
  ["then no letter", both, "broken"],
  ["then nothing that sells", { c: true, a: false, b: false }, "broken"],
  // What a guardrail blocks, for certain or not, is not recommended; nor is what is pending.
  ["then nothing that sells", { c: true, a: true, b: false }, "kept"],
  ["then nothing that sells", { c: true }, "kept"],
  ["then anything that sells", { c: true }, "broken"],
  ["then nothing", {}, "kept"],
  // All parts.
  ["then chat within 2h and letter and nothing that sells", both, "kept"],
  ["then chat within 2h and no letter", both, "broken"],
  // Business time becomes an instant before it is compared: on Monday at ten, three days are Thursday at ten.
  ["then letter within 3 business days", only, "kept"],
  ["then letter within 2 business days", only, "broken"],
];

describe("a promise", () => {
  test.each(rows)("%s, %j: %s", async (promise, record, truth) => {
    const playbook = await loadPlaybook({ source: `${base}promise "p" ${promise}\n` });
    const trial = playbook.promises();
    trial.on(record as Parameters<typeof trial.on>[0], { now: monday });
    const [{ situations, checked, breaks } = expect.fail()] = trial.results();
    const found = checked === 0 ? "silent" : breaks === 0 ? "kept" : "broken";
    expect([situations, found]).toEqual([1, truth]);
  });
});
