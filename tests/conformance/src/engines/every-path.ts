import type { Plan } from "@handrail/evaluator";
import { type FiredExactly, loadCompiled } from "@handrail/evaluator/compiled";
import { same } from "../comparison/same.ts";
import type { Situation } from "../generators/situations.ts";
import type { Engine, Said } from "./engine.ts";
import { evaluator, said } from "./evaluator.ts";
import { imported, type Module } from "./module.ts";

/**
 * All ways in which rules are found: by the index, by looking at each, and by the code of a module. What one of them says
 * otherwise is a failure.
 */
export const everyPath: Engine = {
  name: "every path",
  async load(plan) {
    const indexed = await evaluator.load(plan);
    if (indexed === null) return null;
    const others = pathsOf(plan);
    return {
      ...indexed,
      async decide(situations) {
        const first = await indexed.decide(situations);
        return first.map((one, index) => {
          for (const [name, path] of others) {
            const other = path(situations[index] as Situation, one, index);
            if (!same(one, other)) return { failed: `${name}: ${JSON.stringify(other)}` };
          }
          return one;
        });
      },
    };
  },
};

/** What a path says of a situation, after what the index says. */
type Path = (situation: Situation, indexed: Said, index: number) => Said;

function pathsOf(plan: Plan): readonly (readonly [name: string, path: Path])[] {
  const module = imported(plan);
  const { evaluator: plain } = loadCompiled(JSON.stringify(plan), [], () => false);
  const { exact } = loadCompiled(JSON.stringify(plan), module.keys);
  const isOnlyFacts = plan.histories.length === 0 && plan.bindings.length === 0;
  return [
    ["the module", (situation) => said(module, situation)],
    // An instant that the module knows lets it go without the evaluator.
    ["the module, once more", (situation, indexed) => firedAgain(module, situation, indexed)],
    [
      "the module, on exact facts",
      // A column may be mapped to a value that its fact could not have by its own name.
      (situation, indexed) => (isOnlyFacts ? firedExactly(module, situation, indexed) : indexed),
    ],
    [
      "the index, by facts' values",
      (situation, indexed) =>
        isOnlyFacts ? firedByValues(module, exact, situation, indexed) : indexed,
    ],
    [
      "looking at each rule",
      (situation, indexed, index) => (index % 4 === 0 ? said(plain, situation) : indexed),
    ],
  ];
}

function firedAgain(module: Module, { record, now }: Situation, indexed: Said): Said {
  return "fired" in indexed ? fired(indexed, () => module.fired(record, { now })) : indexed;
}

/** The facts as the plan understands them are exactly of the module's type. */
function firedExactly(module: Module, { record, now }: Situation, indexed: Said): Said {
  if (!("fired" in indexed)) return indexed;
  const known = Object.values(module.facts(record));
  const facts = Object.fromEntries(module.keys.map((key, index) => [key, known[index]]));
  return fired(indexed, () => module.firedExactly(facts, { now }));
}

function firedByValues(
  module: Module,
  exact: FiredExactly,
  { record, now }: Situation,
  indexed: Said,
): Said {
  if (!("fired" in indexed)) return indexed;
  return fired(indexed, () => exact(Object.values(module.facts(record)), { now }));
}

function fired(indexed: Said, ask: () => readonly string[]): Said {
  try {
    return { ...indexed, fired: ask() } as Said;
  } catch (error) {
    return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
