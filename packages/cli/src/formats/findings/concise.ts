import type { Found } from "../../findings/found.ts";
import { printable } from "../../terminal/printable.ts";

/** One finding a line: `file:line:column: severity CODE sentence`. */
export function conciseFindings(findings: readonly Found[]): string {
  return findings
    .map(
      ({ file, start, severity, code, message }) =>
        `${file}:${start.line}:${start.column}: ${severity} ${code} ${printable(message)}\n`,
    )
    .join("");
}
