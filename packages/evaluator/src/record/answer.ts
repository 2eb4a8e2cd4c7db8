import { fold } from "../names/fold.ts";
import { nearest } from "../names/nearest.ts";
import type { Plan } from "../plan/plan.ts";
import type { Zone } from "../time/zone.ts";
import type { Cells, Value } from "../values/value.ts";
import { isBlank } from "./blank.ts";
import { problem, RecordError, type RecordProblem } from "./error.ts";
import { Misfit } from "./misfit.ts";
import { readerOf } from "./reader-of.ts";

/** A fact's value, by the fact's index. */
export interface Answer {
  readonly fact: number;
  readonly value: Value;
}

/**
 * Reads what somebody says of a fact by its own name: no column is bound to it, and what does not fit is rejected even where the
 * type was only inferred, since the one who says it is there to say it again. Throws `RecordError`.
 */
export type AnswerReader = (name: string, said: unknown, cells: Cells) => Answer;

export function answerReader(
  plan: Plan,
  zone: Zone,
  factNamed: (name: string) => number,
): AnswerReader {
  return (name, said, cells) => {
    const index = factNamed(name);
    const fact = plan.facts[index];
    if (fact === undefined) return { fact: index, value: null };
    if (said === null || said === undefined || (cells === "text" && isBlank(said))) {
      return { fact: index, value: null };
    }
    const value = readerOf(fact.type, { inferred: fact.inferred, zone })(said, cells);
    if (!(value instanceof Misfit)) return { fact: index, value };
    const path = `${fact.name}${value.within}`;
    throw new RecordError([problem(path, value.value, value.expected, value.hint)]);
  };
}

/** The index of a fact by its name, matched by letters and digits alone. Throws `RecordError` where there is none. */
export function factFinder(plan: Plan): (name: string) => number {
  const indexes = new Map([
    ...plan.facts.map(({ id }, index) => [fold(id), index] as const),
    ...plan.facts.map(({ name }, index) => [fold(name), index] as const),
  ]);
  return (name) => {
    const index = indexes.get(fold(name));
    if (index === undefined) throw new RecordError([noFact(name, plan)]);
    return index;
  };
}

function noFact(name: string, { facts }: Plan): RecordProblem {
  const near = nearest(
    name,
    facts.map((fact) => fact.name),
  );
  return {
    path: name,
    value: name,
    expected: "a fact of the playbook",
    hint: near === null ? "Only its facts can be answered." : `Did you mean "${near}"?`,
    message: `${name}: the playbook has no such fact`,
  };
}
