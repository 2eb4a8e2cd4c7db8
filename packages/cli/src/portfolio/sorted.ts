import type { RunFormat } from "../formats/run/format.ts";
import type { Arrangement, Named } from "./arrangement.ts";
import { Best } from "./best.ts";
import { valueFor } from "./measure.ts";
import type { SortKey } from "./sorting.ts";

/** The order of some sort keys, the first before the others. */
export function inOrderOf(keys: readonly SortKey[]): (left: Named, right: Named) => number {
  return (left, right) => {
    for (const { measure, compare } of keys) {
      const order = compare(valueFor(measure, left.decided), valueFor(measure, right.decided));
      if (order !== 0) return order;
    }
    return 0;
  };
}

/** Sorted, when all are there. Only as many are kept as are written. */
export function sorted(format: RunFormat, keys: readonly SortKey[], most: number): Arrangement {
  const best = new Best(most, inOrderOf(keys));
  return {
    add(one) {
      best.add(one);
      return "";
    },
    *rest() {
      for (const { decided, key } of best.all()) yield format.decision(decided, key);
    },
  };
}
