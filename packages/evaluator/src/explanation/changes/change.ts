import type { Engine } from "../../engine.ts";
import type { Situation } from "../../evaluation/situation.ts";
import { byCodeUnits } from "../../names/order.ts";
import type { ExpressionIndex, PlanFact, PlanType } from "../../plan/plan.ts";
import { jsonOf } from "../../values/json.ts";
import type { Value } from "../../values/value.ts";
import type { Change } from "../explanation.ts";
import { candidates } from "./candidates.ts";
import { products, subsets } from "./combinations.ts";
import { mostFacts, mostTries } from "./most.ts";
import type { FactChange, Prospect } from "./prospect.ts";
import { factsOf, within } from "./uses.ts";

/**
 * The fewest facts that would have to be different for a situation to meet a condition. Found by deciding again, so it is
 * never a guess; null where none was found within the bounds.
 *
 * @param roots the expressions that the condition depends on
 * @param meets decides it for a situation
 * @param prospect what is known beforehand of changes that may do
 */
export function smallestChange(
  roots: readonly ExpressionIndex[],
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
  const asked = [...factsOf(roots, expressions)].sort((left, right) =>
    byCodeUnits(nameOf(left), nameOf(right)),
  );
  const must = optionsOf(asked.filter((fact) => needed.includes(fact)));
  if (must.length < needed.length) return null;
  let others: readonly Option[] | undefined;
  let tries = 0;
  for (let count = Math.max(1, must.length); count <= mostFacts; count += 1) {
    // What must change is often enough, and then nothing else is looked at.
    if (count > must.length) {
      others ??= optionsOf(asked.filter((fact) => !needed.includes(fact)));
    }
    for (const more of subsets(others ?? [], count - must.length)) {
      const chosen = inOrder([...must, ...more]);
      if (prospect?.mayDo(chosen.map(({ fact }) => fact)) === false) continue;
      for (const changes of products(chosen.map((option) => option.changes))) {
        tries += 1;
        if (tries > mostTries) return null;
        if (prospect?.mayBe(changes) === false) continue;
        const facts = withChanges(situation.facts, changes);
        if (meets(engine.situation({ ...situation, facts }, situation.clock, situation.cells))) {
          return changes.map((one) => shownChange(one, engine.plan.facts, situation));
        }
      }
    }
  }
  return null;

  function optionsOf(facts: readonly number[]): readonly Option[] {
    return facts.map(optionOf).filter(({ changes }) => changes.length > 0);
  }

  function optionOf(fact: number): Option {
    const values = candidates(fact, scope, engine, situation);
    const given = values.filter((to) => prospect?.mayGive(fact, to) !== false);
    return { fact, changes: given.map((to) => ({ fact, to })) };
  }

  function inOrder(chosen: readonly Option[]): readonly Option[] {
    if (must.length === 0) return chosen;
    return chosen.toSorted((left, right) => asked.indexOf(left.fact) - asked.indexOf(right.fact));
  }
}

/** A change as an explanation shows it. */
export function shownChange(
  { fact, to }: FactChange,
  facts: readonly PlanFact[],
  situation: Situation,
): Change {
  const { name, type } = facts[fact] ?? { name: "", type: { kind: "any" } };
  const json = shownAs(type);
  return { fact: name, from: json(situation.facts[fact] ?? null), to: json(to) };
}

const shown = new WeakMap<PlanType, ReturnType<typeof jsonOf>>();

function shownAs(type: PlanType): ReturnType<typeof jsonOf> {
  let json = shown.get(type);
  if (json === undefined) {
    json = jsonOf(type);
    shown.set(type, json);
  }
  return json;
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
