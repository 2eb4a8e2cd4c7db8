import type { Plan } from "@handrail/evaluator";
import { RecordError } from "@handrail/evaluator/all";
import { loadCompiled } from "@handrail/evaluator/compiled";
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
          const situation = situations[index] as Situation;
          for (const [name, path] of Object.entries(others)) {
            const other = path(situation);
            if (!same(one, other)) return { failed: `${name}: ${JSON.stringify(other)}` };
          }
          return one;
        });
      },
    };
  },
};

function pathsOf(plan: Plan): { readonly [name: string]: (situation: Situation) => Said } {
  const module = imported(plan);
  const { evaluator: plain } = loadCompiled(JSON.stringify(plan), () => false);
  return {
    "looking at each rule": (situation) => said(plain, situation),
    "the module": (situation) => said(module, situation),
    // An instant that the module knows lets it go without the evaluator.
    "the module, once more": (situation) => said(module, situation),
    "the module, on exact facts": (situation) => exactly(plan, module, situation),
  };
}

/** The facts as the plan understands them are exactly of the module's type. */
function exactly(plan: Plan, module: Module, { record, now }: Situation): Said {
  const whole = said(module, { record, now });
  // A column may be mapped to a value that its fact could not have by its own name.
  if (!("fired" in whole) || plan.histories.length + plan.bindings.length > 0) return whole;
  try {
    const known = Object.values(module.facts(record));
    const facts = Object.fromEntries(module.keys.map((key, index) => [key, known[index]]));
    return { ...whole, fired: module.firedExactly(facts, { now }) };
  } catch (error) {
    if (error instanceof RecordError) return { rejected: true };
    return { failed: String(error) };
  }
}
