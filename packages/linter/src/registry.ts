import type { Severity } from "@handrail/syntax";
import type { Level } from "./check.ts";
import { checks } from "./checks/index.ts";
import { configFindings } from "./config/findings.ts";
import type { OptionSpecs } from "./options.ts";
import { ignoreFindings } from "./suppression/findings.ts";

/** What a page about a kind of finding says. */
export interface LintFinding {
  readonly code: string;
  readonly name: string;
  readonly severity: Level | Severity;
  readonly explanation: string;
  readonly wrong: string;
  readonly right: string;
  /** What may be set of it. */
  readonly options?: OptionSpecs;
}

/** Every kind of finding that the linter makes, by code. */
export const lintFindings: readonly LintFinding[] = [
  ...checks.map((check) => ({ ...check, severity: check.level })),
  ...ignoreFindings,
  ...configFindings,
].toSorted((left, right) => (left.code < right.code ? -1 : 1));
