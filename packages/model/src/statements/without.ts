import { fold, nearest, type WithoutStatement } from "@handrail/syntax";
import { unknownRule } from "../findings/rules.ts";
import type { Checking } from "./context.ts";

/**
 * The titles that this may name are those of used playbooks: `available` holds them as written, also those that this very
 * statement leaves out.
 */
export function checkWithout(
  checking: Checking,
  node: WithoutStatement,
  available: readonly string[],
): void {
  if (node.title === null) return;
  const { value: title, span } = node.title;
  const folded = fold(title);
  if (available.some((one) => fold(one) === folded)) return;
  const { titles, guardrailTitles } = checking.register();
  const why = guardrailTitles.has(folded) ? "guardrail" : titles.has(folded) ? "own" : "none";
  const near = why === "none" ? nearest(title, available) : undefined;
  checking.on.report(
    unknownRule,
    span,
    { title, near, why },
    near === undefined
      ? undefined
      : { title: `Replace with “${near}”`, certain: false, edits: [{ span, text: `"${near}"` }] },
  );
}
