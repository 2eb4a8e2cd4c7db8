import { describe, expect, it } from "vitest";
import { codesOf, findingsOf, modelOf } from "../testing/workspace.ts";

describe("the id of a fact", () => {
  it.each([
    ["fact a is yes/no\nfact b is yes/no\n  id a", ["HR4005 id a"]],
    ["fact b is yes/no\n  id deal-value\ndefine deal value as b", ["HR4005 id deal-value"]],
    ["fact a is yes/no\n  id x\nfact b is yes/no\n  id X", ["HR4005 id X"]],
    ["fact a is yes/no\n  id a\nfact b is yes/no\n  id x", []],
  ])("%j", (source, found) => {
    expect(codesOf(source)).toEqual(found);
  });
});

describe("names", () => {
  it("that are not declared, beside facts that are, are a warning where each file first uses them", () => {
    const source =
      "fact stage is one of a, b\nwhen stage = a and stge = b and urgent then act\nwhen urgent then act";
    expect(codesOf(source)).toEqual(["HR2002 stge", "HR2002 urgent"]);
    const [stge] = findingsOf(source);
    expect(stge?.severity).toBe("warning");
    expect(stge?.hint).toBe("Did you mean `stage`? Declare it: `fact stge is one of b`.");
  });

  it("can be declared by a fix, after the last fact", () => {
    const source = "fact stage is one of a, b\nwhen stage = a and size > 5 then act";
    const [finding] = modelOf({ "a.playbook": source }).findings("a.playbook");
    expect(finding?.fix).toEqual({
      title: "Declare `fact size is number`",
      certain: false,
      edits: [{ span: { start: 25, end: 25 }, text: "\nfact size is number" }],
    });
  });

  it.each([
    [
      "fact stage is one of a, b # how far\n\nwhen stage = a and size > 5 then act",
      "fact stage is one of a, b # how far\nfact size is number\n\nwhen stage = a and size > 5 then act",
    ],
    [
      'fact stage is text\n  ask "How far?"  # asked\nwhen stage = a and size > 5 then act',
      'fact stage is text\n  ask "How far?"  # asked\nfact size is number\nwhen stage = a and size > 5 then act',
    ],
  ])("are declared without parting a sentence from its comment: %j", (source, expected) => {
    const [finding] = modelOf({ "a.playbook": source }).findings("a.playbook");
    const [edit] = finding?.fix?.edits ?? [];
    const { start = 0, end = 0 } = edit?.span ?? {};
    expect(source.slice(0, start) + edit?.text + source.slice(end)).toBe(expected);
  });

  it.each([
    ["fact deal value is number\nfact dealValue is number", "HR2004 dealValue"],
    ["fact a is number\ndefine A as 5 > 3", "HR2004 A"],
    ["setting a is 5\nfact a is number", "HR2004 a"],
    ["action offer chat is helps\naction Offer-Chat is sells", "HR2004 Offer-Chat"],
    ["fact channel is one of digital, human, Digital", "HR3034 Digital"],
    ["fact answer is one of yes, known", "HR3035 known"],
    ["fact rating is number from 5 to 1", "HR3032 number from 5 to 1"],
    ["fact price is money in ERU", "HR3030 ERU"],
  ])("%s", (source, found) => {
    expect(codesOf(source)).toEqual([found]);
  });

  it("say where the other declaration is", () => {
    const source = "fact deal value is number\n\nfact dealValue is number";
    expect(findingsOf(source)[0]?.message).toBe(
      "The fact `dealValue` has the same name as `deal value` in line 1: only letters and digits count.",
    );
  });

  it("may differ in more than letters where they are values", () => {
    expect(codesOf("fact grade is one of `A+`, `A-`\nwhen grade = `A+` then act")).toEqual([]);
  });
});

