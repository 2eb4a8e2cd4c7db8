import type { Expression } from "./expressions.ts";
import type { Rule, Use } from "./rules.ts";
import type { Sentence } from "./sentences.ts";

/** `table "…" POLICY`, with its rows. */
export interface Table
  extends Pick<Sentence, "id" | "because" | "source" | "priority" | "valid" | "tags" | "used"> {
  readonly title: string;
  readonly policy: "first match" | "unique" | "collect";
  /** What the `when` columns compare. */
  readonly subjects: readonly Expression[];
  /** What the columns with values give. */
  readonly names: readonly string[];
  readonly rows: readonly Row[];
}

export interface Row {
  /** What the decision calls its rule. Empty until it is known. */
  readonly identity: string;
  /** One for each subject, which stands on its left; null asks nothing. */
  readonly conditions: readonly (Expression | null)[];
  /** One for each name; null gives none. */
  readonly values: readonly (Expression | null)[];
  /** One for each column of actions. */
  readonly then: readonly (readonly Use[])[];
  readonly because: string | null;
  readonly source: string | null;
}

/** Whether a row of a table is the one that counts. No text says this; the rules of rows do. */
export interface RowCounts {
  readonly kind: "row counts";
  readonly table: Table;
  readonly row: number;
}

const known = new WeakMap<Table, readonly Rule[]>();

/** "A row with actions is a rule … rows that say the same in one table are one rule, the upper one." */
export function rowRules(table: Table): readonly Rule[] {
  const rules = known.get(table) ?? made(table);
  known.set(table, rules);
  return rules;
}

function made(table: Table): readonly Rule[] {
  const rules = table.rows.map((row, index) => rowRule(table, row, index));
  return rules.filter(
    ({ identity, then }, index) =>
      then.length > 0 &&
      (identity === "" || rules.findIndex((other) => other.identity === identity) === index),
  );
}

/** "Its `because` and `source` are its own, else those of the table; its `priority`, `tags` and `valid` are the table's." */
function rowRule(table: Table, row: Row, index: number): Rule {
  const { title, because, source, priority, valid, tags, used } = table;
  return {
    identity: row.identity,
    id: null,
    title,
    when: { kind: "row counts", table, row: index },
    unless: null,
    because: row.because ?? because,
    source: row.source ?? source,
    priority,
    valid,
    tags,
    used,
    choice: null,
    then: row.then.flat(),
    without: false,
  };
}
