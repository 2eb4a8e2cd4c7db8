import type { Value } from "../values/value.ts";
import type { KeyMeaning } from "./key-meaning.ts";
import { Misfit } from "./misfit.ts";
import type { Reader } from "./reader.ts";
import { rememberedKeys } from "./remembered-keys.ts";

/** The facts of keys that mean nothing, and of those that a quick reader cannot read. */
export const nothing = -1;
export const careful = -2;
const owns = Object.prototype.hasOwnProperty;
const noValues: ReadonlyMap<string, string> = new Map();
const unread: Reader = () => null;

/** What a key stands for. All entries have one shape, which engines read faster. */
export class Entry {
  readonly key: string;
  /** Index of the fact, or `nothing`, or `careful`. */
  readonly fact: number;
  readonly inferred: boolean;
  readonly kind: "number" | "choice" | "yes/no" | "other" = "other";
  readonly least: number = -Number.MAX_VALUE;
  readonly most: number = Number.MAX_VALUE;
  /** Texts that need no further look. */
  readonly values: ReadonlyMap<string, string> = noValues;
  readonly read: Reader;
  next: this | null = null;

  constructor(key: string, meaning: KeyMeaning | null) {
    const slots = meaning?.kind === "facts" ? meaning.slots : [];
    const [slot] = slots;
    const known = slot !== undefined && slots.length === 1;
    this.key = key;
    this.fact = known ? slot.field : meaning === null && key !== "__proto__" ? nothing : careful;
    this.inferred = slot?.inferred ?? false;
    this.read = slot?.read ?? unread;
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
        this.values = new Map(type.values.map((value) => [value, value]));
    }
  }
}

/** The values of a record, or null where it holds anything out of the ordinary. */
export type QuickReader = (record: { readonly [field: string]: unknown }) => Value[] | null;

/**
 * Reads what nearly all records are: JSON with one key a fact, each with a value that fits. Whatever else there is, it leaves to the
 * reader that can tell what is wrong.
 */
export function quickReader(
  facts: number,
  resolve: (key: string) => KeyMeaning | null,
): QuickReader {
  const entryAfter = rememberedKeys((key) => new Entry(key, resolve(key)));
  const first = new Entry("", null);
  const blank: readonly Value[] = new Array<Value>(facts).fill(null);
  /** By fact, the record that gave it last. */
  const given = new Float64Array(facts);
  let count = 0;

  return (record) => {
    const values = blank.slice();
    count += 1;
    let before = first;
    for (const key in record) {
      const next = before.next;
      const entry = next?.key === key ? next : entryAfter(before, key);
      before = entry;
      const { fact } = entry;
      if (fact === nothing) continue;
      if (fact === careful || given[fact] === count) return null;
      given[fact] = count;
      const raw = record[key];
      if (raw === null || raw === undefined) continue;
      const value = fitting(raw, entry);
      if (value === undefined) return null;
      values[fact] = value;
    }
    // What is inherited comes after all else, so that the last key tells.
    return before === first || owns.call(record, before.key) ? values : null;
  };
}

/** Undefined where it does not fit. */
export function fitting(raw: unknown, entry: Entry): Value | undefined {
  switch (entry.kind) {
    case "number":
      if (typeof raw === "number" && raw >= entry.least && raw <= entry.most) return raw + 0;
      break;
    case "yes/no":
      if (typeof raw === "boolean") return raw;
      break;
    case "choice":
      if (typeof raw === "string") {
        const value = entry.values.get(raw);
        if (value !== undefined) return value;
      }
      break;
    case "other":
      break;
  }
  const value = entry.read(raw, "json");
  if (!(value instanceof Misfit)) return value;
  return entry.inferred ? null : undefined;
}
