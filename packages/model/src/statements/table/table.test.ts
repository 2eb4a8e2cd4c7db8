import { describe, expect, it } from "vitest";
import { codesOf, findingsOf, modelOf, show } from "../../testing/workspace.ts";

const linked = (source: string) => modelOf({ "a.playbook": source }).link("a.playbook");

/** A table with a title and a hit policy. */
function table(policy: string, ...lines: readonly string[]): string {
  return [`table "T" ${policy}`, ...lines.map((line) => `  | ${line} |`)].join("\n");
}

const stage = "fact stage is step of discovery, evaluation, purchase\n";

describe("a table", () => {
  it("makes a rule of each row with an action, and a value of each column with a name", () => {
    const { rules, defines, facts } = linked(
      `${table("first match", "when stage | when seats | then mode | then | source", "new | >= 100 | human | call within 1h | S4", "- | - | digital | - | ")}\n  because "So it is"\n  priority 2\n  tags a`,
    );
    expect(rules).toHaveLength(1);
    expect(rules[0]).toMatchObject({
      title: "T",
      because: "So it is",
      source: "S4",
      priority: 2,
      tags: ["a"],
      then: [{ action: { name: "call" }, within: { value: "PT1H" } }],
    });
    expect(rules[0]?.id).toMatch(/^t-[0-9a-f]{8}$/);
    expect(rules.map(({ when }) => show(when))).toEqual([
      'row 0 of first match(([stage = "new" choice] and [seats >= 100 number]), true)',
    ]);
    expect(defines.map(({ name, type, value }) => [name, type, show(value)])).toEqual([
      [
        "mode",
        { kind: "one of", values: ["human", "digital"] },
        '["human", "digital"] by first match(([stage = "new" choice] and [seats >= 100 number]), true)',
      ],
    ]);
    expect(facts.map(({ name, type }) => [name, type.kind])).toEqual([
      ["seats", "number"],
      ["stage", "one of"],
    ]);
  });

  it("shares its rows among all that refer to them", () => {
    const { rules, tables } = linked(table("unique", "when a | then", "1 | act", "2 | go"));
    expect(rules.map(({ when }) => when.op === "hit" && when.rows)).toEqual([
      tables[0]?.rows,
      tables[0]?.rows,
    ]);
  });

  it("collects by the conditions of its rows alone", () => {
    const { rules, defines } = linked(
      table("collect", "when a | then mode | then", "1 | x | act", "2 | - | go"),
    );
    expect(rules.map(({ when }) => show(when)).sort()).toEqual([
      "[a = 1 number]",
      "[a = 2 number]",
    ]);
    expect(defines[0]?.type).toEqual({ kind: "list of", of: { kind: "one of", values: ["x"] } });
  });

  it.each([
    ["new, old", '[stage in ["new","old"] choice]'],
    ["not new", '[stage != "new" choice]'],
    ["not new, old", 'not([stage in ["new","old"] choice])'],
    ["unknown", "not(known(stage))"],
    ["new or unknown", '([stage = "new" choice] or not(known(stage)))'],
  ])("reads the cell `%s`", (cell, condition) => {
    const { rules } = linked(
      `fact stage is one of new, old\n${table("collect", "when stage | then", `${cell} | act`)}`,
    );
    expect(rules.map(({ when }) => show(when))).toEqual([condition]);
  });

  it.each([
    ["5 to 10", "([size >= 5 number] and [size <= 10 number])"],
    [">= 5 and < 10", "([size >= 5 number] and [size < 10 number])"],
    ["not between 5 and 10", "not(([size >= 5 number] and [size <= 10 number]))"],
    ["> limit", "[size > 7 number]"],
    ["> other", "[size > other number]"],
  ])("reads the cell `%s`", (cell, condition) => {
    const { rules } = linked(
      `fact size is number\nfact other is number\nsetting limit is 7\n${table("collect", "when size | then", `${cell} | act`)}`,
    );
    expect(rules.map(({ when }) => show(when))).toEqual([condition]);
  });

  it("takes `not interested` for the value of that name where there is one", () => {
    const when = (values: string) =>
      linked(
        `fact mood is one of ${values}\n${table("collect", "when mood | then", "not interested | act")}`,
      ).rules.map((rule) => show(rule.when));
    expect(when("interested, not interested")).toEqual(['[mood = "not interested" choice]']);
    expect(when("interested, undecided")).toEqual(['[mood != "interested" choice]']);
  });

  it("says in explanations what its cells mean", () => {
    const { rules } = linked(
      table("unique", "when stage | when seats | then", "new, old | >=  5 | act"),
    );
    const [rule] = rules;
    expect(rule?.when.place.text).toBe("stage is new, old and seats >= 5");
  });

  it("is out of force outside its days, values too", () => {
    const source = `${table("unique", "when a | then mode | then", "1 | x | act")}\n  valid from 2026-01-01`;
    const { rules, defines } = linked(source);
    expect(rules[0]?.validFrom).toBe("2026-01-01");
    expect(defines.map(({ value }) => show(value))).toEqual([
      '["x"] by unique(([today >= "2026-01-01" date] and [a = 1 number]))',
    ]);
  });

  it("gives values that are computed, or those of facts", () => {
    const type = (...cells: readonly string[]) =>
      linked(
        `${stage}fact grade is one of A+, A-, email\nfact price is money in EUR\nfact words is text\n${table("first match", "when a | then x", ...cells.map((cell, index) => `${index} | ${cell}`))}`,
      ).defines[0]?.type;
    expect(type("1", "2.5")).toEqual({ kind: "number", from: null, to: null });
    expect(type("price * 10%", "5 EUR")).toEqual({ kind: "money", currency: "EUR" });
    expect(type("yes", "no")).toEqual({ kind: "yes/no" });
    expect(type("low", '"Very high"', "Low")).toEqual({
      kind: "one of",
      values: ["low", "Very high"],
    });
    expect(type('"a"', '"b"')).toEqual({ kind: "text" });
    expect(type("words", "low")).toEqual({ kind: "text" });
    expect(type("stage", "purchase")).toMatchObject({ kind: "step of" });
    expect(type("stage", "none")).toEqual({
      kind: "one of",
      values: ["none", "discovery", "evaluation", "purchase"],
    });
    expect(type("A+", "A-", "a+")).toEqual({ kind: "one of", values: ["A+", "A-"] });
    expect(type("grade", "Email", "none")).toEqual({
      kind: "one of",
      values: ["none", "A+", "A-", "email"],
    });
    expect(type("2 days", "1 week")).toEqual({ kind: "duration", family: "elapsed" });
    expect(type("2026-01-01")).toEqual({ kind: "date" });
    expect(type("-", "unknown")).toEqual({ kind: "any" });
  });
});

