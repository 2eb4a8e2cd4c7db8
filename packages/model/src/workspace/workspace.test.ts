import { describe, expect, it } from "vitest";
import { codesOf, findingsOf, modelOf } from "../testing/workspace.ts";

describe("use", () => {
  it.each([
    ["missing.playbook", "There is no file “missing.playbook”."],
    ["../away.playbook", "There is no file “../away.playbook”."],
  ])("of %s is an error at the path", (path, message) => {
    const source = `use "${path}"\nwhen a then act`;
    expect(codesOf(source)).toEqual([`HR6001 "${path}"`]);
    expect(findingsOf(source)[0]?.message).toBe(message);
  });

  it("of a misspelt file names the nearest", () => {
    const files = {
      "sales/main.playbook": 'use "../vocabulary/b2c.playbook"\nwhen a then act',
      "vocabulary/b2b.playbook": "fact a is yes/no",
    };
    expect(findingsOf(files)[0]?.hint).toMatch(/^Did you mean `\.\.\/vocabulary\/b2b\.playbook`\?/);
  });

  it("of itself, and in a circle, names the whole circle, in every file of it", () => {
    expect(findingsOf({ "a.playbook": 'use "a.playbook"\nwhen x then act' })[0]?.message).toBe(
      "“a.playbook” uses itself.",
    );
    const files = {
      "a.playbook": 'use "b.playbook"\nwhen x then act',
      "b.playbook": 'use "sub/c.playbook"\nwhen x then act',
      "sub/c.playbook": 'use "../a.playbook"\nwhen x then act',
      "d.playbook": 'use "a.playbook"\nwhen x then act',
    };
    expect(findingsOf(files, "a.playbook").map(({ code, message }) => [code, message])).toEqual([
      [
        "HR6002",
        "These playbooks use one another in a circle: a.playbook → b.playbook → sub/c.playbook → a.playbook.",
      ],
    ]);
    expect(codesOf(files, "b.playbook")).toEqual(['HR6002 "sub/c.playbook"']);
    expect(codesOf(files, "sub/c.playbook")).toEqual(['HR6002 "../a.playbook"']);
    expect(codesOf(files, "d.playbook")).toEqual([]);
  });

  it("reaches over several steps, and skips what cannot be read", () => {
    const model = modelOf({
      "a.playbook": 'use "b.playbook"\nuse "gone.playbook"\nwhen x then act',
      "b.playbook": 'use "c.playbook"',
      "c.playbook": "fact x is yes/no",
    });
    expect(model.reach("a.playbook")).toEqual(["a.playbook", "b.playbook", "c.playbook"]);
    expect(model.uses("a.playbook")).toEqual(["b.playbook", "gone.playbook"]);
  });
});

describe("a file that cannot be read", () => {
  it.each([
    ["missing", "There is no file “a.playbook”."],
    ["unreadable", "“a.playbook” cannot be read."],
    ["directory", "“a.playbook” is a folder, not a playbook."],
    ["binary", "“a.playbook” is no text."],
    ["UTF-16", "“a.playbook” is written in UTF-16, not in UTF-8."],
    ["not UTF-8", "“a.playbook” is not written in UTF-8."],
    ["too large", "“a.playbook” is too large for a playbook."],
  ] as const)("because it is %s, is one finding at its beginning", (problem, message) => {
    const model = modelOf({ "main.playbook": 'use "a.playbook"\nwhen x then act' });
    model.setFile("a.playbook", { problem });
    const [finding, ...more] = model.findings("a.playbook");
    expect([finding?.code, finding?.message, finding?.span]).toEqual([
      "HR6001",
      message,
      { start: 0, end: 0 },
    ]);
    expect(more).toEqual([]);
    expect(model.findings("main.playbook").map(({ code }) => code)).toEqual(["HR6001"]);
    expect(model.reach("main.playbook")).toEqual(["main.playbook"]);
  });

  it.each([
    ["", "This playbook is empty."],
    ["\n  \n", "This playbook is empty."],
    ["# Later\n", "This playbook holds nothing but comments."],
  ])("%j is empty", (text, message) => {
    expect(findingsOf(text).map((found) => [found.code, found.message])).toEqual([
      ["HR6003", message],
    ]);
  });
});

