/** What a query is asked with. Arguments are compared by their texts. */
export type Arguments = readonly (string | number)[];

/** An input's cell or a query's result: something that changes, at a revision. */
export interface Node {
  /** Brings the node up to date, and says at which revision its value last changed. */
  changedAt(): number;
}

/** What the memos of one query share. */
export interface Family<Args extends Arguments, Value> {
  revision(): number;
  /** Computes anew, with what was read meanwhile. */
  run(key: string, args: Args): { readonly value: Value; readonly reads: readonly Node[] };
  equal(before: Value, after: Value): boolean;
}

/** In the place of a result that was given up. */
const released: unique symbol = Symbol("released");

/** The result of a query for some arguments. */
export class Memo<Args extends Arguments, Value> implements Node {
  readonly #family: Family<Args, Value>;
  readonly #key: string;
  readonly #args: Args;
  #value: Value | typeof released;
  #reads: readonly Node[];
  #verifiedAt: number;
  #changed: number;

  constructor(family: Family<Args, Value>, key: string, args: Args) {
    const { value, reads } = family.run(key, args);
    this.#family = family;
    this.#key = key;
    this.#args = args;
    this.#value = value;
    this.#reads = reads;
    this.#verifiedAt = family.revision();
    this.#changed = this.#verifiedAt;
  }

  isOf(argument: string): boolean {
    return this.#args.includes(argument);
  }

  changedAt(): number {
    this.#refresh();
    return this.#changed;
  }

  get(): Value {
    this.#refresh();
    // What it reads is what it was, so the result is what it was, too.
    if (this.#value === released) this.#value = this.#run();
    return this.#value;
  }

  /** Gives up the result, and keeps when it last changed. */
  release(): void {
    this.#value = released;
  }

  #refresh(): void {
    const revision = this.#family.revision();
    if (this.#verifiedAt === revision) return;
    if (this.#hasChangedReads()) {
      const before = this.#value;
      const value = this.#run();
      if (before === released || !this.#family.equal(before, value)) {
        this.#value = value;
        this.#changed = revision;
      }
    }
    this.#verifiedAt = revision;
  }

  #run(): Value {
    const { value, reads } = this.#family.run(this.#key, this.#args);
    this.#reads = reads;
    return value;
  }

  /** Asks in the order of reading: what was read later may exist only because of what was read before. */
  #hasChangedReads(): boolean {
    for (const node of this.#reads) if (node.changedAt() > this.#verifiedAt) return true;
    return false;
  }
}