describe("the identity of a row", () => {
  const ids = (source: string) => linked(source).rules.map(({ id }) => id);
  const byAction = (source: string) =>
    Object.fromEntries(linked(source).rules.map(({ id, then }) => [then[0]?.action.name, id]));
  const base = table(
    "first match",
    "when a | when b | then | source",
    "1 | - | act | S1",
    "2 | 3 | go | S2",
  );

  it("hangs on what the row says, not on its place, its reasons, its layout or columns that it does not use", () => {
    const { act, go } = byAction(base);
    const others = [
      table(
        "first match",
        "when a | when b | then | source",
        "2 | 3 | go | S2",
        "1 | - | act | S1",
      ),
      table(
        "first match",
        "when a | when b | then | source",
        "= 1 | - | act | S3",
        "2 | 3.0 | go | -",
      ),
      table("first match", "then | when b | when c | when a", "act | - | - | 1", "go | 3 | - | 2"),
    ];
    for (const other of others) expect(byAction(other)).toEqual({ act, go });
    expect(byAction(base.replace("| 1 |", "| 7 |")).act).not.toBe(act);
    expect(byAction(base.replace("act", "wait")).go).toBe(go);
  });

  it("begins with the table's id or title", () => {
    expect(ids(`${base}\n  id talks`)[0]).toMatch(/^talks-[0-9a-f]{8}$/);
    expect(ids(base)[0]).toMatch(/^t-[0-9a-f]{8}$/);
    expect(ids(base.replace('"T"', '"…"'))[0]).toMatch(/^table-[0-9a-f]{8}$/);
  });

  it("tells apart rows that say the same in two tables, and joins what is the same", () => {
    const twice = table("collect", "when a | then", "1 | act", "1 | act");
    expect(ids(twice)).toHaveLength(1);
    const two = `${table("unique", "when a | then", "1 | act")}\n${table("unique", "when a | then", "1 | act", "2 | go")}`;
    expect(new Set(ids(two)).size).toBe(3);
  });
});

