import type { Model } from "@handrail/model";
import { type ProvenFinding, proveFindings } from "@handrail/sdk";

/** What is found in all situations, playbook by playbook; what several find in one that they use is said once. */
export async function proven(
  model: Model,
  entries: readonly string[],
): Promise<readonly ProvenFinding[]> {
  const all = new Map<string, ProvenFinding>();
  for (const entry of entries) {
    for (const one of await proveFindings(model, entry)) {
      const { code, span, message } = one.finding;
      const key = JSON.stringify([one.file, code, span, message]);
      if (!all.has(key)) all.set(key, one);
    }
  }
  return [...all.values()];
}
