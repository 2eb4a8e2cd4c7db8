import { compileTests, loadHolidays } from "@handrail/compiler";
import type { LinkedPlaybook, Model } from "@handrail/model";
import type { Answers } from "../questions/answers.ts";
import { soundly } from "../running/sound.ts";
import type { Limit, Subject } from "./context.ts";

type Compiled = Omit<Subject, "answers" | "limit">;

/** What was compiled stands as long as the model gives the same playbook. */
const compiled = new WeakMap<LinkedPlaybook, Compiled>();

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
  compiled.set(linked, known);
  return { ...known, answers, limit };
}

async function compile(model: Model, entry: string, linked: LinkedPlaybook): Promise<Compiled> {
  const holidays = await loadHolidays(linked);
  const source = (file: string) => ({ text: model.tree(file).text, name: file });
  const { plan, promises, tests, situations } = compileTests(linked, { holidays, source });
  return { entry, linked, plan, promises, situations: [...tests, ...situations] };
}