describe("what is wrong with a table", () => {
  const one = (heading: string, ...rows: readonly string[]) =>
    table("first match", heading, ...rows);
  it.each([
    [`${stage}${one("when stage | then", "evalution | act")}`, ["HR3002 evalution"]],
    [`${stage}${one("when stage | then", "> evaluation, purchase | act")}`, ["HR1021 ,"]],
    [`fact price is money in EUR\n${one("when price | then", "> 5 | act")}`, ["HR3003 5"]],
    [`fact price is money in EUR\n${one("when price | then", "5 to 10 EUR | act")}`, ["HR3003 5"]],
    [`fact size is number\n${one("when size | then", "10 to 5 | act")}`, ["HR3017 10 to 5"]],
    [`fact size is number from 0 to 9\n${one("when size | then", "> 10 | act")}`, ["HR3009 > 10"]],
    [`fact ready is yes/no\n${one("when ready | then", "perhaps | act")}`, ["HR3002 perhaps"]],
    [`fact opened is time\n${one("when opened | then", "< 3 days | act")}`, ["HR3001 3 days"]],
    [
      `fact tags is list of text\n${one("when tags | then", "a | act", "contains b | go")}`,
      ["HR3018 a"],
    ],
    [one("when 5 + yes | then", "1 | act", "2 | go"), ["HR3014 5 + yes"]],
    [one("when a | then", "1 | act within 0h"), ["HR3024 0h"]],
    [one("when a | then", "1 | act within 1h after 2h"), ["HR3025 2h"]],
    [one("when a | then", "1 | act and act"), ["HR4003 act"]],
    [`action act is helps\n${one("when a | then", "1 | atc")}`, ["HR2003 atc"]],
    [
      'fact m is number\nfact n is number\ntable "T" first match\n| when n | when m | then |\n| 1 | act |\n| 1 | 2 | act |',
      ["HR1115 | 1 | act |"],
    ],
    [one("when a | then x", "1 | 5", "2 | yes"), ["HR3042 yes"]],
    [one("when a | then x", "1 | 5 EUR", "2 | 5 USD", "3 | 5"), ["HR3042 5 USD"]],
    [`fact x is number\n${one("when a | then x", "1 | 5")}`, ["HR2004 x"]],
    [
      `${one("when a | then x", "1 | 5")}\n${table("unique", "when b | then X", "1 | 5").replace('"T"', '"U"')}`,
      ["HR2004 X"],
    ],
    [`${one("when a | then x", "1 | 5")}\n${one("when b | then y", "1 | 5")}`, ['HR4002 "T"']],
    [one("when x | then x", "1 | 5"), ["HR2010 x"]],
    [`${one("when a | then x", "y | 5")}\ndefine y as x > 3`, ["HR2010 x"]],
    [`${one("when a | then x", "1 | 5")}\nwhen x = high then act`, ["HR2001 high"]],
    [`${one("when a | then x", "1 | low", "2 | high")}\nwhen x = hihg then act`, ["HR3002 hihg"]],
    [
      `${one("when a | then", "1 | act")}\n  valid from 2026-02-01 until 2026-01-01`,
      ["HR4004 valid from 2026-02-01 until 2026-01-01"],
    ],
    [`${one("when a | then", "1 | act")}\nwhen b then go\nnever act when c`, []],
    [`${one("when a | then", "1 | act")}\nnever atc when c`, ["HR4001 atc"]],
    [`${one("when a | then", "1 | act")}\ntest "t"\n  given a = 1\n  expect act`, []],
    [`${one("when a | then x", "1 | 5")}\ntest "t"\n  given x = 1\n  expect nothing`, ["HR5003 x"]],
  ])("%j", (source, found) => {
    const codes = codesOf(source).filter((code) => !code.startsWith("HR2002"));
    expect(codes).toEqual(found);
  });

  it("is found in every cell, whatever is wrong in others", () => {
    const source = `${stage}fact grade is one of A+, A-, email\nfact price is money in EUR\n${one("when stage | when price | then x", "evalution | > 5 | 1", "discvery | = | yes")}`;
    expect(codesOf(source)).toEqual([
      "HR3002 evalution",
      "HR3003 5",
      "HR3002 discvery",
      "HR1020 =",
      "HR3042 yes",
    ]);
  });
});

