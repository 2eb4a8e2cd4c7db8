import type { Statement } from "@handrail/syntax";

/** What a statement says, however it is laid out. */
export function sentenceOf(statement: Statement): string {
  return JSON.stringify(statement, (key, value: unknown) =>
    key === "span" || key.endsWith("Span") ? undefined : value,
  );
}
