import type { Finding } from "@handrail/syntax";
import { type Diagnostic, DiagnosticSeverity, type Range } from "vscode-languageserver";
import type { Say } from "../wording/say.ts";

const severities: readonly Finding["severity"][] = ["error", "warning", "info"];

/**
 * What is shown of a file's findings where there are more than a client should be sent: errors before all else, and one last that
 * says how many are left out.
 *
 * @param most of the findings
 */
export function limited(
  findings: readonly Finding[],
  most: number,
  rangeOf: (finding: Finding) => Range,
  say: Say,
  shown: (finding: Finding) => Diagnostic,
): Diagnostic[] {
  if (findings.length <= most) return findings.map(shown);
  const kept = new Set<Finding>();
  for (const wanted of severities) {
    for (const finding of findings) {
      if (kept.size === most) break;
      if (finding.severity === wanted) kept.add(finding);
    }
  }
  const first = findings.find((one) => !kept.has(one));
  const told = findings.filter((one) => kept.has(one)).map(shown);
  return first === undefined ? told : [...told, rest(findings.length - most, rangeOf(first), say)];
}

/** Stands where the first is that is not shown. */
function rest(count: number, range: Range, say: Say): Diagnostic {
  const more =
    count === 1
      ? say("One more finding is not shown.")
      : say("{0} more findings are not shown.", count.toLocaleString("en"));
  const todo = say(
    "Mend some of those that are, or set {0} higher; {1} shows them all.",
    "`handrail.findings.most`",
    "`handrail check`",
  );
  return {
    range,
    severity: DiagnosticSeverity.Information,
    source: "handrail",
    message: `${more}\n${todo}`,
  };
}
