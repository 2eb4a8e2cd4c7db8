import type { Plan, PlanHistory } from "@handrail/evaluator";
import { fold } from "@handrail/syntax";

/** What a playbook makes of the fields of an object: a record, or an element of a history. Names match by letters and digits alone. */
export interface Vocabulary {
  /** What a field with a meaning is: a fact of the playbook, or a field of its history. */
  readonly noun: "fact" | "field";
  /** Whose such a field is: `the playbook`, `contacts`. */
  readonly of: string;
  /** Whether a field means something: a fact, a column of a `read` statement, a history, or a define, which no field may be. */
  readonly means: (field: string) => boolean;
  /** The define that a field would override. */
  readonly defines: (field: string) => string | undefined;
  /** All names that a field could have: columns, facts, histories. */
  readonly names: readonly string[];
  /** The columns of `read` statements, each with the fact or field that it fills. */
  readonly bindings: readonly { readonly column: string; readonly fact: string }[];
  /** Each fact or field with every name that a column of it may have: columns that are bound, its own, its id. */
  readonly fields: readonly { readonly name: string; readonly columns: readonly string[] }[];
}

export function vocabulary(plan: Plan): Vocabulary {
  const histories = plan.histories.flatMap(({ name, plural }) => [plural, name]);
  const defines = new Map(plan.values.map(({ name }) => [fold(name), name]));
  const words = wordsOf(
    { noun: "fact", of: "the playbook" },
    plan.facts,
    bindingsOf(plan, null),
    histories,
  );
  return {
    ...words,
    means: (field) => words.means(field) || defines.has(fold(field)),
    defines: (field) => defines.get(fold(field)),
  };
}

/** What a playbook makes of the fields of a history's or list's elements. */
export function historyVocabulary(plan: Plan, history: PlanHistory): Vocabulary {
  const index = plan.histories.indexOf(history);
  return wordsOf(
    { noun: "field", of: history.plural },
    history.fields,
    bindingsOf(plan, index),
    [],
  );
}

interface Named {
  readonly name: string;
  readonly id?: string;
}

/** @param further what a field may be called beside these names */
function wordsOf(
  what: Pick<Vocabulary, "noun" | "of">,
  fields: readonly Named[],
  bound: Plan["bindings"],
  further: readonly string[],
): Vocabulary {
  const bindings = bound.map(({ column, fact }) => ({ column, fact: fields[fact]?.name ?? "" }));
  const columns = bindings.map(({ column }) => column);
  const names = [...new Set([...columns, ...fields.map(({ name }) => name), ...further])];
  const spelled = fields.map(({ name, id = name }, index) => ({
    name,
    columns: [
      ...bound.filter(({ fact }) => fact === index).map(({ column }) => column),
      ...[name, id],
    ],
  }));
  const known = new Set([...names, ...spelled.flatMap((one) => one.columns)].map(fold));
  return {
    ...what,
    means: (field) => known.has(fold(field)),
    defines: () => undefined,
    names,
    bindings,
    fields: spelled,
  };
}

function bindingsOf({ bindings }: Plan, history: number | null): Plan["bindings"] {
  return bindings.filter((one) => one.history === history);
}
