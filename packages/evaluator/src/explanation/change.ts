import type { Engine } from "../engine.ts";
import type { Situation } from "../evaluation/situation.ts";
import { byCodeUnits } from "../names/order.ts";
import type { ExpressionIndex } from "../plan/plan.ts";
import { jsonOf } from "../values/json.ts";
import type { Value } from "../values/value.ts";
import { candidates } from "./candidates.ts";
import { products, subsets } from "./combinations.ts";
import type { Change } from "./explanation.ts";
import type { FactChange, Prospect } from "./prospect.ts";
import { factsOf, within } from "./uses.ts";

/** More facts than this are no small change any more. */
const mostFacts = 4;
/** How many situations one search looks at, at most, to see whether they are worth deciding. */
const mostTries = 20_000;

/**
 * The fewest facts that would have to be different for a situation to meet a condition. Found by deciding again, so it is
 * never a guess; null where none was found within the bounds.
 *
 * @param roots the expressions that the condition depends on
 * @param meets decides it for a situation
 * @param prospect what is known beforehand of changes that may do
 */
export function smallestChange(
  roots: Iterable<ExpressionIndex>,
  engine: Engine,
  situation: Situation,
  meets: (changed: Situation) => boolean,
  prospect: Prospect | null = null,
): readonly Change[] | null {
  const { expressions, facts: declared } = engine.plan;
  const needed = prospect?.needed ?? [];
  if (needed.length > mostFacts) return null;
  const nameOf = (fact: number) => declared[fact]?.name ?? "";
  const scope = within(roots, expressions);
  const options = [...factsOf(scope, expressions)]
    .sort((left, right) => byCodeUnits(nameOf(left), nameOf(right)))
    .map((fact) => optionsOf(fact))
    .filter(({ changes }) => changes.length > 0);
  const must = options.filter(({ fact }) => needed.includes(fact));
  if (must.length < needed.length) return null;
  const others = options.filter(({ fact }) => !needed.includes(fact));
  let tries = 0;
  for (let count = Math.max(1, must.length); count <= mostFacts; count += 1) {
    for (const more of subsets(others, count - must.length)) {
      const chosen = inOrder([...must, ...more]);
      if (prospect?.mayDo(chosen.map(({ fact }) => fact)) === false) continue;
      for (const changes of products(chosen.map((option) => option.changes))) {
        tries += 1;
        if (tries > mostTries) return null;
        if (prospect?.mayBe(changes) === false) continue;
        const facts = withChanges(situation.facts, changes);
        if (meets(engine.situation({ ...situation, facts }, situation.clock, situation.cells))) {
          return changes.map(shown);
        }
      }
    }
  }
  return null;

  function optionsOf(fact: number): Option {
    const values = candidates(fact, scope, engine, situation);
    const given = values.filter((to) => prospect?.mayGive(fact, to) !== false);
    return { fact, changes: given.map((to) => ({ fact, to })) };
  }

  function inOrder(chosen: readonly Option[]): readonly Option[] {
    if (must.length === 0) return chosen;
    return options.filter((option) => chosen.includes(option));
  }

  function shown({ fact, to }: FactChange): Change {
    const json = jsonOf(declared[fact]?.type ?? { kind: "any" });
    return { fact: nameOf(fact), from: json(situation.facts[fact] ?? null), to: json(to) };
  }
}

/** A fact with the values that are worth trying. */
interface Option {
  readonly fact: number;
  readonly changes: readonly FactChange[];
}

function withChanges(facts: readonly Value[], changes: readonly FactChange[]): readonly Value[] {
  const changed = [...facts];
  for (const { fact, to } of changes) changed[fact] = to;
  return changed;
}
