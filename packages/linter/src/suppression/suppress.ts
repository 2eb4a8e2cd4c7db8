import type { Finding, SyntaxFile } from "@handrail/syntax";
import { isProof } from "../check.ts";
import { checks } from "../checks/index.ts";
import { reportIgnore } from "./findings.ts";
import { codeOf, type Ignore } from "./ignore.ts";

/** `# handrail-ignore HR7101, HR7102: why`. */
const form = /^#\s*handrail-ignore\b[ \t]*([^:]*)(?::(.*))?$/i;

/**
 * Takes out what comments ask to ignore. Errors cannot be ignored; a comment without a reason ignores nothing, and one that has nothing to
 * ignore is itself a finding.
 *
 * @param isProved whether everything was asked that takes a proof; else what it would find is not known to be gone
 */
export function suppress(
  tree: SyntaxFile,
  findings: readonly Finding[],
  isProved = true,
): readonly Finding[] {
  const ignores = ignoresIn(tree);
  if (ignores.length === 0) return findings;
  const used = new Map<Ignore, Set<string>>();
  const kept = findings.filter((finding) => {
    const by = ignores.filter((one) => one.reason !== "" && ignored(one, finding));
    for (const one of by) {
      const codes = used.get(one) ?? new Set();
      used.set(one, codes.add(finding.code));
    }
    return by.length === 0;
  });
  return [
    ...kept,
    ...ignores.flatMap((one) => {
      const codes = used.get(one) ?? new Set();
      return reportIgnore(tree, one, (code) => codes.has(code) || (!isProved && proofs.has(code)));
    }),
  ];
}

const proofs: ReadonlySet<string> = new Set(checks.filter(isProof).map(({ code }) => code));

function ignored({ of, from, to }: Ignore, { code, severity, span }: Finding): boolean {
  if (severity === "error" || span.start < from || span.start >= to) return false;
  return of.some((one) => codeOf(one) === code);
}

function ignoresIn({ comments, statements, text }: SyntaxFile): readonly Ignore[] {
  return comments.flatMap((comment) => {
    const found = form.exec(comment.text.trimEnd());
    if (found === null) return [];
    const [, codes = "", reason = ""] = found;
    const of = codes.split(/[\s,]+/).filter((one) => one !== "");
    const { start, end } = comment.span;
    const inside = statements.find(({ span }) => span.start < start && end <= span.end);
    const next = statements.find(({ span }) => span.start >= end);
    const line = lineAfter(text, end);
    if (!comment.ownLine) {
      return {
        comment,
        of,
        reason: reason.trim(),
        from: text.lastIndexOf("\n", start) + 1,
        to: end,
      };
    }
    // Within a statement the next line is meant, above one all of it.
    const meant = inside === undefined ? (next?.span ?? { start: end, end }) : line;
    return { comment, of, reason: reason.trim(), from: meant.start, to: meant.end };
  });
}

function lineAfter(text: string, offset: number) {
  const start = text.indexOf("\n", offset) + 1;
  if (start === 0) return { start: text.length, end: text.length };
  const end = text.indexOf("\n", start);
  return { start, end: end === -1 ? text.length : end };
}
