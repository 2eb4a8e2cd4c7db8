import { createModel } from "@handrail/model";
import { describe, expect, it } from "vitest";
import { compile } from "./index.ts";

function planOf(text: string, withPlaces = false) {
  const model = createModel();
  model.setFile("a.playbook", { text });
  expect(model.findings("a.playbook").filter(({ severity }) => severity === "error")).toEqual([]);
  const source = () => ({ text, name: "a.playbook" });
  return compile(model.link("a.playbook"), withPlaces ? { source } : {});
}

const rules = [
  'rule "Chat" when stage = evaluation and channel = digital then offer chat within 1h',
  'rule "Call" when stage = evaluation and not urgent then call customer',
  "never call customer when channel = digital",
];

describe("a plan", () => {
  it("does not depend on the order of statements, on comments or on layout", () => {
    const plan = planOf(rules.join("\n"));
    const other = rules.toReversed().map((rule) => `# why\n${rule.replace(" then", "\n    then")}`);
    expect(planOf(other.join("\n\n"))).toEqual(plan);
  });

  it("has another hash when a condition, a deadline or a reason changes", () => {
    const { hash } = planOf(rules.join("\n"));
    for (const [from, to] of [
      ["evaluation", "renewal"],
      ["1h", "2h"],
      ["1h", '1h because "Sooner is better"'],
    ] as const) {
      expect(planOf(rules.join("\n").replace(from, to)).hash).not.toBe(hash);
    }
  });

  it("keeps equal expressions once, operands before what uses them", () => {
    const { expressions } = planOf(rules.join("\n"));
    expect(new Set(expressions.map((one) => JSON.stringify(one))).size).toBe(expressions.length);
    for (const [index, expression] of expressions.entries()) {
      const { of, left, right } = expression as Record<string, unknown>;
      for (const operand of [of, left, right].flat()) {
        if (typeof operand === "number") expect(operand).toBeLessThan(index);
      }
    }
  });

  it("knows where each part of a condition stands, without changing its hash", () => {
    const text =
      "# a comment\nwhen stage = evaluation and\n     urgent # now\n  then call customer\n";
    const plan = planOf(text, true);
    expect(plan.hash).toBe(planOf(text).hash);
    expect(plan.places?.rules[0]).toMatchObject({ file: 0, line: 2, column: 1 });
    const parts = plan.places?.rules[0]?.parts.map((part) => [part.text, part.line, part.column]);
    expect(parts).toContainEqual(["stage = evaluation and urgent", 2, 6]);
    expect(parts).toContainEqual(["urgent", 3, 6]);
  });
});
