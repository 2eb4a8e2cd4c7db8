import { fold } from "../names/fold.ts";
import { remembered } from "../remembered.ts";

/** What keys mean, found by their folds; null for those that mean nothing. Each distinct key is folded once. */
export function resolver<Meaning>(
  meanings: ReadonlyMap<string, Meaning>,
): (key: string) => Meaning | null {
  return remembered((key: string) => meanings.get(fold(key)) ?? null, 10_000);
}
