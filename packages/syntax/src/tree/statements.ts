import type { ActionClause, ActionPattern, ActionUse, RoleClause } from "./actions.ts";
import type { Expression, Literal, Name, PercentLiteral, TextLiteral } from "./expressions.ts";
import type { Node } from "./span.ts";
import type { HitPolicy, TableColumn, TableRow } from "./tables.ts";
import type { TypeNode } from "./types.ts";

export type Statement =
  | PlaybookStatement
  | UseStatement
  | WithoutStatement
  | FactStatement
  | HistoryStatement
  | ActionStatement
  | DefineStatement
  | SettingStatement
  | SetStatement
  | RuleStatement
  | ScoreStatement
  | ChoiceStatement
  | ExperimentStatement
  | PromiseStatement
  | TableStatement
  | NeverStatement
  | LimitStatement
  | ReadStatement
  | CalendarStatement
  | TestStatement
  | BrokenStatement;

/** A clause whose value is a quoted text, a bare word or a number, with the place of each part. */
export interface Clause<T> extends Node {
  readonly kind: "clause";
  readonly value: T;
}

/** `valid from … until …`; either end may be missing. Dates as written. */
export interface Validity extends Node {
  readonly kind: "validity";
  readonly from: string | null;
  readonly until: string | null;
}

/** `playbook "…" version 1.0.0`, with `owner`, `zone`, `calendar`, `valid`. */
export interface PlaybookStatement extends Node {
  readonly kind: "playbook";
  readonly title: TextLiteral | null;
  readonly version: Clause<string> | null;
  readonly owner: Clause<string> | null;
  readonly zone: Clause<string> | null;
  /** The calendar that business time follows here. */
  readonly calendar: TextLiteral | null;
  readonly valid: Validity | null;
}

/** `use "file"`. */
export interface UseStatement extends Node {
  readonly kind: "use";
  readonly path: TextLiteral | null;
}

/** `without rule "title"`. */
export interface WithoutStatement extends Node {
  readonly kind: "without";
  readonly title: TextLiteral | null;
}

/** `fact NAME is TYPE`, with `ask` and `id`. */
export interface FactStatement extends Node {
  readonly kind: "fact";
  readonly name: Name | null;
  readonly type: TypeNode | null;
  readonly ask: Clause<string> | null;
  readonly id: Clause<string> | null;
}

/** `history NAME [plural NAMES] has FIELD is TYPE …`, and `list …` with the same parts. */
export interface HistoryStatement extends Node {
  readonly kind: "history" | "list";
  readonly name: Name | null;
  /** Null where the English plural is meant. */
  readonly plural: Name | null;
  readonly fields: readonly Field[];
}

/** `FIELD is TYPE`, on a line of its own. */
export interface Field extends Node {
  readonly kind: "field";
  readonly name: Name;
  readonly type: TypeNode | null;
}

/** `action PHRASE is TRAIT, …`. */
export interface ActionStatement extends Node {
  readonly kind: "action";
  readonly name: Name | null;
  readonly traits: readonly Name[];
  readonly id: Clause<string> | null;
}

/** `define NAME as EXPRESSION`. */
export interface DefineStatement extends Node {
  readonly kind: "define";
  readonly name: Name | null;
  readonly value: Expression;
}

/** `setting NAME is VALUE`. */
export interface SettingStatement extends Node {
  readonly kind: "setting";
  readonly name: Name | null;
  readonly value: Expression;
}

/** `set NAME to VALUE`. */
export interface SetStatement extends Node {
  readonly kind: "set";
  readonly name: Name | null;
  readonly value: Expression;
}

/** What a rule and a guardrail both may carry. */
export interface Annotations {
  readonly because: Clause<string> | null;
  readonly source: Clause<string> | null;
  readonly priority: Clause<number> | null;
  readonly valid: Validity | null;
  readonly tags: readonly Name[];
  readonly id: Clause<string> | null;
}

/** `[rule "…"] [for CHOICE] when … then …`. */
export interface RuleStatement extends Node, Annotations {
  readonly kind: "rule";
  readonly title: TextLiteral | null;
  /** The choice that it belongs to. */
  readonly choice: Name | null;
  /** Null when the rule has no `when`: it then always holds. */
  readonly when: Expression | null;
  readonly unless: Expression | null;
  readonly actions: readonly ActionUse[];
}

/** `score NAME`, with `add N when …`, `take N when …` and `bands`. */
export interface ScoreStatement extends Node {
  readonly kind: "score";
  readonly name: Name | null;
  readonly items: readonly ScoreItem[];
  /** In the order written; none when the score has no `bands`. */
  readonly bands: readonly ScoreBand[];
}

