import { type Finding, report, type Span, type UseStatement } from "@handrail/syntax";
import { settingDispute } from "../findings/declarations.ts";
import { wrongTogether } from "../findings/files.ts";
import type { ScopeQueries } from "../scope/queries.ts";
import { relativePath, resolveUse } from "../workspace/paths.ts";
import type { Sources } from "../workspace/sources.ts";
import { lineOf, whereFrom } from "./where.ts";

/** An error in a used file. */
export interface UsedError {
  readonly file: string;
  readonly finding: Finding;
}

export function errorKey({ file, finding: { code, span, message } }: UsedError): string {
  return [file, code, span.start, span.end, message].join("\n");
}

/**
 * What is wrong only because these files come together in this entry: errors in used files that those files do not have by
 * themselves or in another used file's scope. They are reported at the `use` that brings the file in.
 */
export function checkTogether(
  entry: string,
  errors: readonly UsedError[],
  known: ReadonlySet<string>,
  sources: Sources,
  queries: ScopeQueries,
): readonly Finding[] {
  const own = errors
    .filter((error) => !known.has(errorKey(error)))
    .map(({ file, finding }) =>
      report(wrongTogether, useOf(entry, file, sources), {
        path: relativePath(entry, file),
        line: lineOf(file, finding.span, sources),
        message: finding.message,
        itsHint: finding.hint,
      }),
    );
  return [...own, ...disputes(entry, sources, queries)];
}

/** Settings that used files set differently, unless one of these has the dispute already. */
function disputes(entry: string, sources: Sources, queries: ScopeQueries): readonly Finding[] {
  const inherited = new Set(
    sources
      .uses(entry)
      .filter((used) => used !== entry && sources.isUsable(used))
      .flatMap((used) => queries.scope(used).disputes.map(({ fold }) => fold)),
  );
  return queries
    .scope(entry)
    .disputes.filter(
      ({ fold, sides }) => !inherited.has(fold) && !sides.some(({ file }) => file === entry),
    )
    .map(({ name, sides }) =>
      report(settingDispute, useOf(entry, sides.at(-1)?.file ?? "", sources), {
        name,
        places: sides.map((side) => whereFrom(entry, side, sources)),
        sameFile: false,
      }),
    );
}

/** The path of the first `use` that brings a file in. */
function useOf(entry: string, file: string, sources: Sources): Span {
  const uses = sources
    .tree(entry)
    .statements.filter((statement): statement is UseStatement => statement.kind === "use");
  const bringing = uses.find(
    ({ path }) => path !== null && sources.reach(resolveUse(entry, path.value)).includes(file),
  );
  return bringing?.path?.span ?? bringing?.span ?? { start: 0, end: 0 };
}
