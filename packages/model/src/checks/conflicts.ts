import type { UndeclaredUse } from "../expressions/elaboration.ts";
import type { Evidence } from "../expressions/evidence.ts";
import { infer } from "../expressions/infer.ts";
import { conflictingUses } from "../findings/conditions.ts";
import type { Report } from "../findings/report.ts";
import type { ScopeQueries } from "../scope/queries.ts";
import { describeType } from "../types/describe.ts";
import type { Sources } from "../workspace/sources.ts";
import { spanFrom } from "./where.ts";

interface PlacedUse extends UndeclaredUse {
  readonly file: string;
}

/** Reports undeclared facts that this file uses otherwise than the first use in the scope does; once a name. */
export function checkConflicts(
  entry: string,
  file: string,
  uses: readonly UndeclaredUse[],
  report: Report,
  sources: Sources,
  queries: ScopeQueries,
): void {
  const inferences = queries.inferences(entry);
  const folds = new Set(uses.map(({ fold }) => fold));
  for (const fold of folds) {
    if (!inferences.get(fold)?.conflict) continue;
    const all = allUses(entry, fold, queries);
    const pair = firstConflict(all, file);
    if (pair === null) continue;
    const [there, here] = pair;
    report(conflictingUses, here.span, {
      name: here.name,
      here: describeEvidence(here.evidence),
      there: describeEvidence(there.evidence),
      place: spanFrom(file, there.file, there.span, sources),
    });
  }
}

/** Uses that show a type for certain, the used files' first. */
function allUses(entry: string, fold: string, queries: ScopeQueries): readonly PlacedUse[] {
  return queries.scope(entry).files.flatMap((file) =>
    queries
      .uses(entry, file)
      .filter((use) => use.fold === fold && use.evidence !== null)
      .filter(({ evidence }) => !(evidence?.kind === "type" && evidence.weak))
      .map((use) => ({ ...use, file })),
  );
}

/** The first use in the file that excludes an earlier one, with that one. */
function firstConflict(
  uses: readonly PlacedUse[],
  file: string,
): readonly [PlacedUse, PlacedUse] | null {
  for (const [position, here] of uses.entries()) {
    if (here.file !== file) continue;
    const there = uses.slice(0, position).find((earlier) => exclude(earlier, here));
    if (there !== undefined) return [there, here];
  }
  return null;
}

function exclude(left: UndeclaredUse, right: UndeclaredUse): boolean {
  if (left.evidence === null || right.evidence === null) return false;
  return infer([left.evidence, right.evidence]).conflict !== null;
}

function describeEvidence(evidence: Evidence | null): string {
  switch (evidence?.kind) {
    case undefined:
      return "something";
    case "word":
      return `a choice with the value \`${evidence.value}\``;
    case "quoted":
      return `a text such as “${evidence.value}”`;
    case "moment":
      return "a date or a time";
    case "element":
      return `a list that contains \`${evidence.value}\``;
    case "type":
      return describeType(evidence.type);
  }
}
