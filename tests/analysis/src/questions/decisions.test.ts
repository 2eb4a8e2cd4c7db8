import {
  type Answer,
  blockedActions,
  canDefer,
  canGetThrough,
  canMatter,
  canSellWithout,
  neverMatters,
} from "@handrail/analysis";
import { createLinter } from "@handrail/linter";
import { createModel } from "@handrail/model";
import { describe, expect, it } from "vitest";
import { planOf, ruleOf } from "../testing/playbook.ts";

const words = (answer: Answer) => (answer.answer === "yes" ? answer.witness.words : answer.answer);

const declared = `fact ready is yes/no
fact late is yes/no
fact stage is step of new, open, won
action call customer is human, helps
action send letter is digital, helps
action pitch project is human, sells
`;

describe("does a guardrail block a rule everywhere?", () => {
  it.each([
    ["never pitch project unless ready", "ready = yes"],
    ["never pitch project unless stage = won", "ready = yes and stage = won"],
    ["never anything that sells when stage is known or stage is unknown", "no"],
    ["never pitch project when ready", "no"],
    ["never pitch project via phone", "ready = yes"],
  ])("%s: %s", (guardrail, expected) => {
    const plan = planOf(`${declared}when ready then pitch project\n${guardrail}`);
    expect(words(canGetThrough(plan, ruleOf(plan)))).toBe(expected);
    expect(blockedActions(plan, ruleOf(plan))).toHaveLength(expected === "no" ? 1 : 0);
  });
});

describe("does a guardrail ever matter?", () => {
  it.each([
    ["never pitch project when late", "ready = yes"],
    ["never pitch project when ready = no", "no"],
    ["never call customer when late", "no"],
    ["never anything that sells when ready is unknown", "no"],
  ])("%s: %s", (guardrail, expected) => {
    const plan = planOf(`${declared}when ready then pitch project\n${guardrail}`);
    const [found] = plan.guardrails;
    if (found === undefined) throw new Error("There is no guardrail.");
    expect(words(canMatter(plan, found))).toBe(expected);
    expect(neverMatters(plan, found)).toBe(expected === "no");
  });

  it("not where another one blocks the same", () => {
    const plan = planOf(
      `${declared}when ready then pitch project\nnever "a" pitch project when late\nnever "b" anything that sells when late or stage = new`,
    );
    expect(plan.guardrails.map((one) => [one.id, words(canMatter(plan, one))])).toEqual([
      ["a", "no"],
      ["b", "late = no and ready = yes"],
    ]);
  });
});

describe("can a limit ever be met?", () => {
  it.each([
    ["limit anything to 1 per decision", "late = yes and ready = yes"],
    ["limit anything to 2 per decision", "no"],
    ["limit anything that sells to 1 per decision", "no"],
  ])("%s: %s", (limit, expected) => {
    const plan = planOf(
      `${declared}when late then call customer\nwhen ready then pitch project\n${limit}`,
    );
    const [found] = plan.limits;
    if (found === undefined) throw new Error("There is no limit.");
    const answer = words(canDefer(plan, found));
    expect(answer.split(" and ").sort().join(" and ")).toBe(expected);
  });

  it("counting what has happened: where a rule recommends something at all", () => {
    const text = (rule: string) =>
      `${declared}history contact has\n  answered is yes/no\n${rule}\nlimit anything that sells to 2 per 30 days counting contacts`;
    const [met, unmet] = [
      planOf(text("when ready then pitch project")),
      planOf(text("when ready then call customer")),
    ];
    if (met.limits[0] === undefined || unmet.limits[0] === undefined) throw new Error("no limit");
    expect(words(canDefer(met, met.limits[0]))).toBe("ready = yes");
    expect(words(canDefer(unmet, unmet.limits[0]))).toBe("no");
  });
});

describe("is something sold while it is not established that the customer is ready?", () => {
  it.each([
    ["never anything that sells unless ready", "no"],
    ["never anything that sells when ready = no", "no"],
    ["never pitch project when stage = new and ready = no", "stage = open"],
  ])("%s: %s", (guardrail, expected) => {
    const plan = planOf(`${declared}when stage >= open then pitch project\n${guardrail}`);
    expect(words(canSellWithout(plan, "ready"))).toBe(expected);
  });
});

