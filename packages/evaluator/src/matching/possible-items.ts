import type { Situation } from "../evaluation/situation.ts";
import type { ExpressionIndex, Plan } from "../plan/plan.ts";
import { type IndexSize, layoutOf } from "./layout.ts";
import { Matcher } from "./matcher.ts";
import { RankedSet } from "./ranked-set.ts";

/** Fewer conditions than this are looked at each. */
const fewest = 24;

/** Which of some conditions may hold, by their places: all that the index does not know to be false. Built when it is first needed. */
export function possibleItems(
  conditions: readonly ExpressionIndex[],
  plan: Plan,
  size?: IndexSize,
): (situation: Situation) => readonly number[] {
  const all = conditions.map((_, place) => place);
  if (conditions.length < fewest) return () => all;
  let find: ((situation: Situation) => readonly number[]) | undefined;
  return (situation) => {
    find ??= finder();
    return find(situation);
  };

  function finder(): (situation: Situation) => readonly number[] {
    const layout = layoutOf(conditions, plan, () => false, size);
    const matcher = new Matcher(layout);
    const found = new RankedSet(conditions.length);
    return ({ facts }) => {
      if (!matcher.match(facts, layout.items, found, found)) return all;
      for (let open = 0; open < matcher.openCount; open += 1) {
        found.add(layout.items[matcher.open[open] as number] as number);
      }
      return found.drain(all);
    };
  }
}
