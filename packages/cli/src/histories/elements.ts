const between = "\u0000";

/**
 * The elements of a file by the key of their record, kept as texts: an object each would take several times the memory. What
 * they are is worked out when somebody asks.
 */
export class Elements {
  readonly #byKey = new Map<string, string[]>();
  readonly #pack: (facts: Readonly<Record<string, unknown>>) => string;
  readonly #unpack: (packed: string) => Readonly<Record<string, unknown>>;
  #count = 0;

  /** @param columns the wanted columns of a CSV file; null for JSON, where the wanted fields of each element are kept */
  constructor(columns: readonly string[] | null, wants: (field: string) => boolean) {
    if (columns === null) {
      this.#pack = (facts) => JSON.stringify(picked(facts, wants));
      this.#unpack = (packed) => JSON.parse(packed);
    } else {
      this.#pack = (facts) => columns.map((column) => facts[column] ?? "").join(between);
      this.#unpack = (packed) => {
        const cells = packed.split(between);
        return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ""]));
      };
    }
  }

  get count(): number {
    return this.#count;
  }

  /** In the order in which they first occur. */
  keys(): Iterable<string> {
    return this.#byKey.keys();
  }

  add(key: string, line: number, facts: Readonly<Record<string, unknown>>): void {
    this.#count += 1;
    const packed = [line, this.#pack(facts)].join(between);
    const others = this.#byKey.get(key);
    if (others === undefined) this.#byKey.set(key, [packed]);
    else others.push(packed);
  }

  countOf(key: string): number {
    return this.#byKey.get(key)?.length ?? 0;
  }

  of(key: string): readonly Readonly<Record<string, unknown>>[] {
    const packed = this.#byKey.get(key) ?? [];
    return packed.map((one) => this.#unpack(one.slice(one.indexOf(between) + 1)));
  }

  /** The line of the file on which an element of a key stands. */
  lineOf(key: string, index: number): number | undefined {
    const packed = this.#byKey.get(key)?.[index];
    return packed === undefined ? undefined : Number(packed.slice(0, packed.indexOf(between)));
  }
}

function picked(
  facts: Readonly<Record<string, unknown>>,
  wants: (field: string) => boolean,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(facts).filter(([field]) => wants(field)));
}
