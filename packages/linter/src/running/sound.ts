import type { LinkedPlaybook, Model } from "@handrail/model";

const known = new WeakMap<Model, (file: string) => boolean>();

/** Whether neither a file nor anything in its reach has an error, for else nothing is certain. */
export function isSound(model: Model, file: string): boolean {
  const before = known.get(model);
  if (before !== undefined) return before(file);
  const made = model.question("sound", (one: string): boolean => {
    const reach = model.reach(one);
    return reach.includes(one) && reach.every((used) => !hasErrors(used));
  });
  const hasErrors = model.question("has errors", (one: string): boolean =>
    model.findings(one).some(({ severity }) => severity === "error"),
  );
  known.set(model, made);
  return made(file);
}

/** Null where something in reach has an error. */
export function soundly(model: Model, file: string): LinkedPlaybook | null {
  return isSound(model, file) ? model.link(file) : null;
}
