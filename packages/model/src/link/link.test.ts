import { describe, expect, it } from "vitest";
import type { LinkedPlaybook } from "../linked/playbook.ts";
import { modelOf, show } from "../testing/workspace.ts";

function link(source: string | { readonly [path: string]: string }): LinkedPlaybook {
  const files = typeof source === "string" ? { "main.playbook": source } : source;
  return modelOf(files).link("main.playbook");
}

describe("a linked playbook", () => {
  it("is what the one-line playbook of the design says", () => {
    const linked = link(
      "when stage=evaluation and channel=digital then offer expert chat within 1h",
    );
    expect(linked).toMatchObject({
      title: null,
      version: null,
      zone: "UTC",
      facts: [
        { name: "channel", inferred: true, ask: null, place: { span: { start: 26, end: 33 } } },
        { name: "stage", inferred: true, type: { kind: "one of", values: ["evaluation"] } },
      ],
      actions: [{ id: "offer-expert-chat", name: "offer expert chat", traits: null }],
      guardrails: [],
      defines: [],
      bindings: [],
      tests: [],
    });
    const [rule] = linked.rules;
    expect(rule?.id).toMatch(/^rule-[0-9a-f]{8}$/);
    expect(rule?.then[0]).toMatchObject({
      action: linked.actions[0],
      within: { op: "constant", value: "PT1H" },
      by: null,
    });
  });

  it("has the header of the entry alone", () => {
    const linked = link({
      "main.playbook": 'playbook "Main" version 1.2.0\n  zone Europe/Berlin\nuse "base.playbook"',
      "base.playbook": 'playbook "Base" version 9.0.0\n  zone Asia/Tokyo\nfact x is yes/no',
    });
    expect([linked.title, linked.version, linked.zone]).toEqual(["Main", "1.2.0", "Europe/Berlin"]);
  });

  it("has every clause of an action", () => {
    const source = `fact owner is text
fact stage is text
setting boss is sales lead
setting target is 2h
define deal as stage
when stage = open
then hand over within target after 30 min every 1 week by owner to "Key account" via e-mail with stage, deal escalating to boss after 1h`;
    const [found] = link(source).rules[0]?.then ?? [];
    expect(found).toMatchObject({
      within: { value: "PT2H" },
      after: { value: "PT30M" },
      every: { value: "P1W" },
      by: { value: { op: "fact", fact: { name: "owner" } } },
      to: { text: "Key account" },
      via: { text: "e-mail" },
      with: [
        { name: "stage", value: { op: "fact" } },
        { name: "deal", value: { op: "define" } },
      ],
      escalation: [{ to: { text: "sales lead" }, after: { value: "PT1H" } }],
    });
  });

  it("spells traits and values as declared", () => {
    const linked = link(`action pitch project is SELLS, Contacts-Customer, our own
fact stage is one of Discovery, Evaluation
when stage = EVALUATION then Pitch Project
never anything that is contacts customer and Our-Own when stage is one of discovery, evaluation`);
    expect(linked.actions[0]?.traits).toEqual(["contacts customer", "our own", "sells"]);
    expect(linked.guardrails[0]?.covers).toEqual({ traits: ["contacts customer", "our own"] });
    expect(linked.rules[0]?.then[0]?.action).toBe(linked.actions[0]);
    expect(show(linked.rules[0]?.when ?? expect.fail())).toBe('[stage = "Evaluation" choice]');
  });

  it("names an undeclared action by one of its spellings, whatever the order", () => {
    const one = "when a then offer chat";
    const other = "when b then Offer Chat";
    expect(link(`${one}\n${other}`).actions.map(({ name }) => name)).toEqual(["Offer Chat"]);
    expect(link(`${other}\n${one}`).actions.map(({ name }) => name)).toEqual(["Offer Chat"]);
  });

  it("has guardrails with a medium, a reason and all traits", () => {
    const [guardrail] = link(`never "No calls" anything via phone
  unless calls welcome
  because "They asked us not to"
  source "S4"
  priority 3
  tags wish, law
  valid from 2026-01-01 until 2026-12-31`).guardrails;
    expect(guardrail).toMatchObject({
      id: "no-calls",
      title: "No calls",
      covers: { traits: [] },
      via: { text: "phone" },
      because: "They asked us not to",
      source: "S4",
      priority: 3,
      tags: ["law", "wish"],
      validFrom: "2026-01-01",
      validUntil: "2026-12-31",
    });
  });

  it("reads columns", () => {
    const linked = link(`fact channel is one of human, digital
fact size is number
fact opened is time
read channel from "Route To Market"
  "Field", "Phone" as Human
  "" as unknown
  anything else as digital
read size from "Size"
  999 as unknown
read opened from "Opened"
  written "DD.MM.YYYY HH:mm"`);
    expect(linked.bindings).toMatchObject([
      {
        fact: linked.facts[0],
        column: "Route To Market",
        mappings: [
          { from: ["Field", "Phone"], to: "human" },
          { from: [""], to: null },
        ],
        otherwise: "digital",
        format: null,
      },
      { fact: { name: "opened" }, format: "DD.MM.YYYY HH:mm", mappings: [] },
      { fact: { name: "size" }, mappings: [{ from: ["999"], to: null }] },
    ]);
    expect(linked.bindings[1]).not.toHaveProperty("otherwise");
  });

  it("takes times without an offset in the zone of the file, else of the entry", () => {
    const files = {
      "main.playbook":
        'playbook "Main" zone Europe/Berlin\nuse "base.playbook"\nuse "far.playbook"',
      "base.playbook": "when opened > 2026-11-23T09:00 then act",
      "far.playbook": 'playbook "Far" zone Asia/Tokyo\nwhen opened < 2026-11-23T09:00 then act',
    };
    expect(
      link(files)
        .rules.map(({ when }) => show(when))
        .sort(),
    ).toEqual(['[opened < "2026-11-23T00:00:00Z" time]', '[opened > "2026-11-23T08:00:00Z" time]']);
  });
});

