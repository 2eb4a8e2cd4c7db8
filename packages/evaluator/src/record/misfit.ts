/** What is wrong with a value: it does not fit its type. */
export class Misfit {
  /** Completes the sentence "found …, expected …". */
  readonly expected: string;
  /** What to do about it. */
  readonly hint: string;
  /** Where in the value it is, such as `[2]`. */
  readonly within: string;
  /** The part that does not fit. */
  readonly value: unknown;

  constructor(expected: string, hint: string, value: unknown, within = "") {
    this.expected = expected;
    this.hint = hint;
    this.value = value;
    this.within = within;
  }
}
