import type { Plan } from "@handrail/evaluator";
import { fold } from "@handrail/syntax";

/** What a playbook makes of the fields of a record. Names match as in records: by letters and digits alone. */
export interface Vocabulary {
  /** Whether a field means something: a fact, a column of a `read` statement, or a define, which no field may be. */
  readonly means: (field: string) => boolean;
  /** The define that a field would override. */
  readonly defines: (field: string) => string | undefined;
  /** All names that a field could have, columns first. */
  readonly names: readonly string[];
  /** Columns of `read` statements, each once. */
  readonly columns: readonly string[];
  /** Facts that are read from no column. */
  readonly facts: readonly string[];
}

export function vocabulary(plan: Plan): Vocabulary {
  const columns = [...new Set(plan.bindings.map(({ column }) => column))];
  const bound = new Set(plan.bindings.map(({ fact }) => fact));
  const facts = plan.facts.map(({ name }) => name);
  const names = [...columns, ...facts];
  const known = new Set(names.map(fold));
  const defines = new Map(plan.values.map(({ name }) => [fold(name), name]));
  return {
    means: (field) => known.has(fold(field)) || defines.has(fold(field)),
    defines: (field) => defines.get(fold(field)),
    names,
    columns,
    facts: facts.filter((_, index) => !bound.has(index)),
  };
}
