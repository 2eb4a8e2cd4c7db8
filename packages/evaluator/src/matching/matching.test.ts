import fc from "fast-check";
import { describe, expect, it } from "vitest";
import "../parts/tables.ts";
import "../parts/values.ts";
import { lookAtEach } from "../decision/finding/finder.ts";
import { ruleFinder } from "../decision/finding/index-finder.ts";
import { createEngine } from "../engine.ts";
import { money, number, oneOf, PlanBuilder, stepOf, text, time, yesNo } from "../testing/plan.ts";
import { clocks } from "../time/clock.ts";
import type { Value } from "../values/value.ts";

const values: { readonly [fact: string]: readonly Value[] } = {
  stage: ["a", "b", "c", null],
  step: ["low", "middle", "high", null],
  open: ["a", "B", "other", "", null],
  note: ["x", "X", "y", "", null],
  ready: [true, false, null],
  keen: [true, false, null],
  visits: [-1, 0, -0, 0.5, 1, 2, 3, 2 ** 53, null],
  value: [0, 10_000, 10_001, 25_000, null],
  since: [0, 1000, 86_400_000, null],
};
const names = Object.keys(values);
const bounds = [-1, 0, 0.5, 1, 2, 3, 2 ** 53];
const relations = ["<", "<=", ">", ">=", "=", "!="] as const;

/** A tree of numbers that says what to build. */
type Tree = { readonly draw: readonly number[]; readonly parts: readonly Tree[] };

const draw = fc.array(fc.nat(1000), { minLength: 5, maxLength: 5 });

function treeOf(depth: number): fc.Arbitrary<Tree> {
  const parts = depth === 0 ? fc.constant([]) : fc.array(treeOf(depth - 1), { maxLength: 3 });
  return fc.record({ draw, parts });
}

const tree = treeOf(3);

const situation = fc.tuple(...names.map((name) => fc.constantFrom(...(values[name] ?? []))));

describe("the index", () => {
  it.each([undefined, { mostWords: 1, fewestGroups: 1 }, { mostWords: 1, fewestGroups: 2 }])(
    "finds what looking at each rule finds, at size %o",
    (size) => {
      const everything = fc.tuple(
        fc.array(tree, { maxLength: 120, size: "max" }),
        fc.array(situation, { minLength: 5 }),
      );
      fc.assert(
        fc.property(everything, ([trees, situations]) => {
          const plan = planOf(trees);
          const engine = createEngine(plan);
          const { rules } = engine.bench;
          const finder = ruleFinder(plan, engine.rules, rules, size);
          const clock = clocks(engine.zone)(0);
          for (const facts of situations) {
            const one = engine.situation({ facts, histories: [] }, clock, "json");
            const expected = lookAtEach(rules)(one);
            const found = finder.find(one);
            expect(found.holding.map(({ id }) => id)).toEqual(expected.holding.map(({ id }) => id));
            expect(found.unknown.map(({ id }) => id)).toEqual(expected.unknown.map(({ id }) => id));
            const inOrder = expected.holding.map(({ index }) => index).sort((a, b) => a - b);
            expect(finder.fired(one)).toEqual(inOrder.map((index) => engine.rules[index]?.id));
          }
        }),
        { numRuns: 150 },
      );
    },
  );

  it.each(["first match", "unique"] as const)("finds the rows of a table, %s", (policy) => {
    const trees = fc.array(tree, { minLength: 30, maxLength: 60, size: "max" });
    fc.assert(
      fc.property(trees, fc.array(situation, { minLength: 5 }), (rows, situations) => {
        const builder = builderOf(rows);
        const of = builder.rules.map(({ when }) => when);
        const table = builder.add({ op: "rows", policy, of });
        const hits = of.map((_, row) => builder.add({ op: "hit", rows: table, row }));
        hits.forEach((hit, row) => {
          builder.rule(`hit ${row}`, hit, [0]);
        });
        const engine = createEngine(builder.plan());
        const { evaluate } = engine.table;
        const clock = clocks(engine.zone)(0);
        for (const facts of situations) {
          const one = engine.situation({ facts, histories: [] }, clock, "json");
          const truths = of.map((row) => evaluate[row]?.(one) as boolean | null);
          const expected = of.map((_, row) => hitOf(policy, truths, row));
          expect(hits.map((hit) => evaluate[hit]?.(one))).toEqual(expected);
        }
      }),
      { numRuns: 100 },
    );
  });

  // Numbers of words, which do not depend on how busy the machine is: ten times the rules cost far less than ten times the work.
  it("looks at few words where each rule tests a selective fact", () => {
    const [few = 0, many = 0] = [1000, 10_000].map((count) => touched(count, true));
    expect(few).toBeGreaterThan(0);
    expect(few).toBeLessThanOrEqual(14);
    expect(many).toBeLessThanOrEqual(3 * few);
  });

  it("looks at less than five times the words for ten times as many rules of all kinds", () => {
    const [few = 0, many = 0] = [1000, 10_000].map((count) => touched(count, false));
    expect(few).toBeGreaterThan(0);
    expect(few).toBeLessThanOrEqual(60);
    expect(many).toBeLessThanOrEqual(5 * few);
  });
});