describe("promises", () => {
  async function said(text: string): Promise<readonly string[]> {
    const model = createModel();
    model.setFile("a.playbook", { text: `${declared}${text}` });
    const errors = model.findings("a.playbook").filter(({ severity }) => severity === "error");
    expect(errors).toEqual([]);
    const found = [...(await createLinter(model).prove("a.playbook"))].flat();
    return found
      .map(({ finding: { code, message } }) => `${code} ${message}`)
      .filter((one) => /^HR700[12]/.test(one));
  }

  const rule = 'rule "r"\n  when late\n  then call customer within';

  it.each([
    [`${rule} 4h`, "when late\n  then anything that helps within 4h"],
    [`${rule} 4h`, "then everything within 1 day"],
    [`${rule} 2 business days`, "when late\n  then call customer within 3 business days"],
    [`${rule} 1h by rep via phone`, "when late\n  then call customer within 1h by rep via phone"],
    [`${rule} 1h with stage`, "when late\n  then call customer with stage"],
    [
      `${rule} 4h\nnever anything that sells unless ready`,
      "unless ready\n  then nothing that sells",
    ],
    [`${rule} 4h`, "then no pitch project"],
    [
      `setting answer target is 2h\n${rule} answer target`,
      "when late\n  then call customer within 2h",
    ],
    [
      `${rule} 4h\nwhen late then call customer within 1h`,
      "when late\n  then call customer within 1h",
    ],
    [
      `${rule} 4h\nlimit call customer to 1 per decision`,
      "when late\n  then call customer within 4h despite limits",
    ],
  ])("%s\n%s is proved", async (rules, promised) => {
    const found = await said(`${rules}\npromise "p"\n  ${promised}`);
    // Whether limits let everything pass is found by trying.
    expect(found.filter((one) => !one.includes("limits"))).toEqual([]);
  });

  it.each([
    [`${rule} 5h`, "when late\n  then anything that helps within 4h", "late = yes"],
    [`${rule} 4h`, "then anything that helps", "nothing is known"],
    [
      `${rule} 4h\nnever call customer when ready = no`,
      "when late\n  then call customer",
      "late = yes",
    ],
    [`${rule} 4h\nwhen ready then pitch project`, "then everything within 1 day", "ready = yes"],
    [`${rule} 4h\nwhen ready then pitch project`, "then nothing that sells", "ready = yes"],
    [`${rule} 1h via mail`, "when late\n  then call customer within 1h via phone", "late = yes"],
    [
      `history contact has\n  answered is yes/no\n${rule} 4h\nlimit call customer to 1 per 30 days counting contacts`,
      "when late\n  then call customer despite limits",
      "late = yes",
    ],
  ])("%s\n%s is broken", async (rules, promised, situation) => {
    const [found, ...more] = await said(`${rules}\npromise "p"\n  ${promised}`);
    expect(found).toContain(`HR7001 “p” does not hold when ${situation}: `);
    expect(more).toEqual([]);
  });

  it("of actions that nobody declared: they may be of any kind", async () => {
    const model = createModel();
    const text = 'when late then send mail\npromise "p"\n  then nothing that sells';
    model.setFile("a.playbook", { text });
    const [found] = [...(await createLinter(model).prove("a.playbook"))].flat();
    expect(found?.finding.message).toContain("“p” does not hold when late = yes");
  });

  it("24 hours are no day where clocks change", async () => {
    const zoned = (zone: string) =>
      `playbook "p"\n  zone ${zone}\n${rule} 1 day\npromise "p"\n  when late\n  then call customer within 24h`;
    expect(await said(zoned("UTC"))).toEqual([]);
    const [found] = await said(zoned("Europe/Berlin"));
    expect(found).toContain("HR7001 “p” does not hold when late = yes, at 2026-10-2");
  });
});
