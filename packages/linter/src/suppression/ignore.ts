import type { Comment } from "@handrail/syntax";
import { checks } from "../checks/index.ts";

/** A comment that asks for silence. */
export interface Ignore {
  readonly comment: Comment;
  /** As they are written: codes or names. */
  readonly of: readonly string[];
  readonly reason: string;
  /** Findings that begin in here are meant. */
  readonly from: number;
  readonly to: number;
}

/** The code that is meant by a code or the name of a check. */
export function codeOf(written: string): string {
  const found = checks.find(({ name }) => name === written.toLowerCase());
  return found?.code ?? written.toUpperCase();
}