describe("actions", () => {
  const actions = "action offer chat is helps\naction pitch project is sells\n";
  it.each([
    ["when a then ofer chat", "HR2003 ofer chat"],
    ["when a then offer chat\nnever pitch projekt when a", "HR2003 pitch projekt"],
    ["action call is human", "HR2022 call"],
    ["action call is helps, sells", "HR2022 call"],
    ["action call is helps, contact customer", "HR2023 contact customer"],
    ["never anything that sels when a", "HR2023 sels"],
    ["never pitch project when a", "HR4001 pitch project"],
    ["when a then offer chat and offer chat within 1h", "HR4003 offer chat"],
    ["when a then offer chat within 0h", "HR3024 0h"],
    ["when a then offer chat every 0 days", "HR3024 0 days"],
    ["when a then offer chat within 5", "HR1040 5"],
    ["when a then offer chat after -5", "HR1040 -5"],
    ["when a then offer chat escalating to boss after 5", "HR1040 5"],
    ["when a then offer chat within (5)", "HR3022 (5)"],
    ["when a then offer chat within 1h after 2h", "HR3025 2h"],
    ["when a then offer chat within 1h after 1h", "HR3025 1h"],
    ["when a then offer chat within 1h escalating to lead after 2h", "HR3026 2h"],
  ])("%s", (source, found) => {
    expect(codesOf(`${actions}${source}`)).toEqual([found]);
  });

  it.each([
    "action call is helps, human, of our own",
    "when a then offer chat by seller and offer chat by expert",
    "when a then offer chat within 1 month after 5 business days",
    "never anything when a",
    "when a then pitch project\nnever pitch project when b",
  ])("%s is fine", (source) => {
    expect(codesOf(`${actions}${source}`)).toEqual([]);
  });

  it("that are joined to facts of a handover by `and` get a comma", () => {
    const source =
      "fact stage is text\nfact channel is text\nwhen stage = a then hand over with stage and channel";
    const [finding] = modelOf({ "a.playbook": source }).findings("a.playbook");
    expect(finding?.code).toBe("HR2024");
    const [edit] = finding?.fix?.edits ?? [];
    const { start = 0, end = 0 } = edit?.span ?? {};
    expect(source.slice(0, start) + edit?.text + source.slice(end)).toMatch(/with stage, channel$/);
  });

  it.each([
    ["when a then call by seller and expert\nwhen b then call by expert", ["HR2024 expert"]],
    ["when a then call by seller and visit\nwhen b then visit by expert", []],
    ["when a then call within 1h and b\nwhen b then visit", ["HR2024 b"]],
    ["when a then call within 1h and `b`\nwhen b then visit", []],
  ])("%s", (source, found) => {
    expect(codesOf(source)).toEqual(found);
  });

  it("that are joined to facts which nothing declares get one, too", () => {
    expect(codesOf("when stage = a and channel = b then hand over with stage and channel")).toEqual(
      ["HR2024 channel"],
    );
  });
});

describe("rules and guardrails", () => {
  it.each([
    ['rule "A b"\n  when x\n  then act\nrule "a-B"\n  when y\n  then act', 'HR4002 "a-B"'],
    [
      "when x\nthen act\nvalid from 2026-12-31 until 2026-01-01",
      "HR4004 valid from 2026-12-31 until 2026-01-01",
    ],
    ["when x\nthen act\nvalid until 2026-02-30", "HR3020 2026-02-30"],
    ["when x\nthen act\nid one\nwhen y\nthen act\nid one", "HR4005 id one"],
    ["when x then act\nnever act when y\n  id one\nnever act when z\n  id one", "HR4005 id one"],
    ['without rule "None"\nwhen x then act', 'HR4006 "None"'],
    ['without rule "Own"\nrule "Own"\n  when x\n  then act', 'HR4006 "Own"'],
    ["when x then act by size\nwhen size > 5 then act", null],
    ["when x and 5 > 3 or y then act", "HR3012 x and 5 > 3 or y"],
  ])("%s", (source, found) => {
    expect(codesOf(source)).toEqual(found === null ? [] : [found]);
  });
});

