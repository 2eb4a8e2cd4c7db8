import type { Configured } from "@handrail/linter";
import type { FileContent } from "@handrail/model";
import type { Asked, Checker, Share } from "../checker.ts";

/** What a thread is started with. */
export interface Workspace {
  readonly files: ReadonlyMap<string, FileContent>;
  readonly configured: ReadonlyMap<string, Configured>;
  /** Those of which all users are among the files. */
  readonly whole: ReadonlySet<string>;
  readonly steps: number | undefined;
  /** What is known of single questions by entry; null where nobody keeps it. */
  readonly answers: ReadonlyMap<string, Asked["answers"]> | null;
}

type Proven = Parameters<Checker["together"]>[0];

/** What a thread is asked to do, one thing after the other. */
export type Request = { readonly look: Share } | { readonly together: Proven };
