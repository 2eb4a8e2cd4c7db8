import { fingerprints } from "../../checking/fingerprints.ts";
import type { Found } from "../../findings/found.ts";

const severities = { error: "critical", warning: "minor", info: "info" } as const;

/** GitLab's code quality report. */
export function gitlabFindings(findings: readonly Found[]): string {
  const issues = [...fingerprints(findings)].map(([found, fingerprint]) => ({
    type: "issue",
    check_name: found.code,
    description: `${found.message} ${found.hint}`,
    categories: ["Clarity"],
    severity: severities[found.severity],
    fingerprint,
    location: {
      path: found.file,
      positions: {
        begin: { line: found.start.line, column: found.start.column },
        end: { line: found.end.line, column: found.end.column },
      },
    },
  }));
  return `${JSON.stringify(issues, null, 2)}\n`;
}
