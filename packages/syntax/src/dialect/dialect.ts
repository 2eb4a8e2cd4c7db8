import type { ComparisonOperator, DurationUnit } from "../tree/expressions.ts";
import type { SimpleTypeNode } from "../tree/types.ts";

export type StatementWord =
  | "playbook"
  | "use"
  | "without"
  | "fact"
  | "history"
  | "list"
  | "action"
  | "define"
  | "setting"
  | "set"
  | "rule"
  | "score"
  | "choice"
  | "experiment"
  | "promise"
  | "table"
  | "never"
  | "limit"
  | "read"
  | "calendar"
  | "test";

export type ClauseWord =
  | "when"
  | "then"
  | "unless"
  | "because"
  | "source"
  | "priority"
  | "valid"
  | "tags"
  | "id"
  | "ask"
  | "is"
  | "has"
  | "as"
  | "to"
  | "from"
  | "written"
  | "version"
  | "owner"
  | "zone"
  | "calendar"
  | "open"
  | "closed"
  | "holidays"
  | "via"
  | "add"
  | "take"
  | "bands"
  | "per"
  | "counting"
  | "given"
  | "expect"
  | "for"
  | "picks"
  | "splits"
  | "salt";

export type ActionWord =
  | "within"
  | "after"
  | "every"
  | "by"
  | "to"
  | "via"
  | "with"
  | "escalating"
  | "escalating to";

/** Words of smaller places: types, patterns, tests, validity. */
export type PlaceWord =
  | "and"
  | "or"
  | "not"
  | "ago"
  | "away"
  | "where"
  | "in last"
  | "by highest"
  | "by lowest"
  | "plural"
  | "anything"
  | "anything that"
  | "anything else"
  | "otherwise"
  | "no"
  | "nothing"
  | "nothing that"
  | "everything"
  | "everything that"
  | "despite limits"
  | "asks"
  | "at"
  | "blocked"
  | "pending"
  | "deferred"
  | "one of"
  | "step of"
  | "list of"
  | "number"
  | "money"
  | "in"
  | "percent"
  | "until"
  | "below"
  | "percent of"
  | "decision"
  | "first match"
  | "highest priority"
  | "unique"
  | "collect";

/** What a calendar says of days and hours. */
export interface CalendarWords {
  /** From Monday. */
  readonly weekdays: readonly Spellings[];
  readonly months: readonly Spellings[];
  /** Monday to Friday. */
  readonly workdays: Spellings;
  readonly everyDay: Spellings;
  readonly allDay: Spellings;
  /** Every day, all day. */
  readonly always: Spellings;
  readonly on: Spellings;
  readonly of: Spellings;
  readonly from: Spellings;
  readonly to: Spellings;
  readonly and: Spellings;
  readonly morning: Spellings;
  readonly afternoon: Spellings;
  readonly noon: Spellings;
  readonly midnight: Spellings;
}

/** What can be said of the events of a history or the records of a list. */
export type AggregateWord =
  | "number"
  | "any"
  | "none"
  | "sum"
  | "average"
  | "smallest"
  | "largest"
  | "percentile"
  | "last"
  | "time of last"
  | "time since last"
  | "time between"
  | "first few"
  | "last few"
  | "field of first few"
  | "field of last few"
  | "field of all";

type Spellings = readonly [string, ...(readonly string[])];

/**
 * All words of one spoken language. Of several spellings the first is what the formatter writes. Lexer, layout, formatter
 * and completion share this one table.
 */
export interface Dialect {
  readonly statements: Readonly<Record<StatementWord, string>>;
  readonly clauses: Readonly<Record<ClauseWord, string>>;
  readonly actions: Readonly<Record<ActionWord, string>>;
  readonly places: Readonly<Record<PlaceWord, Spellings>>;
  /** The spellings of `is more than … ago` are those of `is more than`, with `ago` after the duration. */
  readonly operators: Readonly<Partial<Record<ComparisonOperator, Spellings>>>;
  /** What people write for `not` before a comparison, and the operator that it stands in. */
  readonly negated: Readonly<Record<string, ComparisonOperator>>;
  readonly types: Readonly<Record<SimpleTypeNode["kind"], Spellings>>;
  /** The first spelling is for one, the second for several. */
  readonly units: Readonly<Record<DurationUnit, readonly [string, string, ...string[]]>>;
  readonly calendar: CalendarWords;
  /**
   * The words around the name of a history: H stands for that name, with which each ends, F for a field, N for a number, O for
   * an ordinal (`90th`). Only the model knows which names are histories.
   */
  readonly aggregates: Readonly<Record<AggregateWord, Spellings>>;
  /** What people write for one of these, and the words for it. */
  readonly insteadOfAggregates: Readonly<Record<string, string>>;
  /** How people say how often something happened, and the comparison that says it. */
  readonly frequencies: Readonly<Record<string, string>>;
  /** Before the name of a field: that of the element, and nothing else. */
  readonly its: string;
  /** Words that people write for a statement or clause word. */
  readonly instead: Readonly<Record<string, string>>;
  /** Words that people write for an operator, by the operator; longer ones first where one begins another. */
  readonly insteadOfOperators: Readonly<Record<string, readonly string[]>>;
  /** Words and signs that people write for the word that ends a declared name. */
  readonly insteadOfSplits: Readonly<Partial<Record<ClauseWord, readonly string[]>>>;
  /** Traits that follow `is` in a sentence: an action is human, but it sells. */
  readonly adjectives: readonly string[];
  /** Words that people begin a sentence with that no statement begins with, and the sentence that says it. */
  readonly insteadOfSentences: Readonly<Record<string, string>>;
  /** Words that people write for a deadline, and how long that is. */
  readonly deadlines: Readonly<Record<string, string>>;
  /** Words before an action that forbid it. */
  readonly denials: readonly string[];
  /** Words that people write for a unit of time, by their singular and plural. */
  readonly insteadOfUnits: Readonly<Record<string, string>>;
  /** Words that people write for the sign `%`. */
  readonly insteadOfPercent: readonly string[];
  /** Numbers as words, from one on; the first spelling may be an article. */
  readonly numberWords: readonly Spellings[];
  /** Words before and after a duration that say how a moment lies to the present. */
  readonly distances: Readonly<
    Record<"soon" | "later" | "on" | "recent" | "old", readonly string[]>
  >;
  /** Words that people write for `yes` and `no`. */
  readonly insteadOfYesNo: Readonly<Record<string, string>>;
  /** Words that people write for a type. */
  readonly insteadOfTypes: Readonly<Record<string, string>>;
  /** No action's name begins with one of these. */
  readonly notFirstInActions: readonly string[];
}
