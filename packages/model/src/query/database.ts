import { structurallyEqual } from "./equality.ts";
import { type Arguments, Memo, type Node } from "./memo.ts";

/** A cell of the database that is set from outside. */
export interface Input<Value> {
  get(key: string): Value;
  set(key: string, value: Value): void;
  /** When the cell was last set to something else: a number that grows. */
  changedAt(key: string): number;
}

/** A pure function that remembers what it came to. */
export interface Query<Args extends Arguments, Value> {
  (...args: Args): Value;
  /** Gives up a result, for the room that it takes. It is made again when it is wanted, and counts as unchanged until then. */
  release(...args: Args): void;
}

export interface Database {
  /** Forgets all results that were asked for with an argument. Who read them asks anew when it must. */
  forget(argument: string): void;
  /** @param initial what a key holds before it is set */
  input<Value>(initial: Value): Input<Value>;
  /**
   * A pure function of inputs and other queries, remembered by its arguments. It is computed again only when something that it read
   * has changed, and whoever read it notices only when the new result differs.
   *
   * @param name what `onCompute` calls it
   * @param equal when two results count as the same; `Object.is` saves the comparison where results are large
   */
  query<Args extends Arguments, Value>(
    name: string,
    compute: (...args: Args) => Value,
    equal?: (before: Value, after: Value) => boolean,
  ): Query<Args, Value>;
}

export interface DatabaseOptions {
  /** Hears of every computation, before it starts. */
  readonly onCompute?: (name: string, args: Arguments) => void;
}

/**
 * An empty query database. A revision counts the changes of inputs; a result that was verified in the current revision is
 * returned as it is, an older one first asks what it read whether that has changed since.
 */
export function createDatabase({ onCompute }: DatabaseOptions = {}): Database {
  let revision = 1;
  const running: Set<Node>[] = [];
  const noteRead = (node: Node) => running.at(-1)?.add(node);
  const families: ((argument: string) => void)[] = [];

  function input<Value>(initial: Value): Input<Value> {
    const cells = new Map<string, { value: Value; changed: number; changedAt(): number }>();
    function cell(key: string) {
      let found = cells.get(key);
      if (found === undefined) {
        found = { value: initial, changed: 0, changedAt: () => found?.changed ?? 0 };
        cells.set(key, found);
      }
      return found;
    }
    return {
      get(key) {
        const found = cell(key);
        noteRead(found);
        return found.value;
      },
      set(key, value) {
        const found = cell(key);
        if (structurallyEqual(found.value, value)) return;
        revision += 1;
        found.value = value;
        found.changed = revision;
      },
      changedAt(key) {
        const found = cell(key);
        noteRead(found);
        return found.changed;
      },
    };
  }

  function query<Args extends Arguments, Value>(
    name: string,
    compute: (...args: Args) => Value,
    equal: (before: Value, after: Value) => boolean = structurallyEqual,
  ): Query<Args, Value> {
    const memos = new Map<string, Memo<Args, Value>>();
    const inProgress = new Set<string>();
    const family = { revision: () => revision, run, equal };
    families.push((argument) => {
      for (const [key, memo] of memos) if (memo.isOf(argument)) memos.delete(key);
    });

    function run(key: string, args: Args) {
      if (inProgress.has(key)) throw new Error(`query ${name}(${args.join(", ")}) asks for itself`);
      onCompute?.(name, args);
      const reads = new Set<Node>();
      inProgress.add(key);
      running.push(reads);
      try {
        const value = compute(...args);
        return { value, reads: [...reads] };
      } finally {
        running.pop();
        inProgress.delete(key);
      }
    }

    function ask(...args: Args): Value {
      const key = args.join("\0");
      let memo = memos.get(key);
      if (memo === undefined) {
        memo = new Memo(family, key, args);
        memos.set(key, memo);
      }
      const value = memo.get();
      noteRead(memo);
      return value;
    }
    return Object.assign(ask, {
      release: (...args: Args) => memos.get(args.join("\0"))?.release(),
    });
  }

  return {
    input,
    query,
    forget(argument) {
      for (const forget of families) forget(argument);
    },
  };
}
