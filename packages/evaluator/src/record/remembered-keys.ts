const most = 10_000;

interface Entry<Own> {
  /** What came after it last time. */
  next: Own | null;
}

/**
 * Gives what a key of a record stands for, by the entry of the key before it. Records mostly have the same keys in the same order, so who
 * reads them first looks whether the next key is the expected one.
 */
export function rememberedKeys<Own extends Entry<Own>>(
  make: (key: string) => Own,
): (before: Own, key: string) => Own {
  const entries = new Map<string, Own>();
  return (before, key) => {
    let entry = entries.get(key);
    if (entry === undefined) {
      entry = make(key);
      // Records are foreign data: what is remembered of them must not grow without end.
      if (entries.size >= most) entries.clear();
      entries.set(key, entry);
    }
    before.next = entry;
    return entry;
  };
}
