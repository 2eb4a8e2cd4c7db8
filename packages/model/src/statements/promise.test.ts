import { describe, expect, it } from "vitest";
import { codesOf, findingsOf, modelOf, show } from "../testing/workspace.ts";

const base = `action offer chat is human, helps
action pitch project is human, sells
fact stage is one of evaluation, purchase
when stage = evaluation then offer chat within 1h
`;
const promise = (text: string) => codesOf(`${base}promise "p" ${text}\n`);

describe("a promise", () => {
  it("is linked with its condition and its parts", () => {
    const text = `${base}promise "p" when stage = evaluation unless stage = purchase then anything that helps within 24h and no pitch project despite limits because "why" source S4`;
    const { promises } = modelOf({ "p.playbook": text }).link("p.playbook");
    const [{ when, then, ...rest } = expect.fail()] = promises;
    expect(rest).toMatchObject({
      title: "p",
      despiteLimits: true,
      because: "why",
      source: "S4",
      tags: [],
    });
    expect(show(when)).toBe('([stage = "evaluation" choice] and not([stage = "purchase" choice]))');
    expect(then).toMatchObject([
      {
        kind: "some",
        said: "anything that helps within 24h",
        pattern: { traits: ["helps"] },
        clauses: { within: { value: "PT24H" }, by: null },
      },
      { kind: "none", said: "no pitch project", pattern: { action: "pitch project" } },
    ]);
  });

  it("speaks of actions as the playbook spells them", () => {
    const text = `${base}promise "p" then Offer-Chat within 1h`;
    const { promises } = modelOf({ "p.playbook": text }).link("p.playbook");
    expect(promises[0]?.then[0]?.pattern).toEqual({ action: "offer chat" });
  });

  it.each([
    ["then ofer chat", ["HR5004 ofer chat"]],
    ["then no ofer chat", ["HR5004 ofer chat"]],
    ["when stagee = evaluation then nothing that sells", ["HR5004 stagee"]],
    ["when stage = evaluatoin then nothing that sells", ["HR3002 evaluatoin"]],
    ["when stage then nothing that sells", ["HR3007 stage"]],
    ["then nothing that selz", ["HR2023 selz"]],
    ["then nothing that is not human", ["HR2025 not human"]],
    ["then anything that helps and pitch project", ["HR2025 pitch project"]],
    ["then anything that helps within 0h", ["HR3024 0h"]],
    ["then anything that helps within stage", ["HR3022 stage"]],
    ["when stage = evaluation then anything that helps within 24h", []],
  ])("%s: %j", (text, codes) => {
    expect(promise(text)).toEqual(codes);
  });

  it("brings neither facts nor actions into the playbook", () => {
    const plain = modelOf({ "p.playbook": "when late then call" }).link("p.playbook");
    const more = modelOf({
      "p.playbook": 'when late then call\ntest "t"\n  given soon\n  expect nothing\n',
    }).link("p.playbook");
    expect(more.facts).toEqual(plain.facts);
    expect(more.idleFacts).toMatchObject([{ name: "soon" }]);
    expect(more.actions.map(({ name }) => name)).toEqual(["call"]);
  });

  it("of a used file belongs to the playbook, and is checked in its own file", () => {
    const files = {
      "main.playbook": 'use "base.playbook"\nwithout rule "A"\n',
      "base.playbook":
        'rule "A" when a then act\nrule "B" when b then other\npromise "p" when a then act\ntest "t"\n  given a\n  expect act\n',
    };
    expect(codesOf(files)).toEqual([]);
    const { promises, situations, tests, facts, idleFacts } = modelOf(files).link("main.playbook");
    expect(promises.map(({ title, place }) => [title, place.file])).toEqual([
      ["p", "base.playbook"],
    ]);
    expect(situations.map(({ title }) => title)).toEqual(["t"]);
    expect(tests).toEqual([]);
    expect([facts, idleFacts].map((all) => all.map(({ name }) => name))).toEqual([["b"], ["a"]]);
  });
});

describe("a trait that no action has", () => {
  it("may come from a file that uses this one", () => {
    const files = {
      "base.playbook":
        "action offer chat is helps\nwhen a then offer chat\nnever anything that is costly\n",
      "main.playbook":
        'use "base.playbook"\naction send expert is helps, costly\nwhen b then send expert\n',
    };
    expect(codesOf(files)).toEqual([]);
    expect(codesOf({ "base.playbook": files["base.playbook"] })).toEqual(["HR2025 costly"]);
  });

  it("says nothing where no action is declared", () => {
    expect(codesOf("when a then call\nnever anything that is costly when b\n")).toEqual([]);
  });

  it("is explained by what it is", () => {
    const hint = (trait: string) =>
      findingsOf(`${base}never anything that is ${trait} when stage = purchase\n`)[0]?.hint;
    expect(hint("not human")).toContain("never what they are not");
    expect(hint("offer chat")).toContain("Name the action");
    expect(hint("costly")).toContain("Check the trait");
  });
});
