import { describe, expect, it } from "vitest";
import { codesOf, findingsOf, modelOf } from "../testing/workspace.ts";

const declarations = `
fact urgent is yes/no
fact calls made is number
fact pause is duration
setting cap is 2
setting share is 20%
history contact has
  medium is one of phone, email
list expert has
  name is text
when urgent then call customer
`;

const codes = (limit: string) => codesOf(`${declarations}${limit}`);

describe("a limit", () => {
  it.each([
    "limit call customer to 2 per 30 days counting contacts",
    "limit call customer to cap per month counting contact",
    "limit call customer to 2 per pause counting contacts where medium = phone",
    "limit anything to 2 per 2 business days counting contacts where (medium = phone or urgent)",
    "limit anything to 1 per decision",
  ])("%s is fine", (limit) => {
    expect(codes(limit)).toEqual([]);
  });

  it.each([
    ["limit cal customer to 2 per day counting contacts", "HR4060 cal customer"],
    ["limit call customer to 2 per 30 days", "HR4061 per 30 days"],
    ["limit call customer to 2 per decision counting contacts", "HR4062 contacts"],
    ["limit call customer to 0 per day counting contacts", "HR4063 0"],
    ["limit call customer to -1 per day counting contacts", "HR4063 -1"],
    ["limit call customer to 1.5 per day counting contacts", "HR4063 1.5"],
    ["limit call customer to calls made per day counting contacts", "HR4064 calls made"],
    ["limit call customer to share per day counting contacts", "HR4064 share"],
    ["limit call customer to 2 per day counting contcts", "HR4065 contcts"],
    ["limit call customer to 2 per day counting calls made", "HR4065 calls made"],
    ["limit call customer to 2 per day counting 5", "HR4065 5"],
    ["limit call customer to 2 per day counting number of contacts", "HR4066 number of contacts"],
    [
      "limit call customer to 2 per day counting contacts in last 30 days",
      "HR4066 contacts in last 30 days",
    ],
    [
      "limit call customer to 2 per day counting contacts in last 3 days where medium = phone",
      "HR4066 contacts in last 3 days",
    ],
    ["limit call customer to 2 per 0 days counting contacts", "HR3024 0 days"],
    ["limit call customer to 2 per 5 counting contacts", "HR1040 5"],
    ["limit call customer to 2 per cap counting contacts", "HR3022 cap"],
    ["limit call customer to 2 per day counting contacts where mediun = phone", "HR2046 mediun"],
    ["limit anything that hlps to 2 per decision", "HR2023 hlps"],
    [
      "limit anything to 2 per decision\n  valid from 2026-02-01 until 2026-01-01",
      "HR4004 valid from 2026-02-01 until 2026-01-01",
    ],
    [
      "limit anything to 2 per decision\n  id a\nlimit anything to 3 per decision\n  id a",
      "HR4005 id a",
    ],
  ])("%s", (limit, found) => {
    expect(codes(limit)).toEqual([found]);
  });

  it("counts events, and a list has none", () => {
    expect(codes("limit call customer to 2 per day counting experts")).toEqual([
      expect.stringMatching(/ experts$/),
    ]);
  });

  it("says which histories there are, and which name was meant", () => {
    const [without] = findingsOf(`${declarations}limit call customer to 2 per 30 days`);
    expect(without?.hint).toBe(
      "End it with `counting contacts`. If only what one decision recommends should count, write `per decision`.",
    );
    const [unknown] = findingsOf(
      `${declarations}limit call customer to 2 per day counting contcts`,
    );
    expect(unknown?.hint).toMatch(/^Did you mean `contacts`\? Declare it/);
    const [fact] = findingsOf(
      `${declarations}limit call customer to 2 per day counting calls made`,
    );
    expect(fact?.message).toBe(
      "`calls made` is a fact, and a limit counts the events of a history.",
    );
  });

  it("has its words put right by a fix", () => {
    const source = `${declarations}limit call customer to 2 per day counting number of contacts`;
    const [finding] = modelOf({ "a.playbook": source }).findings("a.playbook");
    expect(finding?.fix?.edits.map(({ text }) => text)).toEqual(["contacts"]);
  });

  it("is no rule that can be left out", () => {
    const base = `${declarations}limit "Cap" call customer to 2 per day counting contacts`;
    const files = {
      "own.playbook": 'use "base.playbook"\nwithout rule "Cap"',
      "base.playbook": base,
    };
    expect(findingsOf(files, "own.playbook").map(({ message }) => message)).toEqual([
      "“Cap” is a limit, which cannot be left out.",
    ]);
  });

  it("takes the number that the outermost file sets", () => {
    const model = modelOf({
      "own.playbook": 'use "base.playbook"\nset cap to 5',
      "base.playbook": `${declarations}limit call customer to cap per day counting contacts`,
    });
    expect(model.link("own.playbook").limits.map(({ count }) => count)).toEqual([5]);
    expect(model.link("base.playbook").limits.map(({ count }) => count)).toEqual([2]);
  });

  it("has an identity as guardrails have", () => {
    const text = `${declarations}
limit "Not too often" anything to 2 per decision
limit anything to 3 per decision
limit anything to 4 per decision
  id four`;
    const ids = modelOf({ "a.playbook": text })
      .link("a.playbook")
      .limits.map(({ id }) => id);
    expect(ids).toEqual(["four", expect.stringMatching(/^limit-[0-9a-f]{8}$/), "not-too-often"]);
  });

  it("mentions its actions, its history and the fields of its filter", () => {
    const text = `${declarations}limit call customer to cap per day counting contacts where medium = phone`;
    const limit = text.indexOf("limit call");
    const mentions = modelOf({ "a.playbook": text })
      .mentions("a.playbook")
      .filter(({ span }) => span.start > limit)
      .map(({ kind, name }) => `${kind} ${name}`);
    expect(mentions).toEqual([
      "action call customer",
      "setting cap",
      "history contacts",
      "field medium",
      "value phone",
    ]);
  });
});
