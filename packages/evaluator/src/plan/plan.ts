/**
 * The plan: a playbook compiled to one JSON document that holds all that evaluation needs. It is versioned (`schema`),
 * sealed (`hash`), and the only thing that any engine reads. Conditions stand in one table of expressions, operands before
 * the expressions that use them, equal ones once; everything else points into it by index.
 */
export interface Plan {
  readonly format: "handrail-plan";
  readonly schema: 1;
  /** `sha256-` and the hex digest of `JSON.stringify` of the plan without `hash` and `places`, the keys of each object sorted. */
  readonly hash: string;
  readonly playbook: PlanHeader;
  /** IANA zone that governs dates, days and times without an offset. */
  readonly zone: string;
  /** Those that business time in the plan follows, by name. */
  readonly calendars: readonly PlanCalendar[];
  /**
   * Index into `calendars`: what business time follows that names none. Null without a calendar: it is then Monday to Friday,
   * 09:00 to 17:00, in the plan's zone.
   */
  readonly calendar: number | null;
  readonly facts: readonly PlanFact[];
  /** Histories and lists: what a record gives as arrays of objects. */
  readonly histories: readonly PlanHistory[];
  readonly bindings: readonly PlanBinding[];
  readonly expressions: readonly PlanExpression[];
  readonly values: readonly PlanDerived[];
  readonly actions: readonly PlanAction[];
  readonly rules: readonly PlanRule[];
  readonly guardrails: readonly PlanGuardrail[];
  readonly choices: readonly PlanChoice[];
  readonly limits: readonly PlanLimit[];
  /** Where things stand in the text. Never changes a decision, so it is not part of the hash, and may be left out. */
  readonly places?: PlanPlaces;
}

export interface PlanHeader {
  readonly title: string | null;
  readonly version: string | null;
}

/** When a business is open. */
export interface PlanCalendar {
  readonly name: string;
  /** IANA zone. */
  readonly zone: string;
  /**
   * Weekday (Monday is 1), opening and closing time, at least one: `[1, "09:00", "17:00"]`. A closing time that is no later than its opening
   * is one of the next day; `24:00` is the end of the day. Openings stand in order and never overlap.
   */
  readonly hours: readonly (readonly [weekday: number, opens: string, closes: string])[];
  /** The days on which it is closed, public holidays among them, in order. */
  readonly closed: readonly string[];
  /** The first and the last year whose public holidays are in `closed`; null where it has none, so that it knows all years. */
  readonly years: readonly [first: number, last: number] | null;
}

/** An index into `Plan.expressions`. */
export type ExpressionIndex = number;

/** What a fact or a derived value may hold. Percent is a number in points; money is exact to four decimals. */
export type PlanType =
  | { readonly kind: "yes/no" }
  | { readonly kind: "one of"; readonly values: readonly string[] }
  | { readonly kind: "step of"; readonly values: readonly string[] }
  | { readonly kind: "number"; readonly from: number | null; readonly to: number | null }
  | { readonly kind: "percent" }
  | { readonly kind: "money"; readonly currency: string }
  | { readonly kind: "duration" }
  | { readonly kind: "date" }
  | { readonly kind: "time" }
  | { readonly kind: "text" }
  | { readonly kind: "list of"; readonly of: PlanType }
  /** Whole records of a history or list, as an index into `Plan.histories`. Only a selection gives them. */
  | { readonly kind: "records of"; readonly history: number }
  /** An undeclared fact of which nothing shows the type (only ever `is known`, say). */
  | { readonly kind: "any" };

export interface PlanFact {
  /** A further name in records: it stays when the fact is renamed or translated. */
  readonly id: string;
  readonly name: string;
  readonly type: PlanType;
  /** The type was inferred from use: a value that does not fit is then unknown (choices keep it), never rejected. */
  readonly inferred: boolean;
  readonly ask: string | null;
}

/**
 * A history (events, each `at` an instant) or a list (records without time). A record gives it under either name as an array of
 * objects; the first field of a history is `at`, which no event may lack.
 */
export interface PlanHistory {
  readonly kind: "history" | "list";
  readonly name: string;
  readonly plural: string;
  readonly fields: readonly { readonly name: string; readonly type: PlanType }[];
}

/**
 * `read FACT from "column"`, `read FIELD of HISTORY from "column"`: a foreign field, the values it spells differently, and the
 * form of its dates.
 */
