import { describe, expect, it } from "vitest";
import { codesOf, findingsOf, modelOf, show } from "../testing/workspace.ts";

const linked = (source: string) => modelOf({ "a.playbook": source }).link("a.playbook");

describe("a score", () => {
  it("is a number of its name, with its least and most points, and its band a step", () => {
    const { defines } = linked(
      "setting few is 2.5\nscore fit\n  add 30 when a\n  take few when b\n  add 1\n  bands low below 10, high",
    );
    expect(defines.map(({ name, type, value }) => [name, type, show(value)])).toEqual([
      ["fit", { kind: "number", from: -1.5, to: 31 }, "score(30 if a, -2.5 if b, 1 if true)"],
      [
        "fit band",
        { kind: "step of", values: ["low", "high"] },
        "band(score(30 if a, -2.5 if b, 1 if true): low < 10, high < null)",
      ],
    ]);
  });

  it("shows the types of undeclared facts, and may be used by a later or an earlier sentence", () => {
    const { facts, rules } = linked(
      "when fit > 5 and fit band = high then act\nscore fit\n  add 30 when stage = new and ready\n  bands low below 10, high",
    );
    expect(facts.map(({ name, type }) => [name, type.kind])).toEqual([
      ["ready", "yes/no"],
      ["stage", "one of"],
    ]);
    expect(rules.map(({ when }) => show(when))).toEqual([
      '([@fit > 5 number] and [@fit_band = "high" choice])',
    ]);
  });

  it("may be set by a playbook that uses it", () => {
    const files = {
      "a.playbook": 'use "b.playbook"\nset few to 7',
      "b.playbook": "setting few is 2\nscore fit\n  add few when a\n  bands low below few, high",
    };
    const [fit] = modelOf(files).link("a.playbook").defines;
    expect(fit && show(fit.value)).toBe("score(7 if a)");
  });

  it.each([
    ["score fit\n  add 5 when a\nfact fit is number", "HR2004 fit"],
    [
      "score fit\n  add 50 when a\n  bands low below 5, high\nfact fit band is text",
      "HR2004 fit band",
    ],
    ["score fit\n  add 50 when a\nscore Fit\n  add 3 when a", "HR2004 Fit"],
    ["score fit\n  add 5 when seats", ""],
    ["fact seats is number\nscore fit\n  add 5 when seats", "HR3007 seats"],
    ["score fit\n  add seats when a", "HR3040 seats"],
    ["setting seats is 5 EUR\nscore fit\n  add seats when a", "HR3040 seats"],
    ["setting seats is many\nscore fit\n  add seats when a", "HR3040 seats"],
    ["score fit\n  add 5% when a", "HR3040 5%"],
    ["score fit\n  add 0.00001 when a", "HR3041 0.00001"],
    ["score fit\n  add 200M when a", "HR3041 200M"],
    ["score fit\n  add 50 when a\n  bands low below x, high", "HR3040 x"],
    ["score fit\n  add 50 when a\n  bands low below 5, Low", "HR4010 Low"],
    ["score fit\n  add 50 when a\n  bands low below 5, mid below 5, high", "HR4011 mid below 5"],
    [
      "setting m is 3\nscore fit\n  add 50 when a\n  bands low below 5, mid below m, high",
      "HR4011 mid below m",
    ],
    ["score fit\n  add 5 when a\n  bands low below 5.0001, high", "HR4012 high"],
    ["score fit\n  add 5 when a\n  bands none below 0, low below 5, high", "HR4012 none below 0"],
    ["score fit\n  add 5 when a\n  take 1 when b\n  bands none below 0, low below 5, high", ""],
    ["score fit\n  add 5 when hot\ndefine hot as fit > 3", "HR2010 fit"],
    ["score fit\n  add 5 when fit band = high\n  bands low below 5, high", "HR2010 fit"],
    ["score fit\n  add 5 when a\nwhen fit > 5 then act", "HR3009 fit > 5"],
    [
      "score fit\n  add 5 when a\n  bands low below 5, high\nwhen fit band = hihg then act",
      "HR3002 hihg",
    ],
    ["score fit\n  add 5 when a\nset fit to 5", "HR2012 fit"],
    [
      'score fit\n  add 5 when a\nwhen fit > 1 then act\ntest "t"\n  given fit = 5\n  expect act',
      "HR5003 fit",
    ],
  ])("%j", (source, found) => {
    const codes = codesOf(source).filter((code) => !code.startsWith("HR2002"));
    expect(codes).toEqual(found === "" ? [] : [found]);
  });

  it("says how far a band is out of reach", () => {
    const [finding] = findingsOf("score fit\n  add 5 when a\n  bands low below 50, high");
    expect(finding?.message).toBe("The band `high` is never reached: the score is at most 5.");
  });
});

it.each([
  ["10 for each visit in last 30 days", "number of visits in last 30 days"],
  ["10 per visit", null],
  ["10 * number of visits in last 2 weeks", "number of visits in last 2 weeks"],
])("points for each event, `add %s`, are answered with a line for each step", (points, number) => {
  const source = `history visit has\n  page is text\nscore fit\n  add ${points}\nwhen act needed then act`;
  const found = findingsOf(source);
  expect(found.map(({ code, at }) => `${code} ${at}`)).toEqual([
    `${number === null ? "HR1071" : "HR3040"} ${points}`,
  ]);
  if (number !== null) expect(found[0]?.hint).toContain(`\`add 10 when ${number} >= 2\``);
});
