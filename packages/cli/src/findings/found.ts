import type { Model } from "@handrail/model";
import type { Finding, LineIndex, LinePosition } from "@handrail/syntax";

/** A finding with everything that is needed to show it. */
export interface Found extends Finding {
  /** As it is shown: from the working directory. */
  readonly file: string;
  /** The lines of the file, shared by all its findings; one empty line where it could not be read. */
  readonly lines: LineIndex;
  /** Whether there is anything to show of the file. */
  readonly hasText: boolean;
  readonly start: LinePosition;
  /** Exclusive. */
  readonly end: LinePosition;
  /** Where the other places stand that it is about. */
  readonly others: readonly Other[];
}

/** Another place that a finding is about. */
export interface Other {
  readonly file: string;
  readonly message: string;
  readonly start: LinePosition;
  /** Exclusive. */
  readonly end: LinePosition;
}

/** Everything found in these files and all that they use, file by file, each in the order of its text. */
export function findingsOf(model: Model, files: readonly string[]): readonly Found[] {
  const reached = new Set(files.flatMap((file) => [file, ...model.reach(file)]));
  return foundIn(model, [...reached], model.findings);
}

/** The findings of files with everything that is needed to show them, file by file, each in the order of its text. */
export function foundIn(
  model: Model,
  files: readonly string[],
  findingsIn: (file: string) => readonly Finding[],
): readonly Found[] {
  return files.toSorted().flatMap((file) => {
    const findings = findingsIn(file);
    if (findings.length === 0) return [];
    const text = model.text(file);
    const lines = model.lines(file);
    return findings
      .toSorted((left, right) => left.span.start - right.span.start)
      .map((finding) => ({
        ...finding,
        file,
        lines,
        hasText: text !== "",
        start: lines.position(finding.span.start),
        end: lines.position(finding.span.end),
        others: (finding.related ?? []).map(({ file: other, span, message }) => {
          const its = other === file ? lines : model.lines(other);
          const [start, end] = [its.position(span.start), its.position(span.end)];
          return { file: other, message, start, end };
        }),
      }));
  });
}