export interface PlanBinding {
  /** Index into `Plan.histories`, whose elements hold the column; null where the record itself does. */
  readonly history: number | null;
  /** Index into `Plan.facts`, or into the fields of the history. */
  readonly fact: number;
  readonly column: string;
  /** Foreign spelling to value; null means not known. Spellings are compared as text, exactly first, then folded. */
  readonly mappings: readonly {
    readonly from: readonly string[];
    readonly to: PlanConstant | null;
  }[];
  /** What any value without a mapping becomes; absent: it is read by the fact's type. */
  readonly otherwise?: PlanConstant | null;
  /** `DD.MM.YYYY` and the like (tokens YYYY MM DD HH mm ss), or null for ISO 8601. */
  readonly format: string | null;
}

/**
 * A constant of a known type: yes/no a boolean; choices, text, dates (`2026-11-23`) and instants (`2026-11-23T09:00:00Z`) as
 * text; numbers and percents a number; money decimal text in the currency of its comparison; durations as `PlanDuration`;
 * lists an array.
 */
export type PlanConstant = boolean | number | string | readonly PlanConstant[];

/**
 * A duration as text: ISO 8601 (`PT1H`, `P2D`, `P1M`), or business time, which ISO has no word for: `5 business days`,
 * `4 business hours`, or those of a calendar: `3 business days in "Vienna office"`. Exactly one unit family a duration: months; days, hours, minutes, seconds; or business time.
 */
export type PlanDuration = string;

/** How two values are compared. */
export type ComparedAs =
  | "yes/no"
  /** Choices: equal when they fold alike, ordered by `values`. */
  | "choice"
  /** IEEE doubles; percents too. */
  | "number"
  | "money"
  /** Elapsed time only; a day counts 24 hours here. */
  | "duration"
  | "date"
  | "time"
  /** Ignoring case. */
  | "text"
  /** Both sides of unknown type: equal when their texts fold alike. */
  | "any";

export type Relation = "=" | "!=" | "<" | "<=" | ">" | ">=";

export type PlanExpression =
  | { readonly op: "fact"; readonly fact: number }
  | { readonly op: "constant"; readonly type: PlanType; readonly value: PlanConstant }
  /** The instant of the decision. */
  | { readonly op: "now" }
  /** The day of the decision in the plan's zone. */
  | { readonly op: "today" }
  | { readonly op: "and"; readonly of: readonly ExpressionIndex[] }
  | { readonly op: "or"; readonly of: readonly ExpressionIndex[] }
  | { readonly op: "not"; readonly of: ExpressionIndex }
  /** Is it known? Never unknown itself. */
  | { readonly op: "known"; readonly of: ExpressionIndex }
  | {
      readonly op: "compare";
      readonly as: ComparedAs;
      readonly relation: Relation;
      readonly left: ExpressionIndex;
      readonly right: ExpressionIndex;
      /** The steps in order, where `as` is "choice" and the relation orders. */
      readonly values?: readonly string[];
    }
  /** Is the left one of these constants? */
  | {
      readonly op: "one of";
      readonly as: ComparedAs;
      readonly left: ExpressionIndex;
      readonly values: readonly PlanConstant[];
    }
  /** `contains`: text in text (ignoring case) or an element in a list. */
  | {
      readonly op: "contains";
      readonly as: "text" | "list";
      /** How elements of a list compare. */
      readonly of: ComparedAs;
      readonly left: ExpressionIndex;
      readonly right: ExpressionIndex;
    }
  /** Ignoring case. */
  | { readonly op: "starts with"; readonly left: ExpressionIndex; readonly right: ExpressionIndex }
  | {
      readonly op: "arithmetic";
      readonly as: ArithmeticKind;
      readonly operator: "+" | "-" | "*" | "/";
      readonly left: ExpressionIndex;
      readonly right: ExpressionIndex;
    }
  /** The day of an instant in the plan's zone. */
  | { readonly op: "day of"; readonly of: ExpressionIndex }
  /** A field of the element that the enclosing aggregate or selection looks at: only within its `where`, `of` and `by`. */
  | { readonly op: "field"; readonly history: number; readonly field: number }
  | PlanAggregate
  | PlanSelection
  | PlanScore
  | PlanBand
  | PlanVariant
  | PlanRows
  | PlanHit
  | PlanPick;

