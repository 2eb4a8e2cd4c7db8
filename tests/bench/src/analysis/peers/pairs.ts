import { random } from "../../engines/random.ts";
import type { Rule } from "../../engines/workload.ts";

export interface Pair {
  readonly first: number;
  readonly second: number;
}

/** The pairs of rules that recommend the same, in an order by lot, so that a part of them stands for all. */
export function pairsOf(rules: readonly Rule[]): readonly Pair[] {
  const groups = Map.groupBy([...rules.keys()], (index) => {
    const { choice, action } = rules[index] as Rule;
    return choice ?? action;
  });
  const pairs = [...groups.values()].flatMap((group) =>
    group.flatMap((first, place) => group.slice(place + 1).map((second) => ({ first, second }))),
  );
  const draw = random(5);
  for (let left = pairs.length; left > 1; left -= 1) {
    const at = draw.below(left);
    [pairs[at], pairs[left - 1]] = [pairs[left - 1] as Pair, pairs[at] as Pair];
  }
  return pairs;
}
