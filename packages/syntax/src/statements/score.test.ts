import { describe, expect, it } from "vitest";
import { format } from "../formatter/format.ts";
import { parse } from "../parse.ts";
import { findingsOf, fixed } from "../testing/marks.ts";
import { only, onlyNode } from "../testing/statements.ts";

const name = (text: string) => ({ kind: "name", text, quoted: false });
const number = (value: number) => ({ kind: "literal", type: "number", value });

const leadFit = `score lead fit
  add 30 when segment = enterprise
  take 2.5 when days in stage > 60 or lost
  add base
  bands cold below 20, very warm below warm limit, hot`;

describe("score", () => {
  it("has items and bands", () => {
    expect(only(leadFit)).toMatchObject({
      kind: "score",
      name: name("lead fit"),
      items: [
        { sign: "add", points: number(30), when: { kind: "comparison" } },
        { sign: "take", points: number(2.5), when: { kind: "chain" } },
        { sign: "add", points: { kind: "nameExpression", name: name("base") }, when: null },
      ],
      bands: [
        { name: name("cold"), below: number(20) },
        { name: name("very warm"), below: { kind: "nameExpression" } },
        { name: name("hot"), below: null },
      ],
    });
  });

  it("knows where its parts stand", () => {
    const score = onlyNode(leadFit);
    if (score.kind !== "score") throw new Error("no score");
    const said = [...score.items, ...score.bands].map(({ span }) =>
      leadFit.slice(span.start, span.end),
    );
    expect(said).toEqual([
      "add 30 when segment = enterprise",
      "take 2.5 when days in stage > 60 or lost",
      "add base",
      "cold below 20",
      "very warm below warm limit",
      "hot",
    ]);
  });

  it("may stand on one line, and its words are plain names elsewhere", () => {
    expect(only("score x add 5 when a take 3 when b")).toMatchObject({
      items: [{ points: number(5) }, { points: number(3) }],
    });
    expect(
      parse("when take rate > 5 and add on = yes and bands = 3 then add extra seats").findings,
    ).toEqual([]);
    expect(parse("define high as score > 80").findings).toEqual([]);
  });

  it("is laid out with a line for each item", () => {
    expect(format("score x add 5 when a\n    take 3\n bands low under 2 ,high # all")).toBe(
      "score x\n  add 5 when a\n  take 3\n  bands low below 2, high  # all\n",
    );
    const long = `score x\n  add 30 when ${"a long condition and ".repeat(6)}ready`;
    expect(format(long).split("\n")[2]).toBe("          and a long condition");
  });

  it.each([
    ["score x", ["HR1073 «score»"]],
    ["score", ["HR1020 «score»", "HR1073 «score»"]],
    ["score x\n  add when a", ["HR1020 «add»"]],
    ["score x\n  add 5 when", ["HR1020 «when»"]],
    ["score x\n  add 5 points when a", ["HR1071 «5 points»"]],
    ["score x\n  add 5 if ready", ["HR1056 «if»"]],
    ["score x\n  add -5 when a", ["HR1070 «add -5»"]],
    ["score x\n  when a\n  add 5", ["HR1072 «when»"]],
    ["score x\n  add 5 when a\n  when b", ["HR1072 «when»"]],
    ['score x\n  add 5 when a\n  because "b"', ["HR1010 «because»"]],
    ["score x\n  add 5\n  bands", ["HR1020 «bands»"]],
    ["score x\n  add 5\n  bands low below, high", ["HR1020 «below»"]],
    ["score x\n  add 5\n  bands low below 5", ["HR1075 «low below 5»"]],
    ["score x\n  add 5\n  bands low, mid below 5, high", ["HR1074 «low»"]],
    ["score x\n  add 5\n  bands low below 5, high\n  bands a", ["HR1054 «bands»"]],
    [
      "score x\n  add\n  add 5 when a = \n  take 3 when (b",
      ["HR1020 «add»", "HR1020 «=»", "HR1022 «(»"],
    ],
  ])("%j", (text, found) => {
    expect(findingsOf(text)).toEqual(found);
  });

  it("has fixes for points that say their sign twice, or their unit", () => {
    expect(fixed("score x\n  add -5 when a\n  take −2.5\n  add 30 points when b")).toBe(
      "score x\n  take 5 when a\n  add 2.5\n  add 30 when b",
    );
  });
});
