import { nearest, type Span } from "@handrail/syntax";
import type { Elaboration } from "../expressions/elaboration.ts";
import { replacement } from "../findings/fixes.ts";
import { unknownField } from "../findings/histories.ts";
import type { LinkedHistory } from "../linked/history.ts";

/** Reports a field that a history does not have. */
export function reportUnknownField(
  on: Pick<Elaboration, "report">,
  { plural, kind, fields }: LinkedHistory,
  field: string,
  span: Span,
): void {
  const names = fields.map(({ name }) => name);
  const near = nearest(field, names);
  const details = { field, plural, word: kind, fields: names, near };
  on.report(unknownField, span, details, replacement(span, near));
}
