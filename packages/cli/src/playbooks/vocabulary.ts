import type { Plan } from "@handrail/evaluator";
import { fold } from "@handrail/syntax";

/** What a playbook makes of the fields of a record. Names match as in records: by letters and digits alone. */
export interface Vocabulary {
  /** Whether a field means something: a fact, a history, a column of a `read` statement, or a define, which no field may be. */
  readonly means: (field: string) => boolean;
  /** The define that a field would override. */
  readonly defines: (field: string) => string | undefined;
  /** All names that a field could have: columns, facts, histories. */
  readonly names: readonly string[];
  /** The columns of `read` statements, each with the fact that it fills; not those within histories. */
  readonly bindings: readonly { readonly column: string; readonly fact: string }[];
}

export function vocabulary(plan: Plan): Vocabulary {
  const facts = plan.facts.map(({ name }) => name);
  const histories = plan.histories.flatMap(({ plural, name }) => [plural, name]);
  const bindings = plan.bindings
    .filter(({ history }) => history === null)
    .map(({ column, fact }) => ({ column, fact: facts[fact] ?? "" }));
  const names = [...new Set([...bindings.map(({ column }) => column), ...facts, ...histories])];
  const known = new Set(names.map(fold));
  const defines = new Map(plan.values.map(({ name }) => [fold(name), name]));
  return {
    means: (field) => known.has(fold(field)) || defines.has(fold(field)),
    defines: (field) => defines.get(fold(field)),
    names,
    bindings,
  };
}
