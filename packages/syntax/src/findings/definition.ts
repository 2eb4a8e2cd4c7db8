import type { Span } from "../tree/span.ts";
import type { Finding, Fix, Severity } from "./finding.ts";

/**
 * One kind of finding: its stable code, its sentence, and the page that `handrail explain` prints. The examples are run
 * by the tests: `wrong` must give this code, `right` must not.
 */
export interface FindingDefinition<Details> {
  readonly code: string;
  /** Short, kebab-case: `unknown-name`. */
  readonly name: string;
  readonly severity: Severity;
  readonly message: (details: Details) => string;
  readonly hint: (details: Details) => string;
  /** Two to five sentences: what it means and why it matters. */
  readonly explanation: string;
  readonly wrong: string;
  readonly right: string;
}

/** Keeps the type of the details while a definition is written as a plain object. */
export function defineFinding<Details>(
  definition: FindingDefinition<Details>,
): FindingDefinition<Details> {
  return definition;
}

/** Makes one finding of a kind, at a place. */
export function report<Details>(
  definition: FindingDefinition<Details>,
  span: Span,
  details: Details,
  fix?: Fix,
): Finding {
  return {
    code: definition.code,
    severity: definition.severity,
    message: definition.message(details),
    hint: definition.hint(details),
    span,
    ...(fix === undefined ? {} : { fix }),
  };
}
