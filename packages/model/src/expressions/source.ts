import type { Span } from "@handrail/syntax";
import type { Elaboration } from "./elaboration.ts";

/** The text of a place, as written. */
export function source(on: Elaboration, span: Span): string {
  return on.text.slice(span.start, span.end);
}
