import { describe, expect, it } from "vitest";
import { format } from "../formatter/format.ts";
import { parse } from "../parse.ts";
import { findingsOf, fixed } from "../testing/marks.ts";
import { only } from "../testing/statements.ts";

const name = (text: string) => ({ kind: "name", text, quoted: false });
const number = (value: number) => ({ kind: "literal", type: "number", value });
const duration = (amount: number, unit: string) => ({ type: "duration", amount, unit });
const named = (text: string) => ({ kind: "nameExpression", name: name(text) });

describe("limit", () => {
  it.each([
    [
      "limit anything that contacts customer to 2 per 30 days counting contacts",
      {
        title: null,
        pattern: { kind: "anyAction", traits: [name("contacts customer")] },
        count: number(2),
        period: { kind: "limitPeriod", length: duration(30, "day") },
        counting: named("contacts"),
      },
    ],
    [
      'limit "Not too often" call customer to contact cap per quiet time counting calls',
      {
        title: { value: "Not too often" },
        pattern: { kind: "namedAction", name: name("call customer") },
        count: named("contact cap"),
        period: { length: named("quiet time") },
      },
    ],
    ["limit anything to 3 per month counting visits", { period: { length: duration(1, "month") } }],
    [
      "limit anything to 3 per business day counting visits",
      { period: { length: duration(1, "business day") } },
    ],
    [
      "limit anything to 3 per decision",
      { count: number(3), period: { length: null }, counting: null },
    ],
    [
      'limit anything to 3\n  per 30 days\n  counting visits\n  because "why"\n  priority 2',
      {
        period: { length: duration(30, "day") },
        counting: named("visits"),
        because: { value: "why" },
        priority: { value: 2 },
      },
    ],
    ["limit limit order to 2 per decision", { pattern: { name: name("limit order") } }],
    ["limit `talk to boss` to 2 per decision", { pattern: { name: { text: "talk to boss" } } }],
  ])("%j is read", (text, expected) => {
    expect(findingsOf(text)).toEqual([]);
    expect(only(text)).toMatchObject({ kind: "limit", ...expected });
  });

  it("leaves its words to names elsewhere", () => {
    const text =
      'when orders per year > 3 and counting house = yes then offer per diem\n  because "x"';
    expect(parse(text).findings).toEqual([]);
    expect(findingsOf("fact per capita income is number\nfact limit order is number")).toEqual([]);
  });

  it("says what is missing", () => {
    expect(findingsOf("limit anything")).toEqual(["HR1020 «anything»"]);
    expect(findingsOf("limit anything to")).toEqual(["HR1020 «to»", "HR1095 «»"]);
    expect(findingsOf("limit anything to 2")).toEqual(["HR1095 «2»"]);
    expect(findingsOf("limit to 2 per decision")).toEqual(["HR1020 «limit»"]);
    expect(findingsOf("limit anything to 2 per")).toEqual(["HR1020 «per»"]);
    expect(findingsOf("limit anything to 2 per 30 days counting")).toEqual(["HR1020 «counting»"]);
    expect(findingsOf("limit anything to 2 per decision per decision")).toEqual(["HR1054 «per»"]);
  });

  it.each([
    [
      "limit anything to 2 a month counting contacts",
      "limit anything to 2 per month counting contacts",
    ],
    [
      "limit anything to 2 every 30 days counting contacts",
      "limit anything to 2 per 30 days counting contacts",
    ],
    [
      "limit anything to 2 times a week counting contacts",
      "limit anything to 2 per week counting contacts",
    ],
  ])("%j is put right", (wrong, right) => {
    expect(fixed(wrong)).toBe(right);
    expect(findingsOf(right)).toEqual([]);
  });

  it("is laid out on one line, its clauses below it", () => {
    expect(
      format('limit   anything that sells   to 2 per month   counting contacts because "x" tags a'),
    ).toBe('limit anything that sells to 2 per month counting contacts\n  because "x"\n  tags a\n');
    expect(format("limit anything to 2   per   decision")).toBe(
      "limit anything to 2 per decision\n",
    );
  });
});
