import { expect, it } from "vitest";
import { grammar } from "./grammar.mjs";

/** A pattern as the editor's engine takes it: case does not matter where it says so. */
function regex(pattern: string): RegExp {
  return new RegExp(pattern.replace(/^\(\?i\)/, ""), pattern.startsWith("(?i)") ? "iu" : "u");
}

const [, number] = grammar.repository.value.patterns;

it.each([
  ["60% and", ["60%", undefined]],
  ["400k EUR", ["400k", "EUR"]],
  ["24h ago", ["24", "h"]],
  ["3 business days", ["3", "business days"]],
  ["5 and", ["5", undefined]],
  ["1.5M", ["1.5M", undefined]],
])("colours in %j the number and its unit", (text, expected) => {
  expect(
    regex(number?.match ?? "")
      .exec(text)
      ?.slice(1),
  ).toEqual(expected);
});
