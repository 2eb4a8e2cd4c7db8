import type { Place } from "@handrail/model";
import type { Severity, Statement } from "@handrail/syntax";
import type { CheckContext } from "./context.ts";
import type { OptionSpecs } from "./options.ts";
import type { ProofContext } from "./proving/context.ts";

/** How loud a check is; `off` says nothing. */
export type Level = Severity | "off";

export type Group = "correctness" | "clarity" | "method";

/**
 * One thing that a reviewer looks for. Its examples are run by the tests: `wrong` must give this finding alone of all that are
 * on, `right` must give none.
 */
interface About<Specs extends OptionSpecs> {
  /** Stable: HR70nn correctness, HR71nn and HR72nn clarity, HR8nnn method. */
  readonly code: string;
  /** Short, kebab-case; what `handrail.json` calls it. */
  readonly name: string;
  readonly group: Group;
  /** Where `handrail.json` says nothing. */
  readonly level: Level;
  /** The rows of the catalogue that a check of method comes from. */
  readonly rows?: readonly string[];
  /** Only playbooks with a header are looked at: who writes a sentence to try something out is not lectured. */
  readonly onlyWithHeader?: boolean;
  /** Only where all that uses the file is known: else what looks unused may be used elsewhere. */
  readonly needsUsers?: boolean;
  readonly options: Specs;
  /** Two to five sentences: what it means and why it matters. */
  readonly explanation: string;
  readonly wrong: string;
  readonly right: string;
  /** What is set of the check for its wrong example, where it shows nothing otherwise. */
  readonly exampleOptions?: { readonly [name: string]: number };
  /** Files that the examples use. */
  readonly exampleFiles?: { readonly [path: string]: string };
}

/** A check that looks at what is written. */
export interface Look<Specs extends OptionSpecs = OptionSpecs> extends About<Specs> {
  look(context: CheckContext<Specs>): void;
}

/** A check that asks about all situations. What it finds is found question by question, so that an editor may go on in between. */
export interface Proof<Specs extends OptionSpecs = OptionSpecs> extends About<Specs> {
  /** The kinds of sentences that it asks about: of a file that has none of them nothing is asked. */
  readonly about: readonly Statement["kind"][];
  /** It asks about such sentences in files that are used, too. */
  readonly alsoUsed?: true;
  /** It asks about the playbooks in which the file is run. */
  readonly asksPlaybooks?: true;
  /** It is asked after all others. */
  readonly last?: true;
  /** Comes back before each question, and says about which sentence it is. */
  prove(context: ProofContext<Specs>): Iterable<Place | undefined>;
  /** Codes of other findings: where one of them is said of the same sentence, this need not be said. */
  readonly after?: readonly string[];
  /** Codes of findings that only suppose what this proves: they are not said where it was asked. */
  readonly settles?: readonly string[];
}

export type Check<Specs extends OptionSpecs = OptionSpecs> = Look<Specs> | Proof<Specs>;

/** Keeps the types of the options while a check is written as a plain object. */
export function defineCheck<const Specs extends OptionSpecs>(check: Look<Specs>): Look {
  return check as unknown as Look;
}

/** The same of a check that asks about all situations. */
export function defineProof<const Specs extends OptionSpecs>(check: Proof<Specs>): Proof {
  return check as unknown as Proof;
}

export function isProof(check: Check): check is Proof {
  return "prove" in check;
}

export function isLook(check: Check): check is Look {
  return !isProof(check);
}
