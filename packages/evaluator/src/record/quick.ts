import type { Locator } from "../matching/column.ts";
import type { FactBits, SmallIndex } from "../matching/small.ts";
import type { Value } from "../values/value.ts";
import type { KeyMeaning } from "./keys.ts";
import { Misfit } from "./misfit.ts";
import type { Reader } from "./reader.ts";

const nothing = -1;
const careful = -2;
const remembered = 10_000;
const unasked: FactBits = { locator: { locate: () => 0 }, rows: Int32Array.of(-1, 0, -1, 0) };

/** What a key stands for. All entries have one shape, which engines read faster. */
class Entry {
  readonly key: string;
  /** Index of the fact; -1 for a key that means nothing, -2 for one that this reader cannot read. */
  readonly fact: number;
  readonly inferred: boolean;
  readonly kind: "number" | "choice" | "yes/no" | "other" = "other";
  readonly least: number = -Number.MAX_VALUE;
  readonly most: number = Number.MAX_VALUE;
  readonly read: Reader;
  readonly locator: Locator;
  /** What its values leave of an index. */
  readonly rows: Int32Array;
  /** Texts that need no further look, and where their rows begin. */
  readonly places: Map<unknown, number> = new Map();
  /** The key that came after it last time. */
  next: Entry | null = null;

  constructor(key: string, meaning: KeyMeaning | null, index?: SmallIndex) {
    const slots = meaning?.kind === "facts" ? meaning.slots : [];
    const [slot] = slots;
    const known = slot !== undefined && slots.length === 1;
    this.key = key;
    this.fact = known ? slot.field : meaning === null && key !== "__proto__" ? nothing : careful;
    this.inferred = slot?.inferred ?? false;
    // Of what is no fact, nothing is read.
    this.read = slot?.read as Reader;
    const { locator, rows } = index?.facts[this.fact] ?? unasked;
    this.locator = locator;
    this.rows = rows;
    const type = known && !slot.bound ? slot.type : null;
    switch (type?.kind) {
      case "number":
        this.kind = "number";
        this.least = type.from ?? this.least;
        this.most = type.to ?? this.most;
        break;
      case "percent":
        this.kind = "number";
        break;
      case "yes/no":
        this.kind = "yes/no";
        break;
      case "one of":
      case "step of":
        this.kind = "choice";
        for (const value of type.values) this.places.set(value, 2 * locator.locate(value));
    }
  }
}

type Given = { readonly [field: string]: unknown };

/** The values of a record, or null where it holds anything out of the ordinary. */
export type QuickReader = (record: Given) => Value[] | null;

/** What the values of a record leave of an index, or null where that does not tell all. */
export type QuickJoiner = (record: Given) => number | null;

/**
 * Reads what nearly all records are: JSON with one key a fact, each with a value that fits. Whatever else there is, it leaves to the
 * reader that can tell what is wrong. Records mostly have the same keys in the same order, so that each key is expected.
 */
export function quickReader(
  facts: number,
  resolve: (key: string) => KeyMeaning | null,
  index: SmallIndex,
): QuickJoiner;
export function quickReader(
  facts: number,
  resolve: (key: string) => KeyMeaning | null,
): QuickReader;
export function quickReader(
  facts: number,
  resolve: (key: string) => KeyMeaning | null,
  index?: SmallIndex,
): (record: Given) => Value[] | number | null {
  const entries = new Map<string, Entry>();
  const first = new Entry("", null);
  const blank: readonly Value[] = new Array<Value>(facts).fill(null);
  /** By fact, the record that gave it last. */
  const given = new Float64Array(facts);
  let count = 0;

  function entryAfter(before: Entry, key: string): Entry {
    let entry = entries.get(key);
    if (entry === undefined) {
      entry = new Entry(key, resolve(key), index);
      // Records are foreign data: what is remembered of them must not grow without end.
      if (entries.size >= remembered) entries.clear();
      entries.set(key, entry);
    }
    before.next = entry;
    return entry;
  }

  return (record) => {
    const own = ++count;
    const values = index === undefined ? blank.slice() : null;
    let left = -1;
    let alternatives = 0;
    let missing = facts;
    let before = first;
    for (const key in record) {
      const next = before.next;
      const entry = next?.key === key ? next : entryAfter(before, key);
      before = entry;
      const { fact, rows } = entry;
      if (fact === nothing) continue;
      if (fact === careful || given[fact] === own) return null;
      given[fact] = own;
      missing -= 1;
      const raw = record[key];
      const isKnown = raw !== null && raw !== undefined;
      if (values === null) {
        const at = isKnown ? placeOf(raw, entry) : rows.length - 2;
        if (at < 0) return null;
        left &= rows[at] as number;
        alternatives |= rows[at + 1] as number;
      } else if (isKnown) {
        const value = fitting(raw, entry);
        if (value === undefined) return null;
        values[fact] = value;
      }
    }
    // What is inherited comes after all else, so that the last key tells. A field that is worked out may have had another record read.
    if (count !== own || (before !== first && !Object.hasOwn(record, before.key))) return null;
    if (index === undefined) return values;
    for (let fact = missing > 0 ? 0 : facts; fact < facts; fact += 1) {
      const rows = index.facts[fact]?.rows;
      if (given[fact] === own || rows === undefined) continue;
      left &= rows[rows.length - 2] as number;
      alternatives |= rows[rows.length - 1] as number;
    }
    left &= index.ever & (alternatives | index.others);
    return left & index.open ? null : left;
  };
}

/** Where the row of what a fact reads begins; less than 0 where it does not fit, or is none of its values. */
function placeOf(raw: unknown, entry: Entry): number {
  const { locator } = entry;
  switch (entry.kind) {
    case "number":
      if (typeof raw === "number" && raw >= entry.least && raw <= entry.most) {
        return 2 * locator.locate(raw);
      }
      break;
    case "yes/no":
      if (typeof raw === "boolean") return 2 * locator.locate(raw);
      break;
    case "choice": {
      const place = entry.places.get(raw);
      if (place !== undefined) return place;
    }
  }
  const value = fitting(raw, entry);
  if (value === undefined) return -1;
  return value === null ? entry.rows.length - 2 : 2 * locator.locate(value);
}

/** Undefined where it does not fit. */
function fitting(raw: unknown, entry: Entry): Value | undefined {
  switch (entry.kind) {
    case "number":
      if (typeof raw === "number" && raw >= entry.least && raw <= entry.most) return raw + 0;
      break;
    case "yes/no":
      if (typeof raw === "boolean") return raw;
      break;
    case "choice":
      if (entry.places.has(raw)) return raw as string;
  }
  const value = entry.read(raw, "json");
  if (!(value instanceof Misfit)) return value;
  return entry.inferred ? null : undefined;
}
