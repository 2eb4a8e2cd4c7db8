import type { Finding } from "@handrail/syntax";

/** A finding and the file that it is about, which a used playbook may be. */
export interface ProvenFinding {
  readonly file: string;
  readonly finding: Finding;
}
