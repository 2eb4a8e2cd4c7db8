import { lintFindings } from "@handrail/linter";
import { modelFindings } from "@handrail/model";
import { syntaxFindings } from "@handrail/syntax";
import type { Explainable } from "../formats/explanation.ts";

/** Every kind of finding that `check` may make. */
export const allFindings: readonly Explainable[] = [
  ...syntaxFindings,
  ...modelFindings,
  ...lintFindings,
];