describe("what files say together", () => {
  it("is wrong at the `use` that brings it, once", () => {
    const files = {
      "main.playbook": 'use "middle.playbook"\nwhen x then act',
      "middle.playbook": 'use "base.playbook"\nfact stage is one of a, b',
      "base.playbook": "\nwhen stage = c then act",
    };
    expect(codesOf(files, "base.playbook")).toEqual([]);
    expect(codesOf(files, "middle.playbook")).toEqual(['HR6006 "base.playbook"']);
    expect(codesOf(files, "main.playbook")).not.toContain('HR6006 "middle.playbook"');
    expect(findingsOf(files, "middle.playbook")[0]?.message).toBe(
      "Together with this playbook, line 2 of base.playbook is wrong: `stage` is never `c`: its values are `a` and `b`.",
    );
  });

  it("includes two declarations of one name in files that a third uses", () => {
    const files = {
      "main.playbook": 'use "a.playbook"\nuse "b.playbook"\nwhen x then act',
      "a.playbook": "fact x is yes/no",
      "b.playbook": "fact X is number",
    };
    expect(codesOf(files)).toEqual(['HR6006 "b.playbook"']);
    expect(codesOf(files, "b.playbook")).toEqual([]);
  });

  it("is reported where the using file repeats a declaration", () => {
    const files = {
      "main.playbook": 'use "a.playbook"\nfact x is yes/no',
      "a.playbook": "fact x is yes/no",
    };
    expect(codesOf(files)).toEqual(["HR2004 x"]);
    expect(findingsOf(files)[0]?.message).toBe(
      "The fact `x` is declared a second time; the first is in line 1 of a.playbook.",
    );
  });

  it("lets a vocabulary be clean by itself", () => {
    const source = "setting target is 1h\nfact x is yes/no\naction act is helps\ndefine y as not x";
    expect(codesOf(source)).toEqual([]);
  });

  it("finds the rule for a guardrail in any file that reaches both", () => {
    const files = {
      "base.playbook": "never pitch project when x = no",
      "rules.playbook": "when x then pitch project",
      "main.playbook": 'use "base.playbook"\nuse "rules.playbook"',
    };
    expect(codesOf(files, "base.playbook")).toEqual([]);
    expect(codesOf({ "base.playbook": files["base.playbook"] })).toEqual(["HR4001 pitch project"]);
  });
});

describe("settings", () => {
  const base = "setting target is 1h\nwhen x then act within target";

  function within(files: { readonly [path: string]: string }): unknown {
    const expression = modelOf(files).link("main.playbook").rules[0]?.then[0]?.within;
    return expression?.op === "constant" ? expression.value : expression;
  }

  it("are what the outermost playbook sets", () => {
    const files = {
      "base.playbook": base,
      "middle.playbook": 'use "base.playbook"\nset target to 2h',
      "main.playbook": 'use "middle.playbook"\nuse "base.playbook"',
    };
    expect(within(files)).toBe("PT2H");
    expect(
      within({ ...files, "main.playbook": `${files["main.playbook"]}\nset target to 3h` }),
    ).toBe("PT3H");
    expect(within({ "base.playbook": base, "main.playbook": 'use "base.playbook"' })).toBe("PT1H");
  });

  it("that siblings set differently are an error where both are used", () => {
    const files = {
      "base.playbook": base,
      "a.playbook": 'use "base.playbook"\nset target to 2h',
      "b.playbook": 'use "base.playbook"\nset target to 3h',
      "main.playbook": 'use "a.playbook"\nuse "b.playbook"',
      "over.playbook": 'use "main.playbook"',
    };
    expect(codesOf(files, "main.playbook")).toEqual(['HR2014 "b.playbook"']);
    expect(findingsOf(files, "main.playbook")[0]?.message).toBe(
      "The setting `target` is set to different values in line 2 of a.playbook and in line 2 of b.playbook, and neither uses the other.",
    );
    expect(codesOf(files, "over.playbook")).toEqual([]);
    expect(
      codesOf(
        { ...files, "main.playbook": `${files["main.playbook"]}\nset target to 3h` },
        "main.playbook",
      ),
    ).toEqual([]);
    expect(codesOf({ ...files, "b.playbook": files["a.playbook"] }, "main.playbook")).toEqual([]);
  });
});

describe("without rule", () => {
  const files = {
    "base.playbook":
      'rule "Be quick"\n  when x\n  then act\nnever "Not now" act\n  when x = no\nrule "Be there"\n  when y\n  then other act',
    "main.playbook": 'use "base.playbook"\nwithout rule "be quick"',
  };

  it("leaves a rule of a used playbook out", () => {
    const model = modelOf(files);
    expect(model.findings("main.playbook")).toEqual([]);
    expect(model.link("main.playbook").rules.map(({ id }) => id)).toEqual(["be-there"]);
    expect(model.link("main.playbook").guardrails.map(({ id }) => id)).toEqual(["not-now"]);
    expect(model.link("base.playbook").rules).toHaveLength(2);
  });

  it("never leaves out a guardrail", () => {
    const source = 'use "base.playbook"\nwithout rule "Not now"';
    expect(
      findingsOf({ "main.playbook": source, "base.playbook": files["base.playbook"] }),
    ).toMatchObject([
      { code: "HR4006", message: "“Not now” is a guardrail, which cannot be left out." },
    ]);
  });

  it("names the nearest title", () => {
    const source = 'use "base.playbook"\nwithout rule "Be quik"';
    expect(
      findingsOf({ "main.playbook": source, "base.playbook": files["base.playbook"] }),
    ).toMatchObject([{ code: "HR4006", at: '"Be quik"', hint: "Did you mean “Be quick”?" }]);
  });
});

describe("the header", () => {
  it.each([
    ['playbook "A"\nplaybook "B"\nwhen x then act', 'HR6004 playbook "B"'],
    ['playbook "A" zone Mars/Base\nwhen x then act', "HR6005 zone Mars/Base"],
    ['playbook "A" valid from 2026-13-01\nwhen x then act', "HR3020 2026-13-01"],
    [
      'playbook "A" valid from 2026-12-01 until 2026-01-01\nwhen x then act',
      "HR4004 valid from 2026-12-01 until 2026-01-01",
    ],
  ])("%s", (source, found) => {
    expect(codesOf(source)).toEqual([found]);
  });
});
