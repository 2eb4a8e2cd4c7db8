import type { Report } from "../findings/reporter.ts";
import { sentenceTooLong } from "../findings/sentences.ts";
import type { Clause } from "../layout/shape.ts";
import { spanOf } from "./base.ts";

/** A name counts as one word. */
const LIMIT = 50_000;

/** Whether a clause has more words than anybody writes; reports it. */
export function isTooLong({ tokens, anchor }: Clause, report: Report): boolean {
  if (tokens.length <= LIMIT) return false;
  report(sentenceTooLong, spanOf(anchor), { words: tokens.length, limit: LIMIT });
  return true;
}
