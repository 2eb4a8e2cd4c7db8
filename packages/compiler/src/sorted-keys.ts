interface Order {
  readonly keys: readonly string[];
  readonly sorted: readonly string[];
  readonly isSorted: boolean;
}

/** Gives a value with the keys of each object sorted; what is sorted already is the same object. No key may be a whole number. */
export function keySorter(): (value: unknown) => unknown {
  const orders = new Map<string, Order[]>();

  /** There are few kinds of objects, and hardly two of them end with the same key. */
  function orderOf(keys: readonly string[]): Order {
    const last = keys[keys.length - 1] ?? "";
    const alike = orders.get(last) ?? [];
    for (const order of alike) if (areSame(order.keys, keys)) return order;
    const sorted = keys.toSorted();
    const order = { keys, sorted, isSorted: areSame(keys, sorted) };
    orders.set(last, [order, ...alike]);
    return order;
  }

  function sorted(value: unknown): unknown {
    if (typeof value !== "object" || value === null) return value;
    return Array.isArray(value)
      ? list(value)
      : object(value as { readonly [key: string]: unknown });
  }

  function list(values: readonly unknown[]): readonly unknown[] {
    let copy: unknown[] | undefined;
    for (let index = 0; index < values.length; index += 1) {
      const part = sorted(values[index]);
      if (part === values[index]) continue;
      copy ??= values.slice();
      copy[index] = part;
    }
    return copy ?? values;
  }

  function object(value: { readonly [key: string]: unknown }): object {
    const { sorted: keys, isSorted } = orderOf(Object.keys(value));
    let copy: { [key: string]: unknown } | undefined = isSorted ? undefined : {};
    for (const key of keys) {
      const part = sorted(value[key]);
      if (copy !== undefined) copy[key] = part;
      else if (part !== value[key]) copy = { ...value, [key]: part };
    }
    return copy ?? value;
  }

  return sorted;
}

function areSame(left: readonly string[], right: readonly string[]): boolean {
  if (left.length !== right.length) return false;
  for (let index = 0; index < left.length; index += 1)
    if (left[index] !== right[index]) return false;
  return true;
}