describe("rows of a `unique` table", () => {
  const facts = `${stage}fact ready is yes/no\nfact size is number\nfact price is money in EUR\nfact opened is date\nfact waited is duration\nfact note is text\n`;
  const both = (heading: string, ...rows: readonly string[]) =>
    findingsOf(
      `${facts}${table("unique", `${heading} | then`, ...rows.map((row) => `${row} | act`))}`,
    )
      .filter(({ code }) => code === "HR4013" || code === "HR4014")
      .map(
        ({ code, message }) =>
          `${code} ${/(for example .*|in every .*)\.$/.exec(message)?.[1] ?? message}`,
      );

  it.each([
    ["when stage", ["evaluation", "purchase"], null],
    ["when stage", ["evaluation", "not evaluation"], null],
    ["when stage", ["< purchase", "purchase"], null],
    ["when stage", ["evaluation, purchase", ">= purchase"], "stage = purchase"],
    ["when stage", ["not evaluation", "not purchase"], "stage = discovery"],
    ["when stage", ["evaluation", "unknown"], null],
    ["when stage", ["evaluation or unknown", "unknown or purchase"], "stage is unknown"],
    ["when stage", ["known", "evaluation"], "stage = evaluation"],
    ["when ready", ["yes", "no"], null],
    ["when ready", ["yes", "not no"], "ready = yes"],
    ["when size", ["< 5", ">= 5"], null],
    ["when size", ["< 5", "> 4.9"], "size = 4.95"],
    ["when size", ["1 to 5", "5 to 9"], "size = 5"],
    ["when size", ["not between 1 and 5", "0"], "size = 0"],
    ["when size", ["not between 1 and 5", "3 to 4"], null],
    ["when size", ["1, 2, 3", "3, 4"], "size = 3"],
    ["when price", ["< 10k EUR", "10k EUR to 50k EUR", "> 50k EUR"], null],
    ["when price", ["<= 10k EUR", "10k EUR to 50k EUR"], "price = 10000 EUR"],
    ["when price", ["< 10.0001 EUR", "> 10 EUR"], null],
    ["when opened", ["before 2026-01-01", ">= 2026-01-01"], null],
    ["when opened", ["> 2026-01-01", "< 2026-01-02"], null],
    ["when opened", ["> 2026-01-01", "< 2026-01-03"], "opened = 2026-01-02"],
    ["when waited", ["< 2 days", ">= 48h"], null],
    ["when waited", ["<= 2 days", ">= 48h"], "waited = 2 days"],
    ["when note", ["a", "b"], null],
    ["when note", ["not a", "not b"], "note is something else"],
    ["when note", ["a", "A"], "note = a"],
    ["when note", ["contains a", "contains b"], null],
    ["when note", ["contains a", "contains a"], "note contains a"],
    ["when opened", ["less than 3 days ago", "-"], "opened is less than 3 days ago"],
    ["when new thing", ["a", "b", "not a, b"], null],
    ["when new thing", ["a", "not b"], "new thing = a"],
    ["when stage | when ready", ["evaluation | yes", "evaluation | no", "purchase | -"], null],
    [
      "when stage | when ready",
      ["evaluation | -", "- | yes"],
      "stage = evaluation` and `ready = yes",
    ],
    ["when stage | when stage", ["> discovery | < purchase", "purchase | -"], null],
    ["when stage", ["-", "-"], ""],
  ])("%s: %j", (heading, rows, example) => {
    const expected =
      example === null
        ? []
        : [
            example === ""
              ? "HR4013 in every situation"
              : `HR4013 for example where \`${example}\``,
          ];
    expect(both(heading, ...rows)).toEqual(expected);
  });

  it("are only warned of where their values are worked out from others", () => {
    const source = `define big as size > 5\nscore fit\n  add 5 when size > 3\n${table("unique", "when big | when fit | then", "yes | - | act", "- | >= 5 | go")}`;
    expect(codesOf(source)).toEqual(["HR4014 | - | >= 5 | go |"]);
  });

  it("are named by their lines", () => {
    const [finding] = findingsOf(
      table("unique", "when a | then", "1 | act", "2 | go", "< 2 | wait"),
    );
    expect(finding?.message).toBe(
      "This row and the one in line 3 both hold, for example where `a = 1`.",
    );
    expect(finding?.at).toBe("| < 2 | wait |");
  });
});

describe("rows of a `first match` table", () => {
  const unreached = (heading: string, ...rows: readonly string[]) =>
    codesOf(
      `${stage}fact size is number\n${table("first match", `${heading} | then`, ...rows.map((row) => `${row} | act`))}`,
    )
      .filter((code) => code.startsWith("HR4015"))
      .map((code) => /\| (.*) \| act/.exec(code)?.[1]);

  it.each([
    ["when stage", ["evaluation", "-"], []],
    ["when stage", ["-", "evaluation"], ["evaluation"]],
    ["when stage", ["evaluation, purchase", "purchase"], ["purchase"]],
    ["when stage", ["known", "-", "unknown"], ["unknown"]],
    ["when stage", ["not discovery", "> discovery"], ["> discovery"]],
    ["when stage", ["discovery or evaluation or purchase", "known"], ["known"]],
    [
      "when stage | when size",
      ["evaluation | > 5", "evaluation | > 10", "- | > 3"],
      ["evaluation | > 10"],
    ],
    ["when stage | when size", ["evaluation | > 5", "- | > 10"], []],
    ["when size", ["> 5 or <= 5", "7", "-"], ["7"]],
    ["when size", ["> 5 or < 5", "5", "known"], []],
  ])("%s: %j", (heading, rows, expected) => {
    expect(unreached(heading, ...rows)).toEqual(expected);
  });

  it("may overlap, and a table that collects may repeat itself", () => {
    expect(codesOf(table("first match", "when a | then", "1 | act", "< 5 | go"))).toEqual([]);
    expect(codesOf(table("collect", "when a | then", "1 | act", "1 | go"))).toEqual([]);
  });
});
