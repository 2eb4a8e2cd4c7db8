import { PlanError } from "../plan/error.ts";

/** What not every app needs: it is there once its part of the package is imported. */
export class Part<T> {
  joined: T | null = null;

  readonly #name: string;
  readonly #use: string;

  /**
   * @param name of the part, by which it is imported
   * @param use what of a playbook needs it; completes "The playbook has …"
   */
  constructor(name: string, use = "") {
    this.#name = `"@handrail/evaluator/${name}"`;
    this.#use = use;
  }

  /** For what a plan needs. Throws `PlanError` where it is not there. */
  get needed(): T {
    if (this.joined !== null) return this.joined;
    throw new PlanError(
      `The playbook has ${this.#use}, for which the app must import ${this.#name} (or "@handrail/evaluator/all", which has everything).`,
    );
  }

  /**
   * For what an app asks for. Throws where it is not there.
   *
   * @param does completes "An evaluator … once this is imported"
   */
  asked(does: string): T {
    if (this.joined !== null) return this.joined;
    throw new Error(`An evaluator ${does} once this is imported: ${this.#name}.`);
  }
}
