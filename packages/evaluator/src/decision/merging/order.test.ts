import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadPlan } from "../../parts/all.ts";
import { oneOf, PlanBuilder, yesNo } from "../../testing/plan.ts";
import type { Decision } from "../decision.ts";

const facts = ["a", "b", "c"];
const actions = ["x", "y", "z"];
const media = ["phone", "email"];

interface Sentence {
  readonly guardrail: boolean;
  readonly condition: readonly number[];
  readonly negated: boolean;
  readonly action: number;
  readonly via: number | null;
  readonly within: string | null;
  readonly priority: number;
}

const sentences = fc.array(
  fc.record<Sentence>({
    guardrail: fc.boolean(),
    condition: fc.array(fc.nat(facts.length - 1), { minLength: 1, maxLength: 2 }),
    negated: fc.boolean(),
    action: fc.nat(actions.length - 1),
    via: fc.constantFrom(null, 0, 1, 2),
    within: fc.constantFrom(null, "PT1H", "P1D", "1 business days"),
    priority: fc.integer({ min: 0, max: 2 }),
  }),
  { maxLength: 8 },
);

/** The decision by sentences in some order; their ids stay their own. */
function decide(
  order: readonly (readonly [number, Sentence])[],
  record: object,
): Omit<Decision, "plan"> {
  const plan = new PlanBuilder();
  const reads = facts.map((name) => plan.fact(name, yesNo));
  const medium = plan.fact("medium", oneOf(...media));
  const indexes = actions.map((name) => plan.action(name, name === "z" ? null : ["helps"]));
  for (const [id, sentence] of order) {
    const all = plan.and(...sentence.condition.map((fact) => reads[fact] ?? 0));
    const when = sentence.negated ? plan.not(all) : all;
    const action = indexes[sentence.action] ?? 0;
    const { via: index, priority } = sentence;
    const via =
      index === null
        ? null
        : index < media.length
          ? { text: media[index] ?? "" }
          : { expression: medium };
    if (sentence.guardrail) {
      const covers = id % 2 === 0 ? { action } : { traits: ["helps"] };
      plan.never(`s${id}`, covers, when, { priority, ...(via === null ? {} : { via }) });
    } else {
      const within = sentence.within === null ? null : plan.lasting(sentence.within);
      plan.rule(`s${id}`, when, [{ action, via, within }], { priority });
    }
  }
  const { plan: _, ...decision } = loadPlan(plan.plan()).decide(record as never, {
    now: "2026-11-23T09:00:00Z",
  });
  return decision;
}

describe("the order of sentences", () => {
  it("never changes a decision", () => {
    const truth = fc.constantFrom(true, false, null);
    const records = fc.record({
      a: truth,
      b: truth,
      c: truth,
      medium: fc.constantFrom(...media, null),
    });
    const shuffled = sentences.chain((list) => {
      const numbered = list.map((sentence, id) => [id, sentence] as const);
      return fc.tuple(
        fc.constant(numbered),
        fc.shuffledSubarray(numbered, { minLength: list.length, maxLength: list.length }),
      );
    });
    fc.assert(
      fc.property(shuffled, records, ([order, other], record) => {
        expect(decide(other, record)).toEqual(decide(order, record));
      }),
      { numRuns: 400 },
    );
  });
});
