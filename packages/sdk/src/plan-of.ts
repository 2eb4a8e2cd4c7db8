import { type CompileOptions, compile, loadHolidays } from "@handrail/compiler";
import type { Plan } from "@handrail/evaluator";
import type { Model } from "@handrail/model";
import { hashing } from "#hashing";

/** The plan of a playbook without errors. Its places name files as seen from the playbook's folder, so that it says nothing of the machine that compiled it. */
export async function planOf(model: Model, entry: string): Promise<Plan> {
  const linked = model.link(entry);
  const holidays = await loadHolidays(linked);
  return compile(linked, { holidays, source: sourceIn(model, entry), ...hashing });
}

/** What places are told by. */
export function sourceIn(model: Model, entry: string): NonNullable<CompileOptions["source"]> {
  return (file) => ({ text: model.tree(file).text, name: shownName(file, entry) });
}

/** The same plan, whose places name files as the model does. */
export function withPaths(plan: Plan, model: Model, entry: string): Plan {
  if (plan.places === undefined) return plan;
  const paths = new Map(model.reach(entry).map((path) => [shownName(path, entry), path]));
  const files = plan.places.files.map((name) => paths.get(name) ?? name);
  return { ...plan, places: { ...plan.places, files } };
}

function shownName(file: string, entry: string): string {
  const from = entry.split("/").slice(0, -1);
  const to = file.split("/");
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}
