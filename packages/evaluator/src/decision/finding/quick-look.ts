import type { Layout } from "../../matching/layout.ts";
import { smallIndexOf } from "../../matching/small.ts";
import type { Plan } from "../../plan/plan.ts";
import type { DataRecord } from "../../record/data-record.ts";
import { quickJoiner } from "../../record/joining.ts";
import { keyResolver } from "../../record/keys.ts";
import { isObject } from "../../record/object.ts";
import { zoneNamed } from "../../time/zone.ts";

/**
 * The ids of the rules that hold in a record of facts alone, in one pass over it; null where the index does not fit into a word.
 *
 * @param ids of the plan's rules, in its order
 */
export function quickLook(
  layout: Layout,
  plan: Plan,
  ids: readonly string[],
): ((record: DataRecord) => string[] | null) | null {
  const index = smallIndexOf(layout);
  if (index === null) return null;
  const join = quickJoiner(plan.facts.length, keyResolver(plan, zoneNamed(plan.zone)), index);
  return (record) => {
    const found = isObject(record) ? join(record) : null;
    if (found === null) return null;
    const fired: string[] = [];
    for (let left = found; left !== 0; left &= left - 1) {
      fired.push(ids[31 - Math.clz32(left & -left)] as string);
    }
    return fired;
  };
}
