import type { FindingDefinition } from "@handrail/syntax";
import * as promises from "./promise-findings.ts";
import * as rules from "./rule-findings.ts";

/** Every kind of finding that only an analysis of all situations makes, by code. */
export const provenFindings: readonly FindingDefinition<never>[] = [
  ...Object.values(promises),
  ...Object.values(rules),
].toSorted((left, right) => (left.code < right.code ? -1 : 1));
