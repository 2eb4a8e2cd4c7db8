import type { CompiledPromise, CompiledSituation } from "@handrail/compiler";
import type { Plan } from "@handrail/evaluator";
import type { LinkedPlaybook, Model, Place } from "@handrail/model";
import type { Example, Fix, Related } from "@handrail/syntax";
import type { OptionSpecs, OptionsOf } from "../options.ts";
import type { Answers } from "../questions/answers.ts";

/** A playbook without errors, with all that it uses, and the plan that the analysis is asked about. */
export interface Subject {
  readonly entry: string;
  readonly linked: LinkedPlaybook;
  /** Its rules, guardrails and limits stand in the order of the linked ones. */
  readonly plan: Plan;
  readonly promises: readonly CompiledPromise[];
  /** Those of all tests. */
  readonly situations: readonly CompiledSituation[];
  /** What is known already of what may be asked about it. */
  readonly answers: Answers;
  readonly limit: Limit;
}

/** How long is looked for an answer. */
export interface Limit {
  /** So many steps of search a question may take. */
  readonly steps: number;
  /** Hears that a question took more. */
  note(): void;
}

/** Questions of a check that took too many steps. */
export interface GivenUp {
  /** The check's name. */
  readonly check: string;
  /** The sentences that they were about. */
  readonly places: readonly Place[];
}

/** What a check of correctness says about one place. */
export interface Proved {
  /** One sentence that quotes the source as written. */
  readonly message: string;
  /** What to do. */
  readonly hint: string;
  readonly fix?: Fix | undefined;
  readonly related?: readonly Related[] | undefined;
  readonly example?: Example | undefined;
}

/** One file, as a check sees it that asks about all situations. */
export interface ProofContext<Specs extends OptionSpecs = OptionSpecs> {
  readonly model: Model;
  readonly file: string;
  readonly options: OptionsOf<Specs>;
  /** The file with all that it uses. */
  readonly own: Subject;
  /** The playbooks in which the file is run: those that use it and are used by no other, or itself. Those with errors are left out. */
  readonly playbooks: readonly Subject[];
  /** What other checks could not tell. */
  readonly givenUp: readonly GivenUp[];
  /** The text that stands there. */
  text(place: Place): string;
  /** Says it of a place, which may be in a file that is used. */
  report(place: Place, proved: Proved): void;
}