/** `add 30 when …`: points for one condition, or always without `when`. */
export interface ScoreItem extends Node {
  readonly kind: "scoreItem";
  readonly sign: "add" | "take";
  /** A number, or a setting that holds one. */
  readonly points: Expression;
  readonly when: Expression | null;
}

/** `warm below 40`, or the last and highest band: a name alone. */
export interface ScoreBand extends Node {
  readonly kind: "scoreBand";
  readonly name: Name;
  readonly below: Expression | null;
}

export type ChoicePolicy = "first match" | "highest priority";

/** `choice NAME picks first match`, or `picks highest priority`. */
export interface ChoiceStatement extends Node {
  readonly kind: "choice";
  readonly name: Name | null;
  readonly policy: Clause<ChoicePolicy> | null;
}

/** `experiment NAME splits FACT`, with `salt` and its variants. */
export interface ExperimentStatement extends Node {
  readonly kind: "experiment";
  readonly name: Name | null;
  /** What is split: who has one value of it has one variant for ever. */
  readonly subject: Name | null;
  readonly variants: readonly Variant[];
  readonly salt: Clause<string> | null;
}

/** `control 50%`; the share is null where it is missing. */
export interface Variant extends Node {
  readonly kind: "variant";
  readonly name: Name;
  readonly share: PercentLiteral | null;
}

/** `promise "…" [when …] then …`: what the playbook's decisions always keep to. */
export interface PromiseStatement extends Node, Pick<Annotations, "because" | "source" | "tags"> {
  readonly kind: "promise";
  readonly title: TextLiteral | null;
  readonly when: Expression | null;
  readonly unless: Expression | null;
  readonly then: readonly Promised[];
  /** `despite limits`: what a limit defers does not count. */
  readonly despiteLimits: DespiteLimits | null;
}

export interface DespiteLimits extends Node {
  readonly kind: "despiteLimits";
}

export type Promised = PromisedAction | PromisedNothing;

/** `call customer within 1h` or `anything that helps within 24h`: one at least; `everything that …`: all of them. */
export interface PromisedAction extends Node {
  readonly kind: "promisedAction";
  readonly amount: "some" | "every";
  readonly pattern: ActionPattern;
  readonly clauses: readonly ActionClause[];
}

/** `nothing that sells`, `no pitch project`. */
export interface PromisedNothing extends Node {
  readonly kind: "promisedNothing";
  readonly pattern: ActionPattern;
}

