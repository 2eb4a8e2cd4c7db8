import type { Encoder } from "../encoding/encoder.ts";

/** So many elements show whatever an aggregate may come to: whatever else has happened, these alone come to the same. */
const shownBy = { any: 1, none: 1, "time since last": 2, last: 2 } as const;

/** Of more histories, not every one is looked at with and without elements. */
const mostHistories = 3;

/**
 * How many elements of each history are enough to show all that can be so, one choice after the other: none of a history, or so many.
 * Where the same holds in no situation with these, it holds in none. Null where there may be more to it.
 */
export function enoughElements({ plan, inexact }: Encoder): readonly Sizes[] | null {
  const most = new Map<number, number>();
  for (const index of new Set(inexact.map(({ expression }) => expression))) {
    const expression = plan.expressions[index];
    if (expression?.op !== "aggregate" || !(expression.function in shownBy)) return null;
    const { history } = expression;
    const own = shownBy[expression.function as keyof typeof shownBy];
    most.set(history, (most.get(history) ?? 0) + own);
  }
  if (most.size === 0 || most.size > mostHistories) return null;
  let choices: readonly ReadonlyMap<number, number>[] = [new Map()];
  for (const [history, size] of most)
    choices = [0, size].flatMap((own) => choices.map((one) => new Map([...one, [history, own]])));
  return choices.map((sizes) => (history: number) => sizes.get(history) ?? 0);
}

type Sizes = (history: number) => number;
