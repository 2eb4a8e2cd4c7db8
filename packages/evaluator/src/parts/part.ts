import { PlanError } from "../plan/error.ts";

/** What not every app needs: it is there once its part of the package is imported. */
export class Part<T> {
  joined: T | null = null;

  private readonly name: string;
  private readonly use: string;

  /**
   * @param name of the part, by which it is imported
   * @param use what of a playbook needs it; completes "The playbook has …"
   */
  constructor(name: string, use: string) {
    this.name = name;
    this.use = use;
  }

  /** Throws `PlanError` where it is not there. */
  get needed(): T {
    if (this.joined !== null) return this.joined;
    throw new PlanError(
      `The playbook has ${this.use}, for which the app must import "@handrail/evaluator/${this.name}" (or "@handrail/evaluator/all", which has everything).`,
    );
  }
}
