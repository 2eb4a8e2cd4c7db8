import type { Span } from "../tree/span.ts";
import { type FindingDefinition, report } from "./definition.ts";
import type { Finding, Fix } from "./finding.ts";

/** Takes one finding. */
export type Report = <Details>(
  definition: FindingDefinition<Details>,
  span: Span,
  details: Details,
  fix?: Fix,
) => void;

/** Collects findings; `sorted` gives them in the order of the text. */
export class Findings {
  readonly #findings: Finding[] = [];

  readonly report: Report = (definition, span, details, fix) => {
    this.#findings.push(report(definition, span, details, fix));
  };

  sorted(): readonly Finding[] {
    return this.#findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  }
}
