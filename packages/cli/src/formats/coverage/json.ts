import type { Coverage } from "@handrail/sdk";

/** Coverage as a machine reads it. A contract: lines and columns from 1. */
export function jsonCoverage({ tests, total, kinds, items }: Coverage) {
  return {
    tests,
    ...total,
    kinds: Object.fromEntries(kinds.map(({ kind, ...figures }) => [kind, figures])),
    items: items.map(({ kind, place, line, column, text, within, outcomes }) => ({
      kind,
      file: place.file,
      line,
      column,
      text,
      within,
      outcomes,
    })),
  };
}
