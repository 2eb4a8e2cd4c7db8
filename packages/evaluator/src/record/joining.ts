import type { Locator } from "../matching/column.ts";
import type { FactBits, SmallIndex } from "../matching/small.ts";
import type { KeyMeaning } from "./key-meaning.ts";
import { careful, Entry, fitting, nothing } from "./quick.ts";
import { rememberedKeys } from "./remembered-keys.ts";

const unasked: FactBits = { locator: { locate: () => 0 }, rows: Int32Array.of(-1, 0, -1, 0) };

/** What a key stands for, and what its values leave of an index. */
class JoinedEntry extends Entry {
  readonly locator: Locator;
  readonly rows: Int32Array;
  /** Where the rows of declared values begin. */
  readonly places: Map<unknown, number> = new Map();

  constructor(key: string, meaning: KeyMeaning | null, index: SmallIndex) {
    super(key, meaning);
    const { locator, rows } = index.facts[this.fact] ?? unasked;
    this.locator = locator;
    this.rows = rows;
    for (const value of this.values.values()) this.places.set(value, 2 * locator.locate(value));
  }
}

/** The bits of the conditions that hold in a record, or null where the index and a quick look do not tell them all. */
export type Joiner = (record: { readonly [field: string]: unknown }) => number | null;

/** Reads a record as the quick reader does, and joins what its values leave of an index on the way, so that nothing is kept of them. */
export function quickJoiner(
  facts: number,
  resolve: (key: string) => KeyMeaning | null,
  index: SmallIndex,
): Joiner {
  const entryAfter = rememberedKeys((key) => new JoinedEntry(key, resolve(key), index));
  const first = new JoinedEntry("", null, index);
  /** By fact, the record that gave it last. */
  const given = new Float64Array(facts);
  let count = 0;

  return (record) => {
    const own = ++count;
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
      const at = raw === null || raw === undefined ? rows.length - 2 : placeOf(raw, entry);
      if (at < 0) return null;
      left &= rows[at] as number;
      alternatives |= rows[at + 1] as number;
    }
    // What is inherited comes after all else, so that the last key tells. A field that is worked out may have had another record read.
    if (count !== own || (before !== first && !Object.hasOwn(record, before.key))) return null;
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
function placeOf(raw: unknown, entry: JoinedEntry): number {
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
