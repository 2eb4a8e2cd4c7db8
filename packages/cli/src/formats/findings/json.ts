import type { Example, Fix, LineIndex, Span } from "@handrail/syntax";
import type { Found, Other } from "../../findings/found.ts";

/** Findings as a machine reads them. A contract: lines and columns from 1, ends exclusive. */
export function jsonFindings(findings: readonly Found[]): string {
  return `${JSON.stringify(findings.map(jsonFinding), null, 2)}\n`;
}

function jsonFinding(found: Found) {
  const { code, severity, message, hint, file, start, end, fix, lines, others, example } = found;
  return {
    code,
    severity,
    message,
    hint,
    file,
    range: { start, end },
    ...(others.length === 0 ? {} : { related: others.map(jsonOther) }),
    ...(example === undefined ? {} : { example: jsonExample(example) }),
    ...(fix === undefined ? {} : { fix: jsonFix(fix, lines) }),
  };
}

function jsonOther({ file, message, start, end }: Other) {
  return { message, file, range: { start, end } };
}

function jsonExample({ words, now, record }: Example) {
  return { words, now, record };
}

function jsonFix({ title, certain, edits }: Fix, lines: LineIndex) {
  const range = ({ start, end }: Span) => ({
    start: lines.position(start),
    end: lines.position(end),
  });
  return {
    title,
    certain,
    edits: edits.map((edit) => ({ range: range(edit.span), text: edit.text })),
  };
}
