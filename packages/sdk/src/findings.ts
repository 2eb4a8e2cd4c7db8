import type { Model } from "@handrail/model";
import { type Finding, lineIndex } from "@handrail/syntax";

/** A finding with the file and the 1-based line and column where it starts. */
export interface LocatedFinding extends Finding {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Everything wrong in a playbook and all that it uses, file by file in the order of their paths. */
export function findingsInReach(model: Model, entry: string): readonly LocatedFinding[] {
  return model.reach(entry).flatMap((file) => {
    const findings = model.findings(file);
    if (findings.length === 0) return [];
    const lines = lineIndex(model.tree(file).text);
    return findings.map((finding) => {
      const { line, column } = lines.position(finding.span.start);
      return { ...finding, file, line, column };
    });
  });
}
