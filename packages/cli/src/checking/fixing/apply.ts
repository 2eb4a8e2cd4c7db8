import { type Finding, type Fix, fixesApart } from "@handrail/syntax";

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
  const fixes = fixesApart(
    findings.flatMap(({ fix }) => (fix !== undefined && allowed(fix) ? [fix] : [])),
  );
  const edits = fixes
    .flatMap((fix) => fix.edits)
    .toSorted(
      (left, right) => left.span.start - right.span.start || left.span.end - right.span.end,
    );
  let end = 0;
  const pieces = edits.flatMap(({ span, text: written }) => {
    const kept = text.slice(end, span.start);
    end = span.end;
    return [kept, written];
  });
  return { text: [...pieces, text.slice(end)].join(""), applied: fixes.length };
}
