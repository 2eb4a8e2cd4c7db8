/**
 * A plan that cannot be loaded. The message says what was found, what was expected and what to do.
 *
 * @example
 * try {
 *   loadPlan("{");
 * } catch (error) {
 *   error instanceof PlanError; // true
 * }
 */
export class PlanError extends Error {
  override readonly name = "PlanError";
}

/** What to do about most of them. */
export const compileAgain = "Compile the playbook again with `handrail compile`.";
