import type { Severity } from "@handrail/syntax";
import { type ExitStatus, exitStatus } from "../exit.ts";
import { count, listed } from "../terminal/words.ts";

type Judged = { readonly severity: Severity };

/** `2 errors and 1 warning`; null where there is nothing. */
export function tally(findings: readonly Judged[]): string | null {
  const of = (severity: Severity) => findings.filter((one) => one.severity === severity).length;
  const parts = [
    { number: of("error"), noun: "error" },
    { number: of("warning"), noun: "warning" },
    { number: of("info"), noun: "hint" },
  ].filter(({ number }) => number > 0);
  return parts.length === 0 ? null : listed(parts.map(({ number, noun }) => count(number, noun)));
}

/** Errors and warnings are findings; hints alone leave a playbook clean. */
export function statusOf(findings: readonly Judged[]): ExitStatus {
  return findings.some(({ severity }) => severity !== "info")
    ? exitStatus.findings
    : exitStatus.clean;
}
