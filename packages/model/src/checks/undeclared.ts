import { type Fix, fold, nearest, type Statement, type SyntaxFile } from "@handrail/syntax";
import type { UndeclaredUse } from "../expressions/elaboration.ts";
import { replacement } from "../findings/fixes.ts";
import { undeclaredFact } from "../findings/names.ts";
import { spokenOf } from "../histories/spoken-of.ts";
import { meantComparison } from "../meant/comparison.ts";
import { meantCountdown } from "../meant/distance.ts";
import { inLatin } from "../meant/lookalike.ts";
import type { Inferences } from "../scope/inference.ts";
import type { Scope } from "../scope/scope.ts";
import type { Checking } from "../statements/context.ts";
import { anyType } from "../types/basic.ts";
import { writeType } from "../types/describe.ts";
import type { Type } from "../types/type.ts";

/** `top 3 experts`. */
const chosen = /(?:^| )(?:first|last|top|best) \d+ /i;

/** Once one fact is declared, warns of each undeclared one where the file first uses it. */
export function checkUndeclared(
  { on, scope }: Checking,
  uses: readonly UndeclaredUse[],
  inferences: Inferences,
  tree: SyntaxFile,
): void {
  if (!scope.declaresFacts) return;
  const seen = new Set<string>();
  for (const { fold: folded, name, span } of uses) {
    if (seen.has(folded)) continue;
    seen.add(folded);
    const type = inferences.get(folded)?.type ?? anyType;
    const choosesFrom = chosen.test(name) ? spokenOf(name, on.names.histories)?.plural : undefined;
    const meant = meantComparison(name, (one) => scope.names.has(one));
    const counts = meantCountdown(name, (one) => scope.names.has(fold(one)));
    const { near, lookalike } = nearestName(name, scope);
    const fix = replacement(span, meant ?? near) ?? declaration(name, type, tree);
    const details = { name, near, type, meant, lookalike, counts, choosesFrom };
    const isOther = choosesFrom !== undefined || counts !== undefined;
    on.report(undeclaredFact, span, details, isOther ? undefined : fix);
  }
}

function nearestName(name: string, { names }: Scope) {
  const latin = inLatin(name);
  const twin = latin === undefined ? undefined : names.get(fold(latin))?.name;
  const near =
    twin ??
    nearest(
      name,
      [...names.values()].map((known) => known.name),
    ) ??
    longer(
      name,
      [...names.values()].map((known) => known.name),
    );
  return { near, lookalike: twin !== undefined };
}

/** The one declared name that ends or begins with all of these words: `decision ready` for `ready`. */
function longer(name: string, known: readonly string[]): string | undefined {
  const words = ` ${name.toLowerCase()} `;
  const found = known.filter((one) => {
    const whole = ` ${one.toLowerCase()} `;
    return whole !== words && (whole.startsWith(words) || whole.endsWith(words));
  });
  return found.length === 1 ? found[0] : undefined;
}

/** Declares the fact after the last one of the file, or before its first sentence that is no header and no `use`. */
function declaration(name: string, type: Type, tree: SyntaxFile): Fix {
  const { statements, text } = tree;
  const written = /(^|\s)is(\s|$)/i.test(name) ? `\`${name}\`` : name;
  const sentence = `fact ${written} is ${writeType(type)}`;
  const last = statements.findLast(({ kind }) => kind === "fact");
  const next = statements.find(({ kind }) => !["playbook", "use", "without"].includes(kind));
  const below = last === undefined ? null : lineEnd(text, last.span.end);
  const at = below ?? (next === undefined ? text.length : aboveComments(tree, next));
  return {
    title: `Declare \`${sentence}\``,
    certain: false,
    edits: [
      {
        span: { start: at, end: at },
        text: last === undefined ? `${sentence}\n\n` : `\n${sentence}`,
      },
    ],
  };
}

/** A comment behind a sentence stays with it. */
function lineEnd(text: string, offset: number): number {
  const found = text.slice(offset).search(/[\r\n]/);
  return found < 0 ? text.length : offset + found;
}

/** Above the comments that stand right above a sentence and speak of it. */
function aboveComments({ comments, text }: SyntaxFile, { span }: Statement): number {
  let start = span.start;
  for (const { span: comment, ownLine } of comments.toReversed()) {
    if (comment.end > start || !ownLine) continue;
    if (!/^(?:\r\n|\n|\r)$/.test(text.slice(comment.end, start))) break;
    start = comment.start;
  }
  return start;
}
