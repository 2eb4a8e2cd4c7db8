import { compileTests, loadHolidays } from "@handrail/compiler";
import type { LinkedPlaybook, Model } from "@handrail/model";
import { soundly } from "../running/sound.ts";
import type { Subject } from "./context.ts";

/** What was compiled stands as long as the model gives the same playbook. */
const compiled = new WeakMap<LinkedPlaybook, Subject>();

/** Null where the playbook, or anything that it uses, has errors. */
export async function subjectOf(model: Model, entry: string): Promise<Subject | null> {
  const linked = soundly(model, entry);
  if (linked === null) return null;
  const known = compiled.get(linked);
  if (known !== undefined) return known;
  const holidays = await loadHolidays(linked);
  const source = (file: string) => ({ text: model.tree(file).text, name: file });
  const { plan, promises, tests, situations } = compileTests(linked, { holidays, source });
  const subject = { entry, linked, plan, promises, situations: [...tests, ...situations] };
  compiled.set(linked, subject);
  return subject;
}