/** `table "…" first match`, with rows of cells between bars. */
export interface TableStatement extends Node, Annotations {
  readonly kind: "table";
  readonly title: TextLiteral | null;
  /** Null where the table does not say it. */
  readonly policy: Clause<HitPolicy> | null;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

/** `never ["…"] ACTIONS [via MEDIUM] [when …]`. */
export interface NeverStatement extends Node, Annotations {
  readonly kind: "never";
  readonly title: TextLiteral | null;
  readonly pattern: ActionPattern | null;
  readonly via: RoleClause | null;
  readonly when: Expression | null;
  readonly unless: Expression | null;
}

/** `limit ["…"] ACTIONS to N per D counting HISTORY [where …]`. */
export interface LimitStatement extends Node, Annotations {
  readonly kind: "limit";
  readonly title: TextLiteral | null;
  readonly pattern: ActionPattern | null;
  /** A number, or a setting that holds one. */
  readonly count: Expression | null;
  readonly period: LimitPeriod | null;
  /** The history, with a filter or without one; null where nothing that has happened counts. */
  readonly counting: Expression | null;
}

/** `per 30 days`, `per month`, `per decision`. */
export interface LimitPeriod extends Node {
  readonly kind: "limitPeriod";
  /** How long an event counts; null is `per decision`. */
  readonly length: Expression | null;
}

/** `read NAME from "column"`, with the values that the column spells differently. */
export interface ReadStatement extends Node {
  readonly kind: "read";
  readonly name: Name | null;
  readonly column: TextLiteral | null;
  /** `written "DD.MM.YYYY"`: how dates and times stand in the column. */
  readonly format: Clause<string> | null;
  readonly mappings: readonly ReadMapping[];
}

/** `"Fields Sales", "Telesales" as human`, or `anything else as unknown` (then `from` is empty and `otherwise` true). */
export interface ReadMapping extends Node {
  readonly kind: "readMapping";
  readonly from: readonly Literal[];
  readonly otherwise: boolean;
  /** A value of the fact's type; the name `unknown` means not known. */
  readonly to: Expression;
}

/** `calendar "…"`, with `zone`, `open`, `closed`, `holidays`. */
export interface CalendarStatement extends Node {
  readonly kind: "calendar";
  readonly title: TextLiteral | null;
  readonly zone: Clause<string> | null;
  readonly open: readonly OpenHours[];
  readonly closed: readonly ClosedDays[];
  readonly holidays: readonly Holidays[];
}

/** `open Monday to Friday 09:00-12:00, 13:00-17:00`. */
export interface OpenHours extends Node {
  readonly kind: "openHours";
  readonly days: readonly WeekdayRange[];
  readonly hours: readonly HourRange[];
}

/** One day of the week, or several in a row; Monday is 1. The last may come before the first: `Saturday to Monday`. */
export interface WeekdayRange extends Node {
  readonly kind: "weekdayRange";
  readonly from: number;
  readonly to: number;
}

/** `09:00-17:00`, in a clock's 24 hours; `24:00` is the end of the day. */
export interface HourRange extends Node {
  readonly kind: "hourRange";
  readonly from: string;
  readonly to: string;
}

/** `closed on 2026-12-25, 24 December, 2026-12-28 to 2027-01-05`. */
export interface ClosedDays extends Node {
  readonly kind: "closedDays";
  readonly days: readonly DayRange[];
}

/** One day, or all from one to another. Days as written, or without a year for every year: `2026-12-25`, `12-24`. */
export interface DayRange extends Node {
  readonly kind: "dayRange";
  readonly from: string;
  readonly to: string;
}

/** `holidays of DE-BY, AT`. */
export interface Holidays extends Node {
  readonly kind: "holidays";
  readonly regions: readonly Region[];
}

/** A country or a part of one, as written. */
export interface Region extends Node {
  readonly kind: "region";
  readonly text: string;
}

/** `test "…" given … expect …`. */
export interface TestStatement extends Node {
  readonly kind: "test";
  readonly title: TextLiteral | null;
  readonly given: readonly Given[];
  readonly expect: readonly Expectation[];
}

export type Given = GivenCondition | GivenTime | GivenRows;

/** `given stage = evaluation and channel = digital`. */
export interface GivenCondition extends Node {
  readonly kind: "givenCondition";
  readonly condition: Expression;
}

/** `given contacts`, and below it rows between bars: the names of fields, then an event or a record each. */
export interface GivenRows extends Node {
  readonly kind: "givenRows";
  readonly name: Name;
  readonly columns: readonly Name[];
  readonly rows: readonly GivenRow[];
}

/** One element; it has as many cells as there are columns. */
export interface GivenRow extends Node {
  readonly kind: "givenRow";
  readonly cells: readonly GivenCell[];
}

/** What a field holds: one value, several for a list, none where it is not known. */
export interface GivenCell extends Node {
  readonly kind: "givenCell";
  readonly values: readonly Expression[];
  /** `3 days ago`, `3 days away`. */
  readonly distance: "ago" | "away" | null;
}

/** `given at 2026-11-23T09:00Z`. */
export interface GivenTime extends Node {
  readonly kind: "givenTime";
  readonly time: Expression;
}

export type Expectation =
  | ExpectAction
  | ExpectNoAction
  | ExpectActions
  | ExpectState
  | ExpectAsks
  | ExpectCondition
  | ExpectNothing;

/** `expect X [within D …]`: recommended, with the clauses that are written. */
export interface ExpectAction extends Node {
  readonly kind: "expectAction";
  readonly action: ActionUse;
}

/** `expect no X`, `expect nothing that sells`: not recommended, whatever the cause. */
export interface ExpectNoAction extends Node {
  readonly kind: "expectNoAction";
  readonly pattern: ActionPattern;
}

/** `expect anything that helps [within D]`, `expect everything that contacts customer within D`. */
export interface ExpectActions extends Node {
  readonly kind: "expectActions";
  readonly promised: PromisedAction;
}

/** `expect X [via M …] blocked`, `pending`, `deferred [until …]`. */
export interface ExpectState extends Node {
  readonly kind: "expectState";
  readonly action: ActionUse;
  readonly state: "blocked" | "pending" | "deferred";
  readonly until: Expression | null;
}

/** `expect asks FACT`. */
export interface ExpectAsks extends Node {
  readonly kind: "expectAsks";
  readonly fact: Name;
}

/** `expect NAME = VALUE`: any line with a comparison or `is`. */
export interface ExpectCondition extends Node {
  readonly kind: "expectCondition";
  readonly condition: Expression;
}

/** `expect nothing`: no recommendation at all. */
export interface ExpectNothing extends Node {
  readonly kind: "expectNothing";
}

/** A statement that could not be read at all. */
export interface BrokenStatement extends Node {
  readonly kind: "broken";
}
