import { nearest } from "../../names/nearest.ts";

/** More values than this are not all told. */
const mostTold = 40;

/** What is told of what is none of some values. */
export function choiceMisfit(values: readonly string[], raw: unknown) {
  return {
    expected: expected(values),
    hint: typeof raw === "string" ? hint(raw, values) : "Write one of them as a text.",
  };
}

function expected(values: readonly string[]): string {
  if (values.length <= mostTold) return `one of ${values.join(", ")}`;
  return `one of ${values.slice(0, mostTold).join(", ")} and ${values.length - mostTold} more`;
}

function hint(found: string, values: readonly string[]): string {
  const near = nearest(found, values);
  return near === null
    ? "Correct the value, or add it to the fact's values in the playbook."
    : `Did you mean "${near}"?`;
}
