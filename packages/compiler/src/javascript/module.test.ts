import { createModel } from "@handrail/model";
import { describe, expect, test } from "vitest";
import { compile } from "../compile.ts";
import { javascriptModule } from "./module.ts";

function moduleOf(text: string) {
  const model = createModel();
  model.setFile("sales.playbook", { text });
  const source = () => ({ text, name: "sales.playbook" });
  return javascriptModule(compile(model.link("sales.playbook"), { source }));
}

const declared = `fact stage is step of discovery, evaluation, purchase
fact deal value is money in EUR
fact decision ready is yes/no
fact account is text
`;

describe("the code", () => {
  test("has each rule with its title and its place", () => {
    const { code } = moduleOf(`${declared}
rule "Expert"
  when stage = evaluation and not decision ready and deal value > 50k EUR
  then offer chat`);
    expect(code).toContain("// Expert (sales.playbook:6)");
    expect(code).toMatch(
      /if \(stage === \d && decisionReady === false && dealValue > 500000000\) out\.push\("expert"\);/,
    );
  });

  test("tests first what decides most often for the fewest tests", () => {
    const condition = (when: string) =>
      moduleOf(`fact ready is yes/no
fact stage is one of lead, evaluation, purchase, renewal
fact days open is number from 0 to 100
when ${when} then call`).code.match(/(?<=if \().*(?=\) out\.push)/)?.[0];
    expect(condition("ready and stage = lead and days open > 95")).toBe(
      "daysOpen > 95 && stage === 3 && ready === true",
    );
    expect(condition("days open > 95 or stage = lead or ready")).toBe(
      "ready === true || stage === 3 || daysOpen > 95",
    );
    expect(condition("(days open < 10 or days open > 95) and stage = lead and ready")).toBe(
      "stage === 3 && ready === true && (daysOpen < 10 || daysOpen > 95)",
    );
  });

  test("imports the parts of the evaluator that the playbook cannot do without, and no others", () => {
    const imports = (text: string) =>
      moduleOf(text).code.match(/(?<=^import "@handrail\/evaluator\/).*(?=";$)/gm) ?? [];
    expect(imports("when ready then call within 2 days")).toEqual([]);
    expect(imports("when ready then call within 3 business days")).toEqual(["business-time"]);
    expect(imports("limit anything to 2 per 30 days\nwhen ready then call")).toEqual(["histories"]);
    expect(
      imports(`fact account is text
experiment chat first splits account
  control 50%, chat 50%
score fit
  add 30 when ready
when chat first = chat and fit > 20 then call`),
    ).toEqual(["experiments", "tables"]);
  });

  test("has a line of its own for what a title says, whatever that is", () => {
    const { code } = moduleOf('rule "*/ process.exit() //" when ready then call');
    expect(code).toContain("// */ process.exit() // (sales.playbook:1)\n");
  });

  test("asks twice of each condition: what is true, and what may be", () => {
    const { code } = moduleOf(`${declared}when decision ready or deal value < 5 EUR then call`);
    expect(code).toContain(
      "if (decisionReady !== false || !(dealValue >= 50000)) say(0, decisionReady === true || dealValue < 50000 ? 1 : 0);",
    );
  });

  test("works out once what several rules have in common", () => {
    const { code } = moduleOf(`${declared}
define big as deal value > 50k EUR or account starts with "A"
when big and decision ready then call
when big and stage = purchase then visit
when not big then mail`);
    const [find = "", firedBy = ""] = code.split("function firedBy");
    for (const part of [find, firedBy]) {
      expect(part.match(/const holds\d+ = dealValue > 500000000 \|\| /g)).toHaveLength(1);
      expect(part.match(/startsWith/g)?.length).toBeLessThanOrEqual(2);
    }
  });

  test("leaves to the evaluator what takes more than facts, where the rest may hold", () => {
    const { code } = moduleOf(`${declared}
fact open since is time
when decision ready and open since is more than 2 days ago then call`);
    expect(code).toContain("if (decisionReady !== false) say(0, 2);");
    expect(code).not.toContain("firedBy");
  });

  test("is the same for the same playbook", () => {
    expect(moduleOf(declared)).toEqual(moduleOf(declared));
  });

  test("is left out where an index is faster", () => {
    const rules = Array.from({ length: 2000 }, (_, i) => `when deal value > ${i} EUR then call`);
    const { code } = moduleOf(`${declared}${rules.join("\n")}`);
    expect(code).not.toContain("dealValue >");
    expect(code).toContain("loadCompiled(plan, spelling)");
    const exact = "[facts.account, facts.dealValue, facts.decisionReady, facts.stage]";
    expect(code).toContain(`return compiled().exact(${exact}, options);`);
  });

  test("evaluates no text as code", () => {
    expect(moduleOf(declared).code).not.toMatch(/\beval\b|\bFunction\b|import\(/);
  });
});

describe("the types", () => {
  test("say what the playbook says", () => {
    const { types } = moduleOf(`${declared}fact größe is number
fact 2nd call is yes/no
history contact has
  medium is one of phone, email
when decision ready then call customer`);
    expect(types).toContain('  readonly stage?: "discovery" | "evaluation" | "purchase" | null;');
    expect(types).toContain("  readonly größe?: number | null;");
    expect(types).toContain('  readonly "2nd call"?: boolean | null;');
    expect(types).toContain('export type Action =\n  | "call customer";');
    expect(types).toContain("  readonly contacts?: readonly ContactElement[] | null;");
    expect(types).toContain("  readonly at: string;");
  });

  test("leave an undeclared choice open", () => {
    const { types } = moduleOf("when stage = evaluation then call");
    expect(types).toContain('readonly stage?: "evaluation" | (string & {}) | null;');
  });
});
