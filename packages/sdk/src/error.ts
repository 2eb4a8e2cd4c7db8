import type { LocatedFinding } from "./findings.ts";

/** A playbook that has errors and so cannot decide. `findings` holds everything that was found, errors and the rest. */
export class PlaybookError extends Error {
  override readonly name = "PlaybookError";
  readonly findings: readonly LocatedFinding[];

  constructor(findings: readonly LocatedFinding[]) {
    const errors = findings.filter(({ severity }) => severity === "error");
    const lines = errors.map(
      ({ file, line, column, message }) => `${file}:${line}:${column}: ${message}`,
    );
    super(`The playbook has ${count(errors.length)}.\n${lines.join("\n")}`);
    this.findings = findings;
  }
}

function count(errors: number): string {
  return errors === 1 ? "one error" : `${errors} errors`;
}
