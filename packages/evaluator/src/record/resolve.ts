import { fold } from "../names/fold.ts";

const remembered = 10_000;

/** What keys mean, found by their folds; null for those that mean nothing. Each distinct key is folded once. */
export function resolver<Meaning>(
  meanings: ReadonlyMap<string, Meaning>,
): (key: string) => Meaning | null {
  const resolved = new Map<string, Meaning | null>();
  return (key) => {
    let meaning = resolved.get(key);
    if (meaning === undefined) {
      meaning = meanings.get(fold(key)) ?? null;
      if (resolved.size >= remembered) resolved.clear();
      resolved.set(key, meaning);
    }
    return meaning;
  };
}
