import { lintFindings } from "@handrail/linter";
import { modelFindings } from "@handrail/model";
import { syntaxFindings } from "@handrail/syntax";

/** What a page about a kind of finding says. */
export type FindingKind = (typeof lintFindings)[number];

/** All that may be found. */
export const registry: readonly FindingKind[] = [
  ...syntaxFindings,
  ...modelFindings,
  ...lintFindings,
];

const codes = new Map(registry.map(({ name, code }) => [name, code]));

/** The code of a finding by its name in the registry. */
export function codeOf(name: string): string | undefined {
  return codes.get(name);
}
