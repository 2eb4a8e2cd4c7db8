import { compileTests, loadHolidays } from "@handrail/compiler";
import type { Model } from "@handrail/model";
import { findingsInReach } from "../findings.ts";
import { promiseFindings } from "./promises.ts";
import type { ProvenFinding } from "./proven.ts";
import { ruleFindings } from "./rules.ts";

/**
 * What no look at single sentences shows: promises that do not hold in every situation, each with a situation that breaks it, rules
 * that never fire. Nothing where the playbook, or anything that it uses, has errors.
 *
 * @example
 * const model = createModel();
 * model.setFile("a.playbook", { text: "fact visits is number\nwhen visits > 5 and visits < 3 then call customer" });
 * (await proveFindings(model, "a.playbook")).map(({ finding }) => finding.code); // ["HR7010"]
 */
export async function proveFindings(
  model: Model,
  entry: string,
): Promise<readonly ProvenFinding[]> {
  if (findingsInReach(model, entry).some(({ severity }) => severity === "error")) return [];
  const linked = model.link(entry);
  const holidays = await loadHolidays(linked);
  const compiled = compileTests(linked, {
    holidays,
    source: (file) => ({ text: model.tree(file).text, name: file }),
  });
  return [...promiseFindings(compiled, entry), ...ruleFindings(compiled.plan, linked, entry)];
}
