import { describe, expect, it } from "vitest";
import { codesOf, findingsOf, modelOf } from "../testing/workspace.ts";

const pair =
  'rule "A" for next step\n  when a\n  then act\nrule "B" for next step\n  when b\n  then act\n';

describe("a choice", () => {
  it("is linked with its rules", () => {
    const { choices, rules } = modelOf({
      "p.playbook": `choice next step picks first match\n${pair}`,
    }).link("p.playbook");
    expect(choices).toMatchObject([{ name: "next step", policy: "first match" }]);
    expect(rules.map(({ id, choice }) => [id, choice])).toEqual([
      ["a", { name: "next step", order: 1 }],
      ["b", { name: "next step", order: 2 }],
    ]);
  });

  it("may be spelt otherwise by its rules", () => {
    const text = `choice Next-Step picks highest priority\n${pair}`;
    expect(codesOf(text)).toEqual([]);
    const { rules } = modelOf({ "p.playbook": text }).link("p.playbook");
    expect(rules[0]?.choice?.name).toBe("Next-Step");
  });

  it("may be called like a fact, but not like another choice", () => {
    const two = "choice a picks first match\nchoice A picks highest priority\n";
    expect(
      codesOf(`fact a is yes/no\nfact b is yes/no\n${two}${pair.replaceAll("next step", "a")}`),
    ).toEqual(["HR2004 A"]);
  });

  it("is unknown once a file, with the nearest name or a declaration", () => {
    expect(codesOf(pair)).toEqual(["HR4030 next step"]);
    const model = modelOf({ "p.playbook": pair });
    expect(model.findings("p.playbook")[0]?.fix?.edits).toEqual([
      { span: { start: 0, end: 0 }, text: "choice next step picks highest priority\n\n" },
    ]);
    const near = `choice next steps picks first match\n${pair}`;
    expect(findingsOf(near).map(({ hint }) => hint)[1]).toContain("Did you mean `next steps`?");
  });

  it("may have its rules in a file that uses its own", () => {
    const files = {
      "p.playbook": `use "base.playbook"\n${pair}`,
      "base.playbook": "choice next step picks highest priority\n",
    };
    expect(codesOf(files, "p.playbook")).toEqual([]);
    expect(codesOf(files, "base.playbook")).toEqual([]);
    expect(codesOf({ "base.playbook": files["base.playbook"] })).toEqual(["HR4031 next step"]);
  });

  it("has its rules in one file where the first match wins", () => {
    const files = {
      "p.playbook": 'use "base.playbook"\nrule "C" for next step\n  when c\n  then act\n',
      "base.playbook": `choice next step picks first match\n${pair}`,
    };
    expect(codesOf(files)).toEqual(["HR4033 next step"]);
  });

  it("loses the rules that are left out", () => {
    const files = {
      "p.playbook": 'use "base.playbook"\nwithout rule "A"\n',
      "base.playbook": `choice next step picks first match\n${pair}`,
    };
    const { rules } = modelOf(files).link("p.playbook");
    expect(rules.map(({ id }) => id)).toEqual(["b"]);
  });

  it("tells a tie, and then says nothing of equal titles", () => {
    const tied = `choice next step picks highest priority\n${pair.replace('"B"', '"A"')}`;
    expect(codesOf(tied)).toEqual(['HR4032 "A"']);
    expect(codesOf(`${tied}  priority 1\n`)).toEqual(['HR4002 "A"']);
    expect(codesOf(tied.replace("highest priority", "first match"))).toEqual(['HR4002 "A"']);
  });
});
