import { fold, nearest, type WithoutStatement } from "@handrail/syntax";
import { unknownRule } from "../findings/rules.ts";
import type { Register } from "../scope/register.ts";
import type { Checking } from "./context.ts";

/** The title must be that of a rule in a used playbook. */
export function checkWithout(checking: Checking, node: WithoutStatement): void {
  if (node.title === null) return;
  const { value: title, span } = node.title;
  const folded = fold(title);
  const available = checking.titlesToLeaveOut();
  if (available.some((one) => fold(one) === folded)) return;
  const why = reasonFor(folded, checking.register());
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

/** Why no rule of this title can be left out. */
function reasonFor(
  title: string,
  { titles, guardrailTitles, limitTitles }: Register,
): "guardrail" | "limit" | "own" | "none" {
  if (guardrailTitles.has(title)) return "guardrail";
  if (limitTitles.has(title)) return "limit";
  return titles.has(title) ? "own" : "none";
}
