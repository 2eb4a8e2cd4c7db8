import { describe, expect, it } from "vitest";
import { codesOf, modelOf, show } from "../testing/workspace.ts";

const shares = "\n  control 50%, chat 50%\n";
const rule = "when chat first = chat then offer chat\n";

describe("an experiment", () => {
  it("is a derived value, one of its variants", () => {
    const { defines, facts } = modelOf({
      "p.playbook": `experiment chat first splits account id${shares}${rule}`,
    }).link("p.playbook");
    expect(defines.map(({ name, type, value }) => [name, type, show(value)])).toEqual([
      [
        "chat first",
        { kind: "one of", values: ["control", "chat"] },
        "variant(chat first, account_id: control 50%, chat 50%)",
      ],
    ]);
    expect(facts).toMatchObject([{ name: "account id", type: { kind: "any" } }]);
  });

  it("takes its salt for its name, where it has one", () => {
    const text = `experiment chat first splits account id\n  salt "old name"${shares}${rule}`;
    const { defines } = modelOf({ "p.playbook": text }).link("p.playbook");
    expect(show(defines[0]?.value ?? expect.fail())).toContain("variant(old name, ");
  });

  it("may split a define, but not in a circle", () => {
    const by = (subject: string, rest = "") =>
      codesOf(`experiment chat first splits ${subject}${shares}${rule}${rest}`);
    expect(by("kind", "define kind as stage = evaluation\n")).toEqual([]);
    expect(by("kind", "define kind as chat first = chat\n")).toEqual(["HR2010 chat first"]);
    expect(by("chat first")).toEqual(["HR2010 chat first"]);
  });

  it.each([
    ["money in EUR", "HR4043"],
    ["duration", "HR4043"],
    ["list of text", "HR4043"],
    ["number", null],
    ["date", null],
    ["step of a, b", null],
  ])("splits by a fact of %s: %s", (type, code) => {
    const text = `fact account id is ${type}\nexperiment chat first splits account id${shares}${rule}`;
    expect(codesOf(text)).toEqual(code === null ? [] : [`${code} account id`]);
  });

  it.each([
    ["setting account id is 7", "account id"],
    ["", "now"],
  ])("splits by nothing that is the same for all: %j", (declaration, subject) => {
    const text = `${declaration}\nexperiment chat first splits ${subject}${shares}${rule}`;
    expect(codesOf(text)).toEqual([`HR4043 ${subject}`]);
  });

  it.each([
    ["control 50%, chat 40%", ["HR4040 control 50%, chat 40%"]],
    ["control 60%, chat 50%", ["HR4040 control 60%, chat 50%"]],
    ["control 33.3%, chat 33.3%, mail 33.4%", []],
    ["control 33.33333%, chat 66.66667%", ["HR4041 33.33333%", "HR4041 66.66667%"]],
    ["control 100%, chat 0%", ["HR4041 0%"]],
    ["chat 100%", ["HR4042 chat 100%"]],
    ["chat 50%, Chat 50%", ["HR3034 Chat"]],
    ["known 50%, chat 50%", ["HR3035 known"]],
  ])("has shares that fit: %s", (variants, codes) => {
    const text = `experiment chat first splits account id\n  ${variants}\n${rule}`;
    expect(codesOf(text)).toEqual(codes);
  });

  it("knows its variants, and shares its name with nothing", () => {
    const experiment = `experiment chat first splits account id${shares}`;
    expect(codesOf(`${experiment}when chat first = chatt then offer chat`)).toEqual([
      "HR3002 chatt",
    ]);
    expect(
      codesOf(`${experiment}${rule}fact Chat First is yes/no\nfact account id is text\n`),
    ).toEqual(["HR2004 Chat First"]);
  });
});

describe("a variant that a test gives", () => {
  const base = `
experiment chat first splits account id${shares}
experiment short letter splits account id
  short 1%, long 99%
experiment by half splits half
  a 50%, b 50%
define half as size > 5
${rule}when short letter = short and by half = a then send letter
`;
  const test = (given: string, declared = "") =>
    `${base}${declared}test "t"\n  given ${given.replaceAll("; ", "\n  given ")}\n  expect nothing\n`;
  const given = (text: string, declared?: string) =>
    modelOf({ "p.playbook": test(text, declared) })
      .link("p.playbook")
      .tests[0]?.given.map(({ fact, value }) => [fact.name, value]);

  it.each([
    ["chat first = control", [["account id", "account id 2"]]],
    ["chat first is Chat", [["account id", "account id 1"]]],
    ['short letter = "short"', [["account id", "account id 93"]]],
    ["chat first = chat and short letter = short", [["account id", "account id 93"]]],
    ["chat first = control; short letter = short", [["account id", "account id 112"]]],
    ["chat first is unknown", [["account id", null]]],
    ['account id = "account id 1" and chat first = chat', [["account id", "account id 1"]]],
  ])("is somebody's: %s", (text, facts) => {
    expect(codesOf(test(text))).toEqual([]);
    expect(given(text)).toEqual(facts);
  });

  it("is the same whatever else the playbook says", () => {
    const type = "fact account id is number from 4 to 90\n";
    expect(given("chat first = control", type)).toEqual([["account id", 7]]);
  });

  it.each([
    ["chat first = control and chat first = chat", ["HR5022 chat first = control"]],
    ["chat first = control and chat first is unknown", ["HR5022 chat first = control"]],
    ["by half = a", ["HR5020 by half = a"]],
    ['account id = "account id 1" and chat first = control', ["HR5021 chat first = control"]],
    ["account id is unknown and chat first = control", ["HR5021 chat first = control"]],
    ["chat first = chatt", ["HR3002 chatt"]],
    ["chat first != chat", ["HR5001 chat first != chat"]],
    ["chat first", ["HR5003 chat first"]],
    ["not chat first", ["HR5003 chat first"]],
    ["chat first is known", ["HR5001 chat first is known"]],
  ])("or nobody's: %s", (text, codes) => {
    expect(codesOf(test(text))).toEqual(codes);
  });
});
