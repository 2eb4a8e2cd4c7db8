import type { Configured, Linter } from "@handrail/linter";
import type { Model } from "@handrail/model";

/** What is known of the playbooks that are proved. */
export interface Project {
  readonly model: Model;
  readonly linter: Linter;
  configFor(path: string): Configured;
  /** Whether all that may use a file has been read. */
  knowsUsers(path: string): boolean;
}
