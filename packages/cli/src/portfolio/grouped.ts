import type { JsonValue, PlanAction } from "@handrail/evaluator";
import { Tally } from "../deciding/tally.ts";
import type { RunFormat } from "../formats/run/format.ts";
import type { Arrangement, Named } from "./arrangement.ts";
import { Best } from "./best.ts";
import { groupComparison } from "./compare.ts";
import type { Group } from "./group.ts";
import { type Measure, valueFor } from "./measure.ts";
import { inOrderOf } from "./sorted.ts";
import type { SortKey } from "./sorting.ts";

export interface Grouping {
  readonly measure: Measure;
  readonly keys: readonly SortKey[];
  /** How many decisions of each group are written. */
  readonly most: number;
  readonly actions: readonly PlanAction[];
}

/** One group after the other, those of unknown value last, each in order. Kept is only what is written. */
export function grouped(format: RunFormat, grouping: Grouping): Arrangement {
  const { measure, keys, most, actions } = grouping;
  const groups = new Map<string, Group & { readonly best: Best<Named> }>();

  function groupOf(value: JsonValue) {
    const sign = JSON.stringify(value);
    let group = groups.get(sign);
    if (group === undefined) {
      group = { measure, value, tally: new Tally(actions), best: new Best(most, inOrderOf(keys)) };
      groups.set(sign, group);
    }
    return group;
  }

  return {
    add(one) {
      const { tally, best } = groupOf(valueFor(measure, one.decided));
      tally.add(one.decided.decision);
      best.add(one);
      return "";
    },
    *rest() {
      for (const group of [...groups.values()].sort(byValue(measure))) {
        yield format.group?.begin(group) ?? "";
        for (const { decided, key } of group.best.all()) yield format.decision(decided, key);
        yield format.group?.end(group) ?? "";
      }
    },
  };
}

function byValue({ type }: Measure): (left: Group, right: Group) => number {
  const compare = groupComparison(type);
  return ({ value: left }, { value: right }) =>
    left === null || right === null
      ? Number(left === null) - Number(right === null)
      : compare(left, right);
}
