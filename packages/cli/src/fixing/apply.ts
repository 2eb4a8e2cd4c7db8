import type { Edit, Finding, Fix } from "@handrail/syntax";

/** A text after fixes, and how many of them there were. */
export interface Fixed {
  readonly text: string;
  readonly applied: number;
}

/**
 * Applies the fixes of findings to the text that they were found in. Of fixes that touch the same place the first is taken;
 * the others are for another round, as their findings may be gone by then.
 *
 * @param allowed whether a fix may be applied at all
 */
export function applyFixes(
  text: string,
  findings: readonly Finding[],
  allowed: (fix: Fix) => boolean,
): Fixed {
  const taken: Edit[] = [];
  let applied = 0;
  for (const { fix } of findings) {
    if (fix === undefined || !allowed(fix) || overlaps(fix.edits, taken)) continue;
    taken.push(...fix.edits);
    applied += 1;
  }
  const fromTheEnd = taken.toSorted((left, right) => right.span.start - left.span.start);
  const fixed = fromTheEnd.reduce(
    (before, { span, text: written }) =>
      before.slice(0, span.start) + written + before.slice(span.end),
    text,
  );
  return { text: fixed, applied };
}

function overlaps(edits: readonly Edit[], taken: readonly Edit[]): boolean {
  return edits.some(({ span }) =>
    taken.some((other) => span.start <= other.span.end && other.span.start <= span.end),
  );
}
