import type { ExplainedPart, Explanation, StatementExplanation } from "@handrail/evaluator";
import type { Place } from "@handrail/model";
import { listed } from "./outcome.ts";

/** How many rules are told of that do not recommend something. */
const most = 2;
const speaksOfTime = /\b(?:now|today|ago|away|last)\b/i;

/**
 * A failure told in more words: rules without a title by their lines, and of an action that no rule recommends, what does not
 * hold.
 *
 * @param message as it was told
 * @param place where the test stands
 */
export function withReasons(message: string, why: Explanation, place: Place): string {
  const named = untitled(why, place).reduce(
    (told, [id, words]) => told.replaceAll(`“${id}”`, words),
    message,
  );
  if (why.outcome !== "none" || !named.endsWith(" here.")) return named;
  const reasons = why.rules
    .filter(({ truth }) => truth === false)
    .toSorted((a, b) => (a.place?.line ?? 0) - (b.place?.line ?? 0))
    .flatMap(reasonOf);
  if (reasons.length === 0) return named;
  const at = reasons.some((reason) => speaksOfTime.test(reason)) ? `, at ${why.at}` : "";
  return `${named.slice(0, -1)}: ${listed([...new Set(reasons)].slice(0, most))}${at}.`;
}

function untitled(why: Explanation, place: Place): readonly (readonly [string, string])[] {
  const kinds = { rules: "rule", guardrails: "guardrail", limits: "limit" } as const;
  return (["rules", "guardrails", "limits"] as const).flatMap((list) =>
    why[list].flatMap(({ id, title, place: own }) => {
      if (title !== null || own === null) return [];
      const file = place.file.endsWith(own.file) ? "" : ` of ${own.file}`;
      return [[id, `the ${kinds[list]} in line ${own.line}${file}`] as const];
    }),
  );
}

function reasonOf({ condition, invalid }: StatementExplanation): readonly string[] {
  if (invalid !== null) return [];
  const parts = falseParts(condition).flatMap(({ text }) => (text === null ? [] : [`\`${text}\``]));
  if (parts.length === 0) return [];
  return [`${listed(parts)} ${parts.length === 1 ? "does" : "do"} not hold`];
}

/** The innermost parts that make a condition false. */
function falseParts(part: ExplainedPart): readonly ExplainedPart[] {
  const inner = part.parts.filter(({ value, text }) => value === false && text !== null);
  return inner.length === 0 ? [part] : inner.flatMap(falseParts);
}
