import { describe, expect, it } from "vitest";
import { codesOf, findingsOf, modelOf } from "../testing/workspace.ts";

const declarations = `fact urgent is yes/no
history contact has
  medium is one of phone, email
  size is number from 1 to 9
  seen is list of text
  due is date
list expert has
  name is text
action greet is helps
when no contact and any expert and urgent then greet
`;

const test = (given: string, expected = "nothing") =>
  `${declarations}test "t"\n${given}\n  expect ${expected}`;

describe("rows of a test", () => {
  it.each([
    ["  given contacts\n    | at | medium |\n    | now | phone |", []],
    ["  given contact\n    | At | due |\n    | 2 days ago | 3 days away |", []],
    ["  given visits\n    | at |\n    | now |", ["HR2043 visits"]],
    ["  given contcts\n    | at |\n    | now |", ["HR2043 contcts"]],
    ["  given urgent\n    | at |\n    | now |", ["HR2044 urgent"]],
    ["  given contacts\n    | at | mediun |\n    | now | phone |", ["HR2046 mediun"]],
    ["  given contacts\n    | at | size | Size |\n    | now | 1 | 2 |", ["HR2041 Size"]],
    ["  given contacts\n    | medium |\n    | phone |", ["HR5011 contacts"]],
    ["  given contacts\n    | at | size |\n    | - | 2 |", ["HR5011 -"]],
    ["  given contacts\n    | at | size |\n    | unknown | 2 |", ["HR5011 unknown"]],
    ["  given experts\n    | name |\n    | - |\n    | unknown |", []],
    ["  given contacts\n    | at | medium |\n    | now | fax |", ["HR3002 fax"]],
    ["  given contacts\n    | at | size |\n    | now | many |", ["HR2001 many"]],
    ["  given contacts\n    | at | size |\n    | now | 10 |", ["HR5008 10"]],
    ["  given contacts\n    | at | size |\n    | now | 2 EUR |", ["HR3001 2 EUR"]],
    ["  given contacts\n    | at | size |\n    | now | 1, 2 |", ["HR5012 1, 2"]],
    ["  given contacts\n    | at | seen |\n    | now | a, b c |", []],
    ["  given contacts\n    | at | size |\n    | now | 2 days ago |", ["HR3021 2 days ago"]],
    ["  given contacts\n    | at |\n    | 2 ago |", ["HR3022 2"]],
    ["  given contacts\n    | at |\n    | 2026-02-30 |", ["HR3020 2026-02-30"]],
    [
      "  given contacts\n    | at | due |\n    | now | 2 business days away |",
      ["HR5001 2 business days away"],
    ],
    ["  given contacts\n    | at |\n    | now |\n  given no contacts", ["HR5002 no contacts"]],
    ["  given no contact and urgent", []],
    ["  given contacts is unknown", []],
    ["  given contacts", ["HR5010 contacts"]],
    ["  given any contact", ["HR5010 any contact"]],
    ["  given number of contacts = 2", ["HR5010 number of contacts"]],
    ["  given no contact in last 3 days", ["HR5010 no contact in last 3 days"]],
    ["  given no contact or urgent", ["HR5001 no contact or urgent"]],
    ["  given 2 contacts in last 3 days", ["HR5010 2 contacts in last 3 days"]],
    ["  given contact 3 days ago", ["HR1093 contact 3 days ago"]],
    ["  given contact medium = phone", ["HR5006 contact medium"]],
  ])("%s", (given, found) => {
    expect(codesOf(test(given))).toEqual(found);
  });

  it.each([
    ["any contact", "`| at | medium | size |`", "`| 3 days ago | phone | 1 |`"],
    ["any expert", "`| name |`", "`| Anna |`"],
    ["contact medium = phone", "`| at | medium | size |`", "`| 3 days ago | phone | 1 |`"],
  ])("are shown where a test says %s", (given, fields, row) => {
    const hints = findingsOf(test(`  given ${given}`)).map(({ hint }) => hint);
    expect(hints).toEqual([expect.stringContaining(fields)]);
    expect(hints).toEqual([expect.stringContaining(row)]);
  });
});

describe("what a test expects of a history", () => {
  it.each([
    ["no contact", ["holds"], []],
    ["any expert", ["holds"], []],
    ["any contact in last 3 days", ["holds"], []],
    ["no greet", ["not recommended"], []],
    ["no visit", ["not recommended"], ["HR5004 visit"]],
    ["asks contacts", ["asks"], ["HR5007 contacts"]],
  ])("%s", (expected, kinds, found) => {
    const text = test("  given no contacts", expected);
    expect(codesOf(text)).toEqual(found);
    const [linked] = modelOf({ "a.playbook": text }).link("a.playbook").tests;
    expect(linked?.expect.map(({ kind }) => kind)).toEqual(kinds);
  });

  it("is an action's where one has that name", () => {
    const text = `${test("  given no contacts", "no contact")}\naction contact is helps`;
    const [linked] = modelOf({ "a.playbook": text }).link("a.playbook").tests;
    expect(linked?.expect.map(({ kind }) => kind)).toEqual(["not recommended"]);
  });
});
