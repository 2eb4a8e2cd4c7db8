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
