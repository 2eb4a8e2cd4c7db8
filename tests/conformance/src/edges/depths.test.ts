import type { Plan, PlanExpression } from "@handrail/evaluator";
import { loadPlan, planHash } from "@handrail/evaluator/all";
import { describe, expect, test } from "vitest";
import { oneAnswer, pathsOf, planOf } from "./paths.ts";

const facts = ["a", "b", "c"].map((name) => `fact ${name} is yes/no\n`).join("");
const base = await planOf(`${facts}rule "r" when a and b and c then call`);

/** The plan with a condition that is nested so deep, as nobody's compiler would have it. */
function nested(levels: number, operation: (of: number, level: number) => PlanExpression): Plan {
  const expressions: PlanExpression[] = [0, 1, 2].map((fact) => ({ op: "fact", fact }));
  for (let level = 1; level < levels; level += 1) {
    expressions.push(operation(level === 1 ? 0 : expressions.length - 1, level));
  }
  const rules = base.rules.map((rule) => ({ ...rule, when: expressions.length - 1 }));
  const { places: _, ...rest } = { ...base, expressions, rules };
  return { ...rest, hash: planHash(rest) };
}

const not = (of: number): PlanExpression => ({ op: "not", of });
const mixed = (of: number, level: number): PlanExpression =>
  level % 2 === 0 ? { op: "and", of: [of, 1] } : { op: "or", of: [of, 2] };

describe.each([
  ["not", not],
  ["and, or", mixed],
])("a plan's condition of many levels: %s", (name, operation) => {
  test("1,000 are decided alike on every path", () => {
    const ask = pathsOf(nested(1000, operation));
    for (const record of [
      { a: true, b: true, c: true },
      { a: false, b: true, c: false },
    ]) {
      const holds = name === "not" ? !record.a : record.b && (record.a || record.c);
      expect(oneAnswer(ask(record, record))).toEqual(holds ? ["r"] : []);
    }
    const evaluator = loadPlan(nested(1000, operation));
    expect(evaluator.decide({}, { now: 0 }).pending[0]?.unknown).toContain("a");
    expect(evaluator.why({}, "call", { now: 0 }).outcome).toBe("pending");
  });

  test.each([1001, 5000, 100_000])("%d are rejected by every path, in the same words", (levels) => {
    const plan = nested(levels, operation);
    for (const given of [plan, JSON.stringify(plan)]) {
      expect(() => loadPlan(given)).toThrow(
        /^The plan is damaged at expressions\[\d+\]: found an expression nested deeper, expected at most 1000 levels\. Compile/,
      );
    }
  });
});

test("a playbook as deep as it may be is decided alike on every path", async () => {
  const around = (inner: string, depth: number) =>
    Array.from({ length: depth }).reduce<string>(
      (text, _, level) => `(${text} ${level % 2 === 0 ? "and b" : "or c"})`,
      inner,
    );
  const ask = pathsOf(
    await planOf(
      `${facts}define d as ${around("a", 124)}\ndefine e as ${around("d", 124)}\nrule "r" when ${around("e", 198)} then call`,
    ),
  );
  const records = [
    [{ a: true, b: true, c: false }, ["r"]],
    [{ a: false, b: true, c: false }, []],
    [{ a: false, b: false, c: true }, ["r"]],
  ] as const;
  for (const [record, fired] of records) expect(oneAnswer(ask(record, record))).toEqual(fired);
});

test("a playbook that is nested deeper is rejected where it is written", async () => {
  const deep = (text: string) => planOf(`fact a is yes/no\n${text}`);
  const parentheses = `when ${"(".repeat(5000)}a${")".repeat(5000)} then call`;
  await expect(deep(parentheses)).rejects.toThrow("This condition is nested deeper than 200.");
  await expect(deep(`when ${"not ".repeat(5000)}a then call`)).rejects.toThrow("nested deeper");
});
