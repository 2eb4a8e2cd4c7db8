import type { Finding, Span, SyntaxFile } from "@handrail/syntax";
import { isProof, type Proof } from "../check.ts";
import { checks } from "../checks/index.ts";
import type { FileSettings } from "../config/config.ts";

/** What was proved of a file so far. */
export interface Proofs {
  readonly found: readonly Finding[];
  /** Whether everything was asked. Until then it is not known what there is nothing to ignore of. */
  readonly isComplete: boolean;
}

/** Nothing was asked yet. */
export const noProofs: Proofs = { found: [], isComplete: false };

/** Puts what was found in a text and what was proved of it together: what the one settles, or has said already, the other does not say. */
export function merged(
  tree: SyntaxFile,
  found: readonly Finding[],
  { found: proved, isComplete }: Proofs,
  settings: FileSettings,
): readonly Finding[] {
  const on = proofs.filter(({ code, level }) => (settings.level(code) ?? level) !== "off");
  const settled = new Set(isComplete ? on.flatMap(({ settles }) => settles ?? []) : []);
  const left = found.filter(({ code, severity }) => severity === "error" || !settled.has(code));
  const all = [...left, ...proved];
  const isSaid = ({ code, span }: Finding) => {
    const after = byCode.get(code)?.after;
    if (after === undefined) return false;
    const sentence = sentenceAt(tree, span);
    return all.some(
      (other) =>
        other.code !== code &&
        after.includes(other.code) &&
        overlap(sentenceAt(tree, other.span), sentence),
    );
  };
  return [...left, ...proved.filter((one) => !isSaid(one))];
}

const proofs: readonly Proof[] = checks.filter(isProof);
const byCode: ReadonlyMap<string, Proof> = new Map(proofs.map((one) => [one.code, one]));

/** The sentence that a place is in, or the row of a table. */
function sentenceAt({ statements }: SyntaxFile, span: Span): Span {
  const around = statements.find((one) => isIn(span, one.span));
  if (around?.kind !== "table") return around?.span ?? span;
  return around.rows.find((row) => isIn(span, row.span))?.span ?? span;
}

function isIn(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function overlap(left: Span, right: Span): boolean {
  return left.start < right.end && right.start < left.end;
}
