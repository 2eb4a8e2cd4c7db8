import type { Severity } from "@handrail/syntax";
import type { CheckContext } from "./context.ts";
import type { OptionSpecs } from "./options.ts";

/** How loud a check is; `off` says nothing. */
export type Level = Severity | "off";

export type Group = "clarity" | "method";

/**
 * One thing that a reviewer looks for. Its examples are run by the tests: `wrong` must give this finding alone of all that are
 * on, `right` must give none.
 */
export interface Check<Specs extends OptionSpecs = OptionSpecs> {
  /** Stable: HR71nn and HR72nn clarity, HR8nnn method; those of correctness, HR70nn, come from the analysis. */
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
  /** Files that the examples use. */
  readonly exampleFiles?: { readonly [path: string]: string };
  look(context: CheckContext<Specs>): void;
}

/** Keeps the types of the options while a check is written as a plain object. */
export function defineCheck<const Specs extends OptionSpecs>(check: Check<Specs>): Check {
  return check as unknown as Check;
}
