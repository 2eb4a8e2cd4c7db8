import { provedPromises } from "@handrail/analysis";
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
  const { linked, compiled } = await compiledTests(model, entry);
  const said = new Set(model.findings(entry).map(({ span }) => span.start));
  // What is said of a row already need not be said twice.
  const rules = ruleFindings(compiled.plan, linked, entry).filter(
    ({ finding }) => !said.has(finding.span.start),
  );
  return [...promiseFindings(compiled, entry), ...rules];
}

/**
 * Of each promise that `test` tries, in its order, whether it is proved that it holds in every situation. The playbook must have no
 * errors.
 */
export async function provedByAnalysis(model: Model, entry: string): Promise<readonly boolean[]> {
  const { plan, promises } = (await compiledTests(model, entry)).compiled;
  return promises.length === 0 ? [] : provedPromises(plan, promises);
}

async function compiledTests(model: Model, entry: string) {
  const linked = model.link(entry);
  const holidays = await loadHolidays(linked);
  const source = (file: string) => ({ text: model.tree(file).text, name: file });
  return { linked, compiled: compileTests(linked, { holidays, source }) };
}
