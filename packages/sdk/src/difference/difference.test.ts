import { createModel } from "@handrail/model";
import { describe, expect, it } from "vitest";
import { loadPlaybook } from "../load.ts";
import { differenceOf } from "./difference-of.ts";
import { flowCounter } from "./flows.ts";

const version = (text: string, more: Readonly<Record<string, string>> = {}) => {
  const model = createModel();
  model.setFile("a.playbook", { text });
  for (const [path, other] of Object.entries(more)) model.setFile(path, { text: other });
  return { model, entry: "a.playbook" };
};

async function between(before: string, after: string) {
  const { same, sentences } = await differenceOf(version(before), version(after));
  return { same, shown: sentences.map(({ kind, change, name }) => `${change} ${kind} ${name}`) };
}

const facts = "fact late is yes/no\nfact n is number\naction act is helps\naction other is sells\n";

describe("two versions", () => {
  it("are the same whatever their order and layout", async () => {
    const one = `${facts}rule "R" when late and n > 3 then act\nrule "S" when late then other\n`;
    const two = `${facts}# other\nrule "S"\n  when late\n  then other\nrule "R"\n  when late and n > 3\n  then act\n`;
    expect(await between(one, two)).toEqual({ same: true, shown: [] });
  });

  it("tell what was added, removed, changed, and only said otherwise", async () => {
    const one = `${facts}rule "R" when late then act within 1h because "so"
rule "S" when n > 3 then other
never "N" other when late
when n = 1 then act
`;
    const two = `${facts}rule "R" when late then act within 2h because "so"
rule "S" when n > 3 then other because "now with a reason"
rule "T" when n > 9 then other
when n = 1 then act
`;
    expect(await between(one, two)).toEqual({
      same: false,
      shown: ["changed rule R", "reworded rule S", "added rule T", "removed guardrail N"],
    });
  });

  it("know a sentence again by its id, its title, or by what it decides", async () => {
    const one = `${facts}rule "R" when late then act
  id a
rule "S" when n > 3 then other
`;
    const two = `${facts}rule "Renamed" when late then act
  id a
rule "Other" when n > 3 then other
`;
    expect((await between(one, two)).shown).toEqual([
      "reworded rule Renamed",
      "reworded rule Other",
    ]);
  });

  it("show where a definition or a setting changes what a sentence decides", async () => {
    const text = (bound: number, time: string) =>
      `${facts}setting most is ${time}\ndefine many as n > ${bound}\nrule "R" when many then act within most\n`;
    expect((await between(text(3, "1h"), text(4, "1h"))).shown).toEqual([
      "changed value many",
      "changed rule R",
    ]);
    expect((await between(text(3, "1h"), text(3, "2h"))).shown).toEqual([
      "changed setting most",
      "changed rule R",
    ]);
  });

  it("compare limits, tables, scores, choices, facts, histories and actions", async () => {
    const text = (count: number, cell: string, points: number, policy: string, trait: string) =>
      `fact late is yes/no
fact n is number
action act is ${trait}
history contact has
  medium is text
limit "L" act to ${count} per day counting contacts
table "T" first match
  | when n  | then |
  | > ${cell} | act  |
  | -       | act  |
score fit
  add ${points} when late
rule "F" when fit > 3 then act
choice c picks ${policy}
rule "A" for c when late then act
rule "B" for c when n > 2 then act
`;
    const base = text(1, "3", 5, "first match", "helps");
    const shown = async (...parts: Parameters<typeof text>) =>
      (await between(base, text(...parts))).shown;
    expect(await shown(2, "3", 5, "first match", "helps")).toEqual(["changed limit L"]);
    expect(await shown(1, "3", 6, "first match", "helps")).toEqual([
      "changed value fit",
      "changed rule F",
    ]);
    expect(await shown(1, "3", 5, "highest priority", "helps")).toEqual(["changed choice c"]);
    expect(await shown(1, "3", 5, "first match", "sells")).toEqual(["changed action act"]);
    expect((await shown(1, "4", 5, "first match", "helps")).join()).toContain("rule T");
  });

  it("say which rows of a table have moved, as few as can be", async () => {
    const rows = ["| > 5 | act |", "| > 3 | other |", "| = 1 | act |", "| - | other |"];
    const table = (...order: readonly number[]) =>
      `${facts}table "T" first match\n  | when n | then |\n${order.map((one) => `  ${rows[one]}\n`).join("")}`;
    const moved = async (...order: readonly number[]) => {
      const { sentences } = await differenceOf(
        version(table(0, 1, 2, 3)),
        version(table(...order)),
      );
      return sentences.flatMap(({ moved, after }) =>
        moved === undefined ? [] : [`${moved.from} to ${moved.to}: ${after?.text}`],
      );
    };
    expect(await moved(0, 1, 2, 3)).toEqual([]);
    expect(await moved(1, 2, 3, 0)).toEqual(["1 to 4: | > 5 | act |"]);
    expect(await moved(2, 0, 1, 3)).toEqual(["3 to 1: | = 1 | act |"]);
  });

  it("are alike where only words differ, and not where the zone or a column does", async () => {
    const rule = `${facts}rule "R" when late then act within 1h\n`;
    const alike = async (one: string, two: string) => {
      const { alike, beside } = await differenceOf(version(one), version(two));
      return [alike, ...beside];
    };
    expect(await alike(rule, rule.replace('"R"', '"Q"'))).toEqual([true]);
    expect(await alike(rule, rule.replace("1h", "2h"))).toEqual([false]);
    const choice = `${facts}choice c picks highest priority
rule "A" for c when late then act
rule "B" for c when n > 2 then other
`;
    // Equal priorities go by title.
    expect(await alike(choice, choice.replace('"B"', '"Beyond"'))).toEqual([true]);
    expect(await alike(choice, choice.replace('"A"', '"C"'))).toEqual([false]);
    const zoned = (zone: string) => `playbook "P"\n  zone ${zone}\n${rule}`;
    expect(await alike(zoned("UTC"), zoned("Europe/Berlin"))).toEqual([false, "zone"]);
    expect(await alike(rule, `${rule}read n from "N"\n`)).toEqual([false, "columns"]);
  });

  it("say where each sentence stands", async () => {
    const one = `${facts}rule "R" when late then act\n`;
    const { sentences } = await differenceOf(
      version(one),
      version(`\n${one.replace("late then", "n = 1 then")}`),
    );
    expect(sentences).toMatchObject([
      {
        before: { line: 5, text: 'rule "R" when late then act', place: { file: "a.playbook" } },
        after: { line: 6, text: 'rule "R" when n = 1 then act' },
      },
    ]);
  });

  it("cannot be compared where one is broken", async () => {
    await expect(between(facts, "rule rule")).rejects.toThrow();
  });
});