/** The rows of a table. What it comes to is only for `hit` and `pick`, which stand for what the table says. */
export interface PlanRows {
  readonly op: "rows";
  readonly policy: "first match" | "unique" | "collect";
  /** The condition of each row. */
  readonly of: readonly ExpressionIndex[];
}

/**
 * Whether a row counts. With `first match`: whether it holds and no row before it does. With `unique`: whether it is the only
 * one that holds; where two hold it is unknown. With `collect`: whether it holds.
 */
export interface PlanHit {
  readonly op: "hit";
  /** A `rows`. */
  readonly rows: ExpressionIndex;
  /** Index into its rows. */
  readonly row: number;
}

/** The value that the row gives which counts, unknown where none does; with `collect` the list of those that rows which hold give. */
export interface PlanPick {
  readonly op: "pick";
  /** Of one value. */
  readonly type: PlanType;
  /** A `rows`. */
  readonly rows: ExpressionIndex;
  /** By row; null where a row gives none. */
  readonly values: readonly (ExpressionIndex | null)[];
}

/** The elements of a history that are meant: those in the window of which `where` holds; null is all of them. */
export interface PlanElements {
  /** Index into `Plan.histories`. */
  readonly history: number;
  /** Per element. */
  readonly where: ExpressionIndex | null;
}

/**
 * One value over the elements of a history:
 * - `number`, `any`, `none`: how many there are, and whether there are any;
 * - `sum`, `average`, `smallest`, `largest`, `percentile`: of what `of` is of each;
 * - `last`: what `of` is of the latest;
 * - `time since last`: from the latest to now; `time between`: on average, from each to the next.
 */
export interface PlanAggregate extends PlanElements {
  readonly op: "aggregate";
  readonly function: AggregateFunction;
  /** A duration: only what lies in `(now - window, now]`. Null: up to now. */
  readonly window: ExpressionIndex | null;
  /** Null for the functions that count or measure time. */
  readonly of: ExpressionIndex | null;
  /** Of a percentile: from 1 to 100. */
  readonly rank?: number;
}

export type AggregateFunction =
  | "number"
  | "any"
  | "none"
  | "sum"
  | "average"
  | "smallest"
  | "largest"
  | "percentile"
  | "last"
  | "time since last"
  | "time between";

/** The first so many elements in an order, whole or one field of each, as a list. */
export interface PlanSelection extends PlanElements {
  readonly op: "selection";
  /** Null: all. */
  readonly count: number | null;
  /** Elements without a rank come last. Null: as a list gives them, or by time. */
  readonly by: { readonly of: ExpressionIndex; readonly order: "highest" | "lowest" } | null;
  /** Null: whole records. */
  readonly of: ExpressionIndex | null;
}

/** The sum of the points whose condition is true; unknown while one condition is. */
export interface PlanScore {
  readonly op: "score";
  /** Points have at most four decimals, and add up exactly. */
  readonly items: readonly { readonly when: ExpressionIndex; readonly points: number }[];
}

/**
 * The variant of an experiment that a subject has: the first whose share, together with those before it, exceeds the first 32 bits
 * of MD5 of the salt, a newline and the subject as text, as a fraction of all 2^32.
 */
export interface PlanVariant {
  readonly op: "variant";
  readonly salt: string;
  readonly subject: ExpressionIndex;
  /** In percent, with at most four decimals; together 100. */
  readonly variants: readonly { readonly name: string; readonly share: number }[];
}

/** The first band that ends above a score; known as soon as the least and the most possible score share it. */
export interface PlanBand {
  readonly op: "band";
  /** A `score`. */
  readonly score: ExpressionIndex;
  /** Ascending; the last has no upper end. */
  readonly bands: readonly { readonly name: string; readonly below: number | null }[];
}

/**
 * What an arithmetic works on, left then right:
 * - `number`: number by number (+ - * /);
 * - `money`: money by money (+ -), to money;
 * - `money number`: money by number (* /), to money, rounded to four decimals, halves away from zero;
 * - `money ratio`: money by money (/), to a number;
 * - `duration`: elapsed by elapsed (+ -), to a duration;
 * - `duration number`: elapsed by number (* /), to a duration, in whole milliseconds, halves away from zero;
 * - `duration ratio`: elapsed by elapsed (/), to a number;
 * - `time duration`: instant by duration (+ -), to an instant; months, days and business time are calendar steps in the zone;
 * - `date duration`: day by duration of whole days, months or business days (+ -), to a day;
 * - `time time`: instant by instant (-), to an elapsed duration;
 * - `date date`: day by day (-), to a duration of days.
 */
