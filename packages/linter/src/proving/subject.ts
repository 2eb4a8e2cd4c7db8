import { compileTests, loadHolidays } from "@handrail/compiler";
import type { LinkedPlaybook, Model } from "@handrail/model";
import type { Answers } from "../questions/answers.ts";
import { soundly } from "../running/sound.ts";
import type { Limit, Subject } from "./context.ts";

type Compiled = Omit<Subject, "answers" | "limit">;

/** What was compiled stands as long as the model gives the same playbook, the one asked about last first. */
let compiled: ReadonlyMap<LinkedPlaybook, Compiled> = new Map();

/** A plan holds on to all that was worked out from it, many times its own size: plans are kept of so many expressions together. */
const mostExpressions = 30_000;

/** Null where the playbook, or anything that it uses, has errors. */
export async function subjectOf(
  model: Model,
  entry: string,
  answers: Answers,
  limit: Limit,
): Promise<Subject | null> {
  const linked = soundly(model, entry);
  if (linked === null) return null;
  const known = compiled.get(linked) ?? (await compile(model, entry, linked));
  keep(known);
  return { ...known, answers, limit };
}

async function compile(model: Model, entry: string, linked: LinkedPlaybook): Promise<Compiled> {
  const holidays = await loadHolidays(linked);
  const source = (file: string) => ({ text: model.tree(file).text, name: file });
  const { plan, promises, tests, situations } = compileTests(linked, { holidays, source });
  return { entry, linked, plan, promises, situations: [...tests, ...situations] };
}

/** The last one is kept whatever its size. */
function keep(latest: Compiled): void {
  const kept = new Map([[latest.linked, latest]]);
  let expressions = latest.plan.expressions.length;
  for (const [linked, one] of compiled) {
    if (linked === latest.linked) continue;
    expressions += one.plan.expressions.length;
    if (expressions > mostExpressions) break;
    kept.set(linked, one);
  }
  compiled = kept;
}