describe("flows", () => {
  it("count what has another priority, escalation or beginning", async () => {
    const now = "2026-11-23T09:00:00Z";
    const load = (then: string) =>
      loadPlaybook({ source: `${facts}rule "R" when late\n  then act ${then}\n` });
    const base = await load("within 4h\n  priority 5");
    for (const [then, part] of [
      ["within 4h", { priority: 0 }],
      ["after 1h within 4h\n  priority 5", { notBefore: "2026-11-23T10:00:00Z" }],
      ["within 4h escalating to lead after 2h\n  priority 5", { escalation: [{ to: "lead" }] }],
    ] as const) {
      const head = await load(then);
      const counter = flowCounter();
      counter.add("a", base.decide({ late: true }, { now }), head.decide({ late: true }, { now }));
      expect(counter.result()).toMatchObject({ different: 1, flows: [{ to: part }] });
    }
  });

  it("count what flows from where to where", async () => {
    const now = "2026-11-23T09:00:00Z";
    const text = (time: string) =>
      `${facts}rule "R" when late then act within ${time}\nnever act when n > 5\n`;
    const base = await loadPlaybook({ source: text("1h") });
    const head = await loadPlaybook({ source: text("24h").replace("n > 5", "n > 3") });
    const counter = flowCounter();
    for (const [name, record] of [
      ["a", { late: true, n: 1 }],
      ["b", { late: true, n: 2 }],
      ["c", { late: true, n: 4 }],
      ["d", { late: false, n: 4 }],
    ] as const) {
      counter.add(name, base.decide(record, { now }), head.decide(record, { now }));
    }
    const { situations, different, flows } = counter.result();
    expect([situations, different]).toEqual([4, 3]);
    expect(flows).toMatchObject([
      {
        action: "act",
        from: { state: "recommended", within: "PT1H" },
        to: { state: "recommended", within: "PT24H" },
        situations: 2,
        example: "a",
      },
      { from: { state: "recommended" }, to: { state: "blocked" }, situations: 1, example: "c" },
    ]);
  });
});
