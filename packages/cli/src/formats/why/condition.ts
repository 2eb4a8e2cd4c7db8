import type { ExplainedPart } from "@handrail/evaluator";
import { english } from "@handrail/syntax";
import { setIn } from "../../terminal/grid.ts";
import { printable } from "../../terminal/printable.ts";
import type { Style } from "../../terminal/style.ts";
import { valueWords } from "../../terminal/value.ts";

/** True, false or not known, at a glance. */
export function mark(truth: unknown, style: Style): string {
  if (truth === true) return style.green("✓");
  return truth === false ? style.red("✗") : style.cyan("?");
}

/** A condition, a part a line: what holds, what does not, and the values that decided it. */
export function conditionTree(
  condition: ExplainedPart,
  style: Style,
  width: number,
): readonly string[] {
  if (condition.parts.length === 0 && condition.text === null) {
    return condition.value === true ? [`    ${style.dim("always")}`] : [];
  }
  return lines(condition, 4);

  function lines({ text, value, parts }: ExplainedPart, margin: number): readonly string[] {
    const words = printable((text ?? "…").replace(/\s+/g, " "));
    const written = isUnless({ text, value, parts }) ? `${english.clauses.unless} ${words}` : words;
    const isTruth = typeof value === "boolean" || (value === null && parts.length > 0);
    const line = isTruth
      ? `${mark(value, style)} ${written}`
      : `${style.dim("·")} ${written}: ${value === null ? style.cyan("not known") : valueWords(value)}`;
    return [
      setIn(line, width, margin, 2),
      ...parts
        .filter((part) => !isSaid(part, parts.length))
        .flatMap((part) => lines(part, margin + 2)),
    ];
  }
}

/** What `unless` denies is told in its own words, without a `not` before them. */
function isUnless({
  text,
  value,
  parts,
}: Pick<ExplainedPart, "text" | "value" | "parts">): boolean {
  const [only, ...others] = parts;
  if (text === null || only === undefined || others.length > 0 || denial.test(text)) return false;
  return only.text === text || (typeof value === "boolean" && only.value === !value);
}

const denial = new RegExp(`^(?:${english.places.not.join("|")})\\b`, "i");

/** A lone fact that is yes or no says nothing that its mark above has not said: `not ready`, `ready`. */
function isSaid({ value, parts }: ExplainedPart, siblings: number): boolean {
  return siblings === 1 && parts.length === 0 && typeof value === "boolean";
}
