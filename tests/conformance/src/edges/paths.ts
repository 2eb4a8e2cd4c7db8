import type { Plan } from "@handrail/evaluator";
import { loadPlan } from "@handrail/evaluator/all";
import { loadCompiled } from "@handrail/evaluator/compiled";
import { loadPlaybook } from "@handrail/sdk";
import { imported } from "../engines/module.ts";

export type Record = { readonly [key: string]: unknown };

/** What every path says of a record: the rules that fire, or that it is rejected, and why. */
export type Answers = { readonly [path: string]: readonly string[] | string };

const now = 0;

export async function planOf(source: string): Promise<Plan> {
  return (await loadPlaybook({ source })).plan;
}

/** @param exact a record of the module's type, if it may be asked so */
export function pathsOf(plan: Plan): (record: Record, exact?: Record) => Answers {
  const indexed = loadPlan(JSON.stringify(plan));
  const { evaluator: plain } = loadCompiled(JSON.stringify(plan), [], () => false);
  const module = imported(plan);
  return (record, exact) => ({
    index: answer(() => indexed.fired(record, { now })),
    plain: answer(() => plain.fired(record, { now })),
    decided: answer(() =>
      module
        .decide(record, { now })
        .recommendations.flatMap(({ rules }) => rules.map(({ id }) => id)),
    ),
    module: answer(() => module.fired(record, { now })),
    "module, once more": answer(() => module.fired(record, { now })),
    ...(exact === undefined ? {} : { exact: answer(() => module.firedExactly(exact, { now })) }),
  });
}

function answer(ask: () => readonly string[]): readonly string[] | string {
  try {
    return [...ask()].sort();
  } catch (error) {
    return error instanceof Error ? (error.message.split(":")[0] ?? "") : "";
  }
}

/** The one answer of all paths, or all answers where they differ. */
export function oneAnswer(answers: Answers): readonly string[] | string | Answers {
  const [first, ...others] = Object.values(answers);
  const same = others.every((one) => JSON.stringify(one) === JSON.stringify(first));
  return same && first !== undefined ? first : answers;
}
