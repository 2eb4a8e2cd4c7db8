import type { Shared } from "./conditions.ts";
import { textOf } from "./formula.ts";
import { identifiersIn } from "./names.ts";

/** Statements that work out what conditions have in common, as far as some code reads it. */
export function sharedStatements(shared: readonly Shared[], code: readonly string[]): string[] {
  const needed = identifiersIn(code);
  const statements: string[] = [];
  for (const { holds, mayHold, truth } of shared.toReversed()) {
    const own: string[] = [];
    if (needed.has(holds)) own.push(`const ${holds} = ${textOf(truth.holds)};`);
    if (needed.has(mayHold)) own.push(`const ${mayHold} = ${textOf(truth.mayHold)};`);
    for (const one of identifiersIn(own)) needed.add(one);
    statements.unshift(...own);
  }
  return statements;
}