/** Words that the index looks at in a situation, on average: of so many rules, each of which may test a segment of 200. */
function touched(count: number, selective: boolean): number {
  const plan = new PlanBuilder();
  const list = (name: string, length: number) =>
    Array.from({ length }, (_, index) => `${name}${index}`);
  const lists = [list("s", 200), list("a", 6), list("b", 12), list("c", 20)];
  const [segment = 0, ...choices] = lists.map((all, index) =>
    plan.fact(`f${index}`, oneOf(...all)),
  );
  const numbers = [120, 200, 12].map((to) => ({ fact: plan.fact(`n${to}`, number), to }));
  const action = plan.action("call");
  let state = 6;
  const below = (limit: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  for (let index = 0; index < count; index += 1) {
    const asked = below(choices.length);
    const { fact, to } = numbers[below(numbers.length)] ?? { fact: 0, to: 0 };
    const values = lists[asked + 1] ?? [];
    const parts = [
      plan.is(choices[asked] ?? 0, values[below(values.length)] ?? ""),
      plan.compare("number", fact, below(2) === 0 ? ">" : "<=", plan.constant(number, below(to))),
    ];
    if (selective) parts.push(plan.is(segment, `s${below(200)}`));
    plan.rule(`r${index}`, plan.and(...parts), [action]);
  }
  const document = plan.plan();
  const engine = createEngine(document);
  const clock = clocks(engine.zone)(0);
  const finder = ruleFinder(document, engine.rules, engine.bench.rules);
  const each = lookAtEach(engine.rules);
  let words = 0;
  const situations = 40;
  for (let turn = 0; turn < situations; turn += 1) {
    const facts = [
      ...lists.map((all) => all[below(all.length)] ?? null),
      ...numbers.map(({ to }) => below(to)),
    ];
    const one = engine.situation({ facts, histories: [] }, clock, "json");
    expect(finder.fired(one)).toHaveLength(each(one).holding.length);
    words += finder.touched;
  }
  return words / situations;
}

/** Whether a row counts, from the truths of all rows. */
function hitOf(policy: "first match" | "unique", truths: readonly (boolean | null)[], row: number) {
  const own = truths[row] ?? null;
  const others = policy === "unique" ? truths.toSpliced(row, 1) : truths.slice(0, row);
  if (own === false) return false;
  if (policy === "first match" && others.includes(true)) return false;
  return own === true && others.every((one) => one === false) ? true : null;
}

function planOf(trees: readonly Tree[]) {
  return builderOf(trees).plan();
}

function builderOf(trees: readonly Tree[]) {
  const plan = new PlanBuilder();
  const facts = {
    stage: plan.fact("stage", oneOf("a", "b", "c")),
    step: plan.fact("step", stepOf("low", "middle", "high")),
    open: plan.fact("open", oneOf("a", "b"), { inferred: true }),
    note: plan.fact("note", text),
    ready: plan.fact("ready", yesNo),
    keen: plan.fact("keen", yesNo),
    visits: plan.fact("visits", number),
    value: plan.fact("value", money("EUR")),
    since: plan.fact("since", time),
  };
  const action = plan.action("call");
  trees.forEach((one, index) => {
    const rest = index % 11 === 3 ? { validUntil: "1969-12-31" } : {};
    // Ids sort otherwise than the plan does.
    plan.rule(`r${(index * 37) % 101}-${index}`, condition(one), [action], rest);
  });
  return plan;

  function condition({ draw: [kind = 0, ...rest], parts }: Tree): number {
    const [first, ...others] = parts;
    if (first === undefined) return leaf(rest);
    if (kind % 5 === 0) return plan.not(condition(first));
    const of = [first, ...others].map(condition);
    return kind % 2 === 0 ? plan.and(...of) : plan.or(...of);
  }

  function leaf([kind = 0, which = 0, other = 0, relation = 0]: readonly number[]): number {
    const bound = bounds[which % bounds.length] ?? 0;
    const how = relations[relation % relations.length] ?? "=";
    const same = relation % 2 === 0 ? "=" : "!=";
    switch (kind % 12) {
      case 0:
        return plan.is(facts.stage, ["a", "b", "c"][which % 3] ?? "");
      case 1:
        return plan.add({
          op: "one of",
          as: "choice",
          left: facts.stage,
          values: ["a", "C"].slice(which % 2),
        });
      case 2: {
        const steps = ["low", "middle", "high"];
        const step = plan.constant(stepOf(...steps), steps[which % 3] ?? "");
        return plan.compare("choice", facts.step, how, step, steps);
      }
      case 3:
        return plan.compare(
          "choice",
          facts.open,
          same,
          plan.constant(oneOf(), ["A", "other"][which % 2] ?? ""),
        );
      case 4:
        return plan.compare(
          "text",
          facts.note,
          same,
          plan.constant(text, ["x", ""][which % 2] ?? ""),
        );
      case 5:
        return which % 2 === 0 ? facts.ready : facts.keen;
      case 6:
      case 7:
        return plan.compare("number", facts.visits, how, plan.constant(number, bound));
      case 8:
        return plan.add({
          op: "one of",
          as: "number",
          left: facts.visits,
          values: [bound, bounds[other % 7] ?? 0],
        });
      case 9:
        return plan.compare(
          "money",
          facts.value,
          how,
          plan.constant(money("EUR"), ["1", "2.5"][which % 2] ?? ""),
        );
      case 10:
        return plan.compare(
          "time",
          facts.since,
          how,
          which % 3 === 0 ? plan.add({ op: "now" }) : plan.constant(time, "1970-01-01T00:00:01Z"),
        );
      default:
        return plan.add({ op: "known", of: Object.values(facts)[which % 9] ?? 0 });
    }
  }
}
