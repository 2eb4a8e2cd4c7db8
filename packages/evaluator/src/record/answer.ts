import { fold } from "../names/fold.ts";
import { nearest } from "../names/nearest.ts";
import type { Plan } from "../plan/plan.ts";
import type { Zone } from "../time/zone.ts";
import type { Cells, Value } from "../values/value.ts";
import { isBlank } from "./blank.ts";
import type { RecordContent } from "./content.ts";
import type { DataRecord } from "./data-record.ts";
import { problem, RecordError, type RecordProblem } from "./error.ts";
import { Misfit } from "./misfit.ts";
import { readerOf } from "./reader-of.ts";

/** A fact's value, by the fact's index. */
export interface Answer {
  readonly fact: number;
  readonly value: Value;
}

/** Reads what somebody says, beside a record. Throws `RecordError`. */
export interface Answering {
  /**
   * Reads what is said of a fact by its own name: no column is bound to it, and what does not fit is rejected even where the type
   * was only inferred, since the one who says it is there to say it again.
   */
  answer(name: string, said: unknown, cells: Cells): Answer;
  /** What a record holds, and what was answered since. */
  answered(content: RecordContent, answers: DataRecord): RecordContent;
  /** The indexes of facts by their names. */
  factsNamed(names: readonly string[]): ReadonlySet<number>;
}

export function answerReader(plan: Plan, zone: Zone): Answering {
  const factNamed = factFinder(plan);

  function answer(name: string, said: unknown, cells: Cells): Answer {
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
  }

  return {
    answer,
    answered(content, answers) {
      const facts = [...content.facts];
      for (const [name, said] of Object.entries(answers)) {
        const { fact, value } = answer(name, said, "json");
        facts[fact] = value;
      }
      return { ...content, facts };
    },
    factsNamed: (names) => new Set(names.map(factNamed)),
  };
}

/** The index of a fact by its name, matched by letters and digits alone. Throws `RecordError` where there is none. */
function factFinder(plan: Plan): (name: string) => number {
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
