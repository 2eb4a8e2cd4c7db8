import { structurallyEqual } from "./equality.ts";

/** What a query is asked with. Arguments are compared by their texts. */
export type Arguments = readonly (string | number)[];

/** A cell of the database that is set from outside. */
export interface Input<Value> {
  get(key: string): Value;
  set(key: string, value: Value): void;
}

export interface Database {
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
  ): (...args: Args) => Value;
}

export interface DatabaseOptions {
  /** Hears of every computation, before it starts. */
  readonly onCompute?: (name: string, args: Arguments) => void;
}

/** An input's cell or a query's result: something that changes, at a revision. */
interface Node {
  /** Brings the node up to date, and says at which revision its value last changed. */
  changedAt(): number;
}

interface Memo<Value> extends Node {
  value: Value;
  verifiedAt: number;
  changed: number;
  reads: Set<Node>;
}

/**
 * An empty query database. A revision counts the changes of inputs; a result that was verified in the current revision is
 * returned as it is, an older one first asks what it read whether that has changed since.
 */
export function createDatabase({ onCompute }: DatabaseOptions = {}): Database {
  let revision = 1;
  const running: Set<Node>[] = [];
  const noteRead = (node: Node) => running.at(-1)?.add(node);

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
    };
  }

  function query<Args extends Arguments, Value>(
    name: string,
    compute: (...args: Args) => Value,
    equal: (before: Value, after: Value) => boolean = structurallyEqual,
  ): (...args: Args) => Value {
    const memos = new Map<string, Memo<Value>>();
    const inProgress = new Set<string>();

    function run(key: string, args: Args): { value: Value; reads: Set<Node> } {
      if (inProgress.has(key)) throw new Error(`query ${name}(${args.join(", ")}) asks for itself`);
      onCompute?.(name, args);
      const reads = new Set<Node>();
      inProgress.add(key);
      running.push(reads);
      try {
        return { value: compute(...args), reads };
      } finally {
        running.pop();
        inProgress.delete(key);
      }
    }

    function create(key: string, args: Args): Memo<Value> {
      const memo: Memo<Value> = {
        ...run(key, args),
        verifiedAt: revision,
        changed: revision,
        changedAt() {
          refresh(memo, key, args);
          return memo.changed;
        },
      };
      memos.set(key, memo);
      return memo;
    }

    function refresh(memo: Memo<Value>, key: string, args: Args): void {
      if (memo.verifiedAt === revision) return;
      if (hasChangedReads(memo)) {
        const { value, reads } = run(key, args);
        memo.reads = reads;
        if (!equal(memo.value, value)) {
          memo.value = value;
          memo.changed = revision;
        }
      }
      memo.verifiedAt = revision;
    }

    return (...args) => {
      const key = args.join("\0");
      let memo = memos.get(key);
      if (memo === undefined) memo = create(key, args);
      else refresh(memo, key, args);
      noteRead(memo);
      return memo.value;
    };
  }

  /** Asks in the order of reading: what was read later may exist only because of what was read before. */
  function hasChangedReads({ reads, verifiedAt }: Memo<unknown>): boolean {
    for (const node of reads) if (node.changedAt() > verifiedAt) return true;
    return false;
  }

  return { input, query };
}
