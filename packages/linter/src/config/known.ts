import { modelFindings } from "@handrail/model";
import { syntaxFindings } from "@handrail/syntax";
import type { Level } from "../check.ts";
import { checks } from "../checks/index.ts";
import type { OptionSpecs } from "../options.ts";

/** Something that has a level. */
export interface Known {
  readonly code: string;
  readonly name: string;
  readonly severity: Level;
  readonly options: OptionSpecs;
}

/** Everything that `handrail.json` may name: checks, and findings of the language. */
export function knownChecks(): readonly Known[] {
  return [
    ...checks.map((check) => ({ ...check, severity: check.level })),
    ...[...syntaxFindings, ...modelFindings].map(({ code, name, severity }) => ({
      code,
      name,
      severity,
      options: {},
    })),
  ];
}