describe("days of validity", () => {
  it("of a rule are also those of the header of its file; a guardrail has its own alone", () => {
    const linked = link({
      "main.playbook": 'use "base.playbook"\nrule "Main"\n  when x\n  then act',
      "base.playbook": `playbook "Base"
  valid from 2026-03-01 until 2026-10-31
rule "Base"
  when x
  then act
  valid from 2026-01-01 until 2026-06-30
never act
  when y`,
    });
    expect(
      linked.rules.map(({ id, validFrom, validUntil }) => [id, validFrom, validUntil]),
    ).toEqual([
      ["base", "2026-03-01", "2026-06-30"],
      ["main", null, null],
    ]);
    expect(linked.guardrails[0]).toMatchObject({ validFrom: null, validUntil: null });
  });
});

describe("identity", () => {
  const ids = (source: string) => link(source).rules.map(({ id }) => id);

  it("is the id, else the title, else the content", () => {
    expect(ids('rule "Größe zählt, immer!"\n  when x\n  then act')).toEqual(["grösse-zählt-immer"]);
    expect(ids('rule "Title"\n  when x\n  then act\n  id r-1')).toEqual(["r-1"]);
  });

  it("does not change with layout, comments, order or place", () => {
    const [one] = ids("when x and y then act within 1h");
    expect(ids("# First\nwhen x   and y\n  then act within 1h # quick\nwhen z then act")).toContain(
      one,
    );
    expect(ids("when x and y then act within 2h")).not.toContain(one);
  });

  it("of two rules with one title gets the content, too", () => {
    const found = ids('rule "A"\n  when x\n  then act\nrule "a!"\n  when y\n  then act');
    expect(found).toHaveLength(2);
    for (const id of found) expect(id).toMatch(/^a-[0-9a-f]{8}$/);
  });

  it("given by an id never meets a title", () => {
    const found = ids('rule "A b"\n  when x\n  then act\nwhen y\n  then act\n  id a-b');
    expect(found).toHaveLength(2);
    expect(found).toContain("a-b");
  });

  it("makes two rules that say the same one", () => {
    expect(ids("when x then act\nwhen x\n  then act")).toHaveLength(1);
  });

  it("keeps rules apart whose headers give them other days", () => {
    const files = {
      "main.playbook": 'use "a.playbook"\nuse "b.playbook"',
      "a.playbook": "when x then act",
      "b.playbook": 'playbook "B" valid until 2026-12-31\nwhen x then act',
    };
    expect(link(files).rules).toHaveLength(2);
    expect(new Set(link(files).rules.map(({ id }) => id)).size).toBe(2);
  });
});
