import { show } from "./show.ts";

/** What is wrong with one field of a record. */
export interface RecordProblem {
  /** The field as the record names it, and the part of its value: `deal value`, `skills[1]`, `contacts[3].at`. */
  readonly path: string;
  /** What was found. */
  readonly value: unknown;
  /** What would have been right; completes the sentence "expected …". Without `@handrail/evaluator/messages`, no more than the type. */
  readonly expected: string;
  /** What to do, once `@handrail/evaluator/messages` is imported. */
  readonly hint: string;
  /** One sentence without the hint: `stage: found "evalution", expected one of discovery, evaluation`. */
  readonly message: string;
}

/**
 * A record that cannot be decided, with everything that is wrong with it. Other records are not concerned.
 *
 * @example
 * const { decide } = await loadPlaybook({
 *   source: "fact stage is one of discovery, evaluation\nwhen stage = evaluation then offer expert chat",
 * });
 * try {
 *   decide({ stage: "evalution" }, { now: "2026-11-23T09:00:00Z" });
 * } catch (error) {
 *   const [problem] = error.problems;
 *   problem.message; // 'stage: found "evalution", expected one of discovery, evaluation'
 *   problem.hint; // 'Did you mean "evaluation"?'
 * }
 */
export class RecordError extends Error {
  override readonly name = "RecordError";
  readonly problems: readonly RecordProblem[];

  constructor(problems: readonly RecordProblem[]) {
    super(problems.map(({ message, hint }) => `${message}. ${hint}`).join("\n"));
    this.problems = problems;
  }
}

/** What to do about a problem while nothing better is joined. */
export const unexplained = 'Import "@handrail/evaluator/messages" to be told what to do.';

/**
 * A problem in the usual words: what was found at a path, and what was expected.
 *
 * @param told in better words, where they are joined
 */
export function problem(
  path: string,
  value: unknown,
  expected: string,
  hint = unexplained,
  told?: Partial<RecordProblem>,
): RecordProblem {
  const message = `${path}: found ${show(value)}, expected ${expected}`;
  return { path, value, expected, hint, message, ...told };
}