export type ArithmeticKind =
  | "number"
  | "money"
  | "money number"
  | "money ratio"
  | "duration"
  | "duration number"
  | "duration ratio"
  | "time duration"
  | "date duration"
  | "time time"
  | "date date";

/** What a define or a score names: a value that a record cannot override. */
export interface PlanDerived {
  readonly name: string;
  readonly type: PlanType;
  readonly expression: ExpressionIndex;
}

export interface PlanAction {
  readonly id: string;
  readonly name: string;
  /** Null: the action is not declared, so its traits are unknown. */
  readonly traits: readonly string[] | null;
}

/** What every sentence that decides something carries. */
export interface PlanSentence {
  readonly id: string;
  readonly title: string | null;
  /** Days in the plan's zone, both inclusive; outside, it is false. */
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  readonly because: string | null;
  readonly source: string | null;
  readonly priority: number;
  readonly tags: readonly string[];
}

/** What a rule and a guardrail both carry. */
export interface PlanStatement extends PlanSentence {
  /** An always-true constant where the sentence has no `when`; `unless X` is compiled to `and not X`. */
  readonly when: ExpressionIndex;
}

export interface PlanRule extends PlanStatement {
  readonly then: readonly PlanRecommendation[];
}

export interface PlanRecommendation {
  /** Index into `Plan.actions`. */
  readonly action: number;
  /** Durations, as expressions. */
  readonly within: ExpressionIndex | null;
  readonly after: ExpressionIndex | null;
  readonly every: ExpressionIndex | null;
  readonly by: PlanRole | null;
  readonly to: PlanRole | null;
  readonly via: PlanRole | null;
  /** What a handover carries: names of facts and defines with their expressions. */
  readonly with: readonly { readonly name: string; readonly expression: ExpressionIndex }[];
  readonly escalation: readonly { readonly to: PlanRole; readonly after: ExpressionIndex }[];
}

/** A role or a medium: fixed words, or a value of type text or choice. */
export type PlanRole = { readonly text: string } | { readonly expression: ExpressionIndex };

export interface PlanGuardrail extends PlanStatement {
  readonly covers: PlanPattern;
  /** Only recommendations by this medium are meant. */
  readonly via: PlanRole | null;
}

/** Rules of which at most one wins in a situation. */
export interface PlanChoice {
  readonly name: string;
  readonly policy: "first match" | "highest priority";
  /** Indexes into `Plan.rules` in the order in which the rules are looked at: the first that can win does. */
  readonly rules: readonly number[];
}

/** At most so many events at a time, recommendations that it covers among them. */
export interface PlanLimit extends PlanSentence {
  readonly covers: PlanPattern;
  /** How many: at least 1. */
  readonly count: number;
  /** What has happened counts, too; null: only what one decision recommends. */
  readonly counting: PlanCounting | null;
}

/** Which events of a history count, and for how long. */
export interface PlanCounting extends PlanElements {
  /** A duration: each event counts so long, from its time on. */
  readonly per: ExpressionIndex;
}

/** Which actions: one by index, or all that have every one of these traits (an empty list is `anything`). */
export type PlanPattern = { readonly action: number } | { readonly traits: readonly string[] };

/** 1-based lines and columns, end exclusive. */
export interface PlanPlace {
  /** Index into `PlanPlaces.files`. */
  readonly file: number;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface PlanPlaces {
  readonly files: readonly string[];
  /** By rule, guardrail and limit, in the plan's order. */
  readonly rules: readonly StatementPlace[];
  readonly guardrails: readonly StatementPlace[];
  readonly limits: readonly StatementPlace[];
  /** In no particular order. */
  readonly tables: readonly TablePlace[];
}

/** A table with its rows and cells as parts. */
export interface TablePlace extends StatementPlace {
  /** The `rows` that it is. */
  readonly rows: ExpressionIndex;
}

export interface StatementPlace extends PlanPlace {
  /** The parts of the condition as written, for `why`. An expression's index is unique within one statement. */
  readonly parts: readonly PartPlace[];
}

export interface PartPlace extends PlanPlace {
  readonly expression: ExpressionIndex;
  readonly text: string;
}
