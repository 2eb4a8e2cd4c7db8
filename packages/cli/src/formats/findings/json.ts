import type { Fix, LineIndex, Span } from "@handrail/syntax";
import type { Found } from "../../findings/found.ts";

/** Findings as a machine reads them. A contract: lines and columns from 1, ends exclusive. */
export function jsonFindings(findings: readonly Found[]): string {
  return `${JSON.stringify(findings.map(jsonFinding), null, 2)}\n`;
}

function jsonFinding({ code, severity, message, hint, file, start, end, fix, lines }: Found) {
  return {
    code,
    severity,
    message,
    hint,
    file,
    range: { start, end },
    ...(fix === undefined ? {} : { fix: jsonFix(fix, lines) }),
  };
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
