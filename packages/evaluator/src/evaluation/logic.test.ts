import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadPlan } from "../parts/all.ts";
import { PlanBuilder, yesNo } from "../testing/plan.ts";

type Formula =
  | { readonly op: "fact"; readonly fact: number }
  | { readonly op: "not" | "known"; readonly of: Formula }
  | { readonly op: "and" | "or"; readonly of: readonly Formula[] };

const names = ["a", "b", "c", "d"];
const formulas = fc.letrec<{ formula: Formula }>((tie) => ({
  formula: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.nat(names.length - 1).map((fact): Formula => ({ op: "fact", fact })),
    fc.record({ op: fc.constantFrom("not" as const, "known" as const), of: tie("formula") }),
    fc.record({
      op: fc.constantFrom("and" as const, "or" as const),
      of: fc.array(tie("formula"), { minLength: 1, maxLength: 3 }),
    }),
  ),
})).formula;
const truths = fc.tuple(...names.map(() => fc.constantFrom<boolean | null>(true, false, null)));

/** What formulas come to, each as a define. */
function decided(facts: readonly (boolean | null)[], ...list: readonly Formula[]) {
  const plan = new PlanBuilder();
  const reads = names.map((name) => plan.fact(name, yesNo));
  const add = (formula: Formula): number => {
    switch (formula.op) {
      case "fact":
        return reads[formula.fact] ?? 0;
      case "not":
      case "known":
        return plan.add({ op: formula.op, of: add(formula.of) });
      default:
        return plan.add({ op: formula.op, of: formula.of.map(add) });
    }
  };
  for (const [index, formula] of list.entries()) plan.define(`v${index}`, yesNo, add(formula));
  const record = Object.fromEntries(names.map((name, index) => [name, facts[index]]));
  const { values } = loadPlan(plan.plan()).decide(record, { now: 0 });
  return list.map((_, index) => values[`v${index}`]);
}

const not = (of: Formula): Formula => ({ op: "not", of });
const and = (...of: Formula[]): Formula => ({ op: "and", of });
const or = (...of: Formula[]): Formula => ({ op: "or", of });

function law(left: (x: Formula, y: Formula, z: Formula) => Formula, right: typeof left) {
  fc.assert(
    fc.property(formulas, formulas, formulas, truths, (x, y, z, facts) => {
      const [one, other] = decided(facts, left(x, y, z), right(x, y, z));
      expect(one).toBe(other);
    }),
  );
}

describe("Kleene's logic", () => {
  it("has De Morgan's laws", () => {
    law(
      (x, y) => not(and(x, y)),
      (x, y) => or(not(x), not(y)),
    );
    law(
      (x, y) => not(or(x, y)),
      (x, y) => and(not(x), not(y)),
    );
  });

  it("is commutative, associative, distributive and idempotent", () => {
    law(
      (x, y) => and(x, y),
      (x, y) => and(y, x),
    );
    law(
      (x, y, z) => or(x, or(y, z)),
      (x, y, z) => or(x, y, z),
    );
    law(
      (x, y, z) => and(x, or(y, z)),
      (x, y, z) => or(and(x, y), and(x, z)),
    );
    law(
      (x) => or(x, x),
      (x) => x,
    );
    law(
      (x, y) => and(x, or(x, y)),
      (x) => x,
    );
    law(
      (x) => not(not(x)),
      (x) => x,
    );
  });

  it("is what Kleene's tables say", () => {
    const table = (facts: (boolean | null)[]) =>
      decided(
        facts,
        and({ op: "fact", fact: 0 }, { op: "fact", fact: 1 }),
        or({ op: "fact", fact: 0 }, { op: "fact", fact: 1 }),
        not({ op: "fact", fact: 0 }),
        { op: "known", of: { op: "fact", fact: 0 } },
      );
    expect(table([null, false])).toEqual([false, null, null, false]);
    expect(table([null, true])).toEqual([null, true, null, false]);
    expect(table([null, null])).toEqual([null, null, null, false]);
    expect(table([true, null])).toEqual([null, true, false, true]);
    expect(table([false, true])).toEqual([false, true, true, true]);
  });

  it("never turns an answer when an unknown becomes known, without `is known`", () => {
    const withoutKnown = formulas.filter((formula) => !JSON.stringify(formula).includes("known"));
    fc.assert(
      fc.property(withoutKnown, truths, truths, (formula, facts, others) => {
        const [before] = decided(facts, formula);
        const [after] = decided(
          facts.map((fact, index) => fact ?? others[index] ?? null),
          formula,
        );
        if (before !== null) expect(after).toBe(before);
      }),
    );
  });
});