describe("definitions and settings", () => {
  it.each([
    ["define a as b\ndefine b as c > 5\ndefine c as a", "HR2010 a"],
    ["define a as a", "HR2010 a"],
    ["setting a is 2 * 3", "HR2011 2 * 3"],
    ["setting target is 1h\nset taget to 2h", "HR2012 taget"],
    ["fact target is duration\nset target to 2h", "HR2012 target"],
    ["setting target is 1h\nset target to 5", "HR2013 5"],
    ["setting target is 1 EUR\nset target to 5 USD", "HR2013 5 USD"],
    ["setting target is 1h\nset target to 2h\nset target to 3h", "HR2014 set target to 3h"],
  ])("%s", (source, found) => {
    expect(codesOf(source)).toEqual([found]);
  });

  it.each([
    "setting target is 1h\nset target to 5 business days",
    'setting role is seller\nset role to "Key account"',
    "define evaluation as stage = evaluation\nfact stage is one of evaluation, purchase",
    "define a as b\ndefine b as x > 5",
  ])("%s is fine", (source) => {
    expect(codesOf(source)).toEqual([]);
  });

  it("name the whole circle", () => {
    expect(findingsOf("define a as c\ndefine b as a\ndefine c as b")[0]?.message).toBe(
      "These definitions go round in a circle: `a` → `c` → `b` → `a`.",
    );
  });

  it("are nested so deep that they can still be worked out, those that they use unfolded", () => {
    const nested = (inner: string, depth: number) =>
      Array.from({ length: depth }).reduce<string>((text) => `(${text} and keen)`, inner);
    const chain = (length: number, depth: number) =>
      [
        `define d0 as ${nested("ready", depth)}`,
        ...Array.from(
          { length },
          (_, index) => `define d${index + 1} as ${nested(`d${index}`, depth)}`,
        ),
        `when ${nested(`d${length}`, 190)} then call`,
      ].join("\n");
    expect(codesOf(chain(1, 124))).toEqual([]);
    expect(codesOf(chain(99, 2))).toEqual([]);
    for (const [length, depth] of [
      [2, 124],
      [5, 150],
      [99, 190],
    ] as const) {
      const [first, ...others] = findingsOf(chain(length, depth));
      expect(others).toEqual([]);
      expect(first?.message).toMatch(
        /^`d[12]`, with the definitions that it uses, is nested deeper than 500 levels\.$/,
      );
    }
  });
});

describe("columns", () => {
  it.each([
    ['define a as x > 5\nread a from "A"', "HR2030 a"],
    ['read a from "A"\nread A from "B"', "HR2031 A"],
    ['fact a is one of x, y\nread a from "A"\n  "1", "2" as x\n  "2" as y', 'HR2032 "2"'],
    ['fact a is one of x, y\nread a from "A"\n  "1" as z', "HR3002 z"],
    ['fact a is number\nread a from "A"\n  "many" as 5%', "HR3005 5%"],
    ['fact a is number\nread a from "A" written "DD.MM.YYYY"', 'HR2033 written "DD.MM.YYYY"'],
    ['fact a is number from 0 to 10\nread a from "A"\n  "all" as 100', "HR2034 100"],
    ['fact a is number from 1 to 10\nread a from "A"\n  anything else as 0', "HR2034 0"],
  ])("%s", (source, found) => {
    expect(codesOf(source)).toEqual([found]);
  });
});

describe("identities, traits and zones", () => {
  it.each([
    ["action a is helps\n  id one\naction b is helps\n  id one", "HR4005 id one"],
    [
      "action visit is helps, our visits\nwhen a then visit\nnever anything that our visit when a",
      "HR2023 our visit",
    ],
    ["when size is between 5 and 1 then act", "HR3017 5 and 1"],
    ["when waiting is from 2 days to 1h then act", "HR3017 2 days to 1h"],
    ["when budget is between 5k EUR and 1k EUR then act", "HR3017 5k EUR and 1k EUR"],
  ])("%s", (source, found) => {
    expect(codesOf(source)).toEqual([found]);
  });

  it("warns of a used playbook that is written for another zone", () => {
    const files = {
      "main.playbook": 'use "middle.playbook"\nwhen x then act',
      "middle.playbook": 'playbook "Middle" zone Europe/Berlin\nuse "base.playbook"',
      "base.playbook": 'playbook "Base" zone Europe/Berlin\nwhen x then act',
    };
    expect(codesOf(files)).toEqual(['HR6007 "middle.playbook"']);
    expect(codesOf(files, "middle.playbook")).toEqual([]);
  });
});
