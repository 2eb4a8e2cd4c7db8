import type { Model } from "@handrail/model";
import { type Finding, type LinePosition, lineIndex } from "@handrail/syntax";

/** A finding with everything that is needed to show it. */
export interface Found extends Finding {
  /** As it is shown: from the working directory. */
  readonly file: string;
  /** The whole text of the file; empty where it could not be read. */
  readonly text: string;
  readonly start: LinePosition;
  /** Exclusive. */
  readonly end: LinePosition;
}

/** Everything found in these files and all that they use, file by file, each in the order of its text. */
export function findingsOf(model: Model, files: readonly string[]): readonly Found[] {
  const reached = new Set(files.flatMap((file) => [file, ...model.reach(file)]));
  return [...reached].sort().flatMap((file) => {
    const findings = model.findings(file);
    if (findings.length === 0) return [];
    const { text } = model.tree(file);
    const lines = lineIndex(text);
    return findings.map((finding) => ({
      ...finding,
      file,
      text,
      start: lines.position(finding.span.start),
      end: lines.position(finding.span.end),
    }));
  });
}
