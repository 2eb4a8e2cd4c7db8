import type { LinkedPlaybook, Model } from "@handrail/model";

/** Null where something in reach has an error, for then nothing is certain. */
export function soundly(model: Model, file: string): LinkedPlaybook | null {
  const reach = model.reach(file);
  if (!reach.includes(file)) return null;
  const isBroken = reach.some((one) =>
    model.findings(one).some(({ severity }) => severity === "error"),
  );
  return isBroken ? null : model.link(file);
}
