import { fold } from "../names/fold.ts";
import { nearest } from "../names/nearest.ts";
import type { PlanAction } from "../plan/plan.ts";

/** `why` was asked of an action that the playbook does not know. */
export class UnknownActionError extends Error {
  override readonly name = "UnknownActionError";
  /** What to do about it. */
  readonly hint: string;

  constructor(action: string, hint: string) {
    super(`The playbook has no action "${action}".`);
    this.hint = hint;
  }
}

/**
 * The index of an action by its name, matched by letters and digits alone.
 *
 * @throws UnknownActionError where there is none, with the nearest in its hint
 */
export function actionIndex(name: string, actions: readonly PlanAction[]): number {
  const wanted = fold(name);
  const index = actions.findIndex((action) => fold(action.name) === wanted);
  if (index !== -1) return index;
  const names = actions.map((action) => action.name);
  const near = nearest(name, names);
  const some = `${names.slice(0, 5).join(", ")}${names.length > 5 ? ", …" : ""}`;
  throw new UnknownActionError(
    name,
    near === null ? `It knows ${some || "no action at all"}.` : `Did you mean "${near}"?`,
  );
}
