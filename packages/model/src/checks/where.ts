import type { Span } from "@handrail/syntax";
import type { StatementId } from "../scope/scope.ts";
import { relativePath } from "../workspace/paths.ts";
import type { Sources } from "../workspace/sources.ts";

/** Where a statement stands, as words in a sentence of a finding in some file: "in line 3", "in line 3 of base.playbook". */
export function whereFrom(
  file: string,
  { file: other, index }: StatementId,
  sources: Sources,
): string {
  return spanFrom(file, other, sources.tree(other).statements[index]?.span, sources);
}

/** Where a part of a file stands, seen from another. */
export function spanFrom(
  file: string,
  other: string,
  span: Span | undefined,
  sources: Sources,
): string {
  const line = lineOf(other, span, sources);
  return file === other ? `in line ${line}` : `in line ${line} of ${relativePath(file, other)}`;
}

/** The line that a part of a file starts in, from 1. */
export function lineOf(file: string, span: Span | undefined, sources: Sources): number {
  return sources.lines(file).position(span?.start ?? 0).line;
}
