import type { Plan } from "../plan/plan.ts";
import type { Zone } from "../time/zone.ts";
import type { Value } from "../values/value.ts";
import { keyResolver } from "./keys.ts";
import { Misfit } from "./misfit.ts";
import { readerOf } from "./reader-of.ts";

const nothing = -1;
const careful = -2;
const remembered = 10_000;
const owns = Object.prototype.hasOwnProperty;

class Key {
  readonly name: string;
  /** Index of the fact; -1 where it means nothing, -2 where it takes more to read it. */
  readonly fact: number;
  /** The key that came after it last time. */
  next: Key | null = null;

  constructor(name: string, fact: number) {
    this.name = name;
    this.fact = fact;
  }
}

/**
 * Finds a record's facts without looking at what they are: code that was made for a plan does that itself. Records mostly have the
 * same keys in the same order, so that each key is expected.
 */
export class RawFacts {
  /** By fact, what the last record holds; undefined where it has no such key. */
  readonly values: unknown[];

  private readonly keys = new Map<string, Key>();
  private readonly first = new Key("", nothing);
  /** By fact, the number of the record that gave it last. */
  private readonly givenBy: Float64Array;
  private records = 0;
  private readonly factOf: (key: string) => number;
  private readonly read: (fact: number, raw: unknown) => Value | undefined;

  constructor(plan: Plan, zone: Zone) {
    this.values = new Array<unknown>(plan.facts.length).fill(undefined);
    this.givenBy = new Float64Array(plan.facts.length);
    this.factOf = factFinder(plan, zone);
    this.read = valueReader(plan, zone);
  }

  /** Takes a record; false where anything of its keys is out of the ordinary. */
  take(record: { readonly [key: string]: unknown }): boolean {
    const { values, givenBy } = this;
    this.records += 1;
    const number = this.records;
    let before = this.first;
    let given = 0;
    for (const name in record) {
      if (!owns.call(record, name)) return false;
      let key = before.next;
      if (key === null || key.name !== name) {
        key = this.keyNamed(name);
        before.next = key;
      }
      before = key;
      const { fact } = key;
      if (fact >= 0) {
        if (givenBy[fact] === number) return false;
        givenBy[fact] = number;
        values[fact] = record[name];
        given += 1;
      } else if (fact === careful) return false;
    }
    if (given < values.length) {
      for (let fact = 0; fact < values.length; fact += 1) {
        if (givenBy[fact] !== number) values[fact] = undefined;
      }
    }
    return true;
  }

  /** What a fact reads from JSON: null is unknown, undefined does not fit. */
  valueOf(fact: number, raw: unknown): Value | undefined {
    return this.read(fact, raw);
  }

  private keyNamed(name: string): Key {
    let key = this.keys.get(name);
    if (key === undefined) {
      key = new Key(name, this.factOf(name));
      // Records are foreign data: what is remembered of them must not grow without end.
      if (this.keys.size >= remembered) this.keys.clear();
      this.keys.set(name, key);
    }
    return key;
  }
}

function factFinder(plan: Plan, zone: Zone): (key: string) => number {
  const resolve = keyResolver(plan, zone);
  return (key) => {
    const meaning = resolve(key);
    if (meaning === null) return key === "__proto__" ? careful : nothing;
    const [slot, ...others] = meaning.kind === "facts" ? meaning.slots : [];
    return slot === undefined || slot.bound || others.length > 0 ? careful : slot.field;
  };
}

function valueReader(plan: Plan, zone: Zone): (fact: number, raw: unknown) => Value | undefined {
  const readers = plan.facts.map(({ type, inferred }) => readerOf(type, { inferred, zone }));
  return (fact, raw) => {
    if (raw === null || raw === undefined) return null;
    const value = readers[fact]?.(raw, "json");
    if (!(value instanceof Misfit)) return value;
    return plan.facts[fact]?.inferred === true ? null : undefined;
  };
}
