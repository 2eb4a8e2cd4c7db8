import type { Decision, PlanAction, PlanHistory } from "@handrail/evaluator";

/** In how many records an action came out how. */
export interface ActionTally {
  readonly action: string;
  readonly traits: readonly string[];
  recommended: number;
  blocked: number;
  /** Of the blocked: those that an answer could free. */
  unsettled: number;
  deferred: number;
  pending: number;
}

/** How many records wait for the answer to a question. */
export interface QuestionTally {
  readonly fact: string;
  readonly ask: string | null;
  records: number;
}

/** How many records lack a history. */
export interface MissingTally {
  readonly history: string;
  readonly kind: PlanHistory["kind"];
  records: number;
}

/** Sums decisions up. Its size follows the playbook, not the data. */
export class Tally {
  readonly #actions = new Map<string, ActionTally>();
  readonly #questions = new Map<string, QuestionTally>();
  readonly #missing: ReadonlyMap<string, MissingTally>;
  readonly #traits: ReadonlyMap<string, readonly string[]>;
  #records = 0;
  #empty = 0;

  constructor(actions: readonly PlanAction[], histories: readonly PlanHistory[] = []) {
    this.#missing = new Map(
      histories.map(({ plural, kind }) => [plural, { history: plural, kind, records: 0 }]),
    );
    this.#traits = new Map(actions.map(({ name, traits }) => [name, traits ?? []]));
  }

  get records(): number {
    return this.#records;
  }

  /** Records with nothing recommended. */
  get empty(): number {
    return this.#empty;
  }

  /** The most recommended first. */
  get actions(): readonly ActionTally[] {
    return [...this.#actions.values()].sort((a, b) => b.recommended - a.recommended);
  }

  /** Those that most records wait for first. */
  get questions(): readonly QuestionTally[] {
    return [...this.#questions.values()].sort((a, b) => b.records - a.records);
  }

  /** The histories that records lack, those that most lack first. */
  get missing(): readonly MissingTally[] {
    return [...this.#missing.values()]
      .filter(({ records }) => records > 0)
      .sort((a, b) => b.records - a.records);
  }

  add({ recommendations, blocked, deferred, pending, questions }: Decision): void {
    this.#records += 1;
    if (recommendations.length === 0) this.#empty += 1;
    for (const one of recommendations) this.#action(one).recommended += 1;
    for (const one of blocked) {
      const tally = this.#action(one);
      tally.blocked += 1;
      if (one.unknown.length > 0) tally.unsettled += 1;
    }
    for (const one of deferred) this.#action(one).deferred += 1;
    for (const one of pending) this.#action(one).pending += 1;
    const unknown = [...blocked, ...deferred, ...pending].flatMap((one) => one.unknown);
    for (const name of new Set(unknown)) {
      const missing = this.#missing.get(name);
      if (missing !== undefined) missing.records += 1;
    }
    for (const { fact, ask } of questions) {
      const tally = this.#questions.get(fact);
      if (tally === undefined) this.#questions.set(fact, { fact, ask, records: 1 });
      else tally.records += 1;
    }
  }

  #action({ action }: { readonly action: string }): ActionTally {
    let tally = this.#actions.get(action);
    if (tally === undefined) {
      const traits = this.#traits.get(action) ?? [];
      tally = { action, traits, recommended: 0, blocked: 0, unsettled: 0, deferred: 0, pending: 0 };
      this.#actions.set(action, tally);
    }
    return tally;
  }
}
