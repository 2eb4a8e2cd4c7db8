import { describe, expect, it } from "vitest";
import { situationWords } from "./words.ts";

const facts = [{ name: "since", id: null, type: { kind: "time" }, inferred: false }] as const;
const histories = [
  {
    name: "contact",
    plural: "contacts",
    kind: "history",
    fields: [
      { name: "at", type: { kind: "time" } },
      { name: "medium", type: { kind: "text" } },
    ],
  },
] as const;
const plan = { facts, histories, zone: "Europe/Berlin" };
const now = "2026-11-23T09:00:00.000Z";
const events = (...contacts: readonly object[]) =>
  situationWords({ now, record: { contacts } } as never, plan as never);

describe("an example in words", () => {
  it.each([
    ["2026-11-23T09:00:00Z", "now"],
    ["2026-11-23T08:30:00Z", "30 min ago"],
    ["2026-11-22T10:00:00Z", "23h ago"],
    ["2026-11-20T09:00:00Z", "3 days ago"],
    // Before the clocks went back: at the same hour of the day.
    ["2026-10-20T08:00:00.000Z", "34 days ago"],
    ["2026-11-14T21:00:00.000Z", "at = 2026-11-14T22:00"],
    ["2026-11-24T09:00:00Z", "at = 2026-11-24T10:00"],
  ])("says how long ago an event was: %s", (at, words) => {
    expect(events({ at })).toBe(`1 contact (${words})`);
  });

  it("says once what several events have in common", () => {
    const [one, other] = [{ at: "2026-11-20T09:00:00Z", medium: "fax" }, { at: now }];
    expect(events(one, one)).toBe('2 contacts (both 3 days ago, medium = "fax")');
    expect(events(one, one, one)).toBe('3 contacts (all 3 days ago, medium = "fax")');
    expect(events(one, one, other)).toBe('3 contacts (2 of them 3 days ago, medium = "fax"; now)');
    expect(events()).toBe("no contacts");
  });

  it("says what time it is, where a moment is given", () => {
    const situation = { now, record: { since: "2026-11-19T09:00:00Z" } };
    expect(situationWords(situation, plan as never)).toBe(
      "since = 2026-11-19T10:00, at 2026-11-23T10:00",
    );
  });
});
