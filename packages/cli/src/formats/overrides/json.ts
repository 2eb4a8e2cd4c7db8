import type { Found } from "../../findings/found.ts";
import type { Overridden } from "../../overrides/overridden.ts";
import { jsonFindings } from "../findings/json.ts";

/** Findings and overrides as a machine reads them. A contract: lines and columns from 1. */
export function jsonOverrides(findings: readonly Found[], all: readonly Overridden[]): string {
  return `${JSON.stringify({ findings: JSON.parse(jsonFindings(findings)), overrides: all }, null, 2)}\n`;
}
