import type { FindingDefinition, Fix, Span } from "@handrail/syntax";

/** Takes a finding of a kind at a place of the file that is being looked at. */
export type Report = <Details>(
  definition: FindingDefinition<Details>,
  span: Span,
  details: Details,
  fix?: Fix,
) => void;

/** For a second look at something whose findings are reported elsewhere. */
export const silent: Report = () => {};
