import type { Engine } from "../engine.ts";
import type { Situation } from "../evaluation/situation.ts";
import { byCodeUnits } from "../names/order.ts";
import type { ExpressionIndex } from "../plan/plan.ts";
import { jsonOf } from "../values/json.ts";
import type { Value } from "../values/value.ts";
import { candidates } from "./candidates.ts";
import { products, subsets } from "./combinations.ts";
import type { Change } from "./explanation.ts";
import { factsOf, within } from "./uses.ts";

/** More facts than this are no small change any more. */
const mostFacts = 4;
/** How many situations one search decides, at most. */
const mostTries = 20_000;

/**
 * The fewest facts that would have to be different for a situation to meet a condition. Found by deciding again, so it is
 * never a guess; null where none was found within the bounds.
 *
 * @param roots the expressions that the condition depends on
 * @param meets decides it for a situation
 */
export function smallestChange(
  roots: Iterable<ExpressionIndex>,
  engine: Engine,
  situation: Situation,
  meets: (changed: Situation) => boolean,
): readonly Change[] | null {
  const { expressions, facts: declared } = engine.plan;
  const nameOf = (fact: number) => declared[fact]?.name ?? "";
  const scope = within(roots, expressions);
  const options = [...factsOf(scope, expressions)]
    .sort((left, right) => byCodeUnits(nameOf(left), nameOf(right)))
    .map((fact) => candidates(fact, scope, engine, situation).map((to) => ({ fact, to })))
    .filter((values) => values.length > 0);
  let tries = 0;
  for (let count = 1; count <= mostFacts; count += 1) {
    for (const chosen of subsets(options, count)) {
      for (const changes of products(chosen)) {
        tries += 1;
        if (tries > mostTries) return null;
        const facts = withChanges(situation.facts, changes);
        if (meets(engine.situation({ ...situation, facts }, situation.clock, situation.cells))) {
          return changes.map(shown);
        }
      }
    }
  }
  return null;

  function shown({ fact, to }: FactChange): Change {
    const json = jsonOf(declared[fact]?.type ?? { kind: "any" });
    return { fact: nameOf(fact), from: json(situation.facts[fact] ?? null), to: json(to) };
  }
}

interface FactChange {
  readonly fact: number;
  readonly to: Value;
}

function withChanges(facts: readonly Value[], changes: readonly FactChange[]): readonly Value[] {
  const changed = [...facts];
  for (const { fact, to } of changes) changed[fact] = to;
  return changed;
}
