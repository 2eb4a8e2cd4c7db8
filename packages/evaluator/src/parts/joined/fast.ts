import type { patientFinder } from "../../decision/finding/patient-finder.ts";
import type { putByDue } from "../../decision/merging/put-by-due.ts";
import type { quickReader } from "../../record/quick.ts";

export interface Fast {
  readonly ruleFinder: typeof patientFinder;
  readonly quickReader: typeof quickReader;
  readonly putByDue: typeof putByDue;
}

/** Without it a plan is decided just the same, rule by rule. */
export const fast: { joined: Fast | null } = { joined: null };
