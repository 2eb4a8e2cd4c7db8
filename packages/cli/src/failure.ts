/** The command could not do what was asked: one sentence and what to do about it. Ends with status 2, without a stack. */
export class CannotRun extends Error {
  override readonly name = "CannotRun";
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}
