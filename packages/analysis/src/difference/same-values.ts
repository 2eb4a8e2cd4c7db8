import type { Plan } from "@handrail/evaluator";
import { Sheet } from "../situation/sheet.ts";

/**
 * Whether two versions give their named values by the same expressions, word for word but for what stands elsewhere in the plans.
 *
 * @example
 * const [before, after] = await Promise.all(
 *   ["5", "6"].map((visits) =>
 *     loadPlaybook({ source: `define often as visits > ${visits}\nwhen often then call customer` }),
 *   ),
 * );
 * sameValues(before.plan, after.plan); // false
 */
export function sameValues(before: Plan, after: Plan): boolean {
  const names = ({ values }: Plan) => JSON.stringify(values.map(({ name, type }) => [name, type]));
  return names(before) === names(after) && sealOf(before) === sealOf(after);
}

function sealOf(plan: Plan): string {
  const sheet = new Sheet(plan);
  return sheet.sealed(plan.values.map(({ expression }) => sheet.copy(expression))).hash;
}
