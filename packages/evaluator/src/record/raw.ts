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

type Given = { readonly [key: string]: unknown };

/**
 * Finds a record's facts without looking at what they are: code that was made for a plan does that itself. Records mostly have the
 * same keys in the same order, so the keys of the last one are expected.
 */
export class RawFacts {
  /** By fact, what the last record holds; undefined where it has no such key. At the end, a place for what means nothing. */
  readonly values: unknown[];

  /** The keys that are expected, and by key the place of its value. */
  private names: readonly string[] = [];
  private places: readonly number[] = [];
  /** Whether they give every fact, each spelled as code spells it. */
  private isSpelled = false;
  private readonly spelling: readonly string[];
  private readonly known = new Map<string, number>();
  private readonly factOf: (key: string) => number;
  private readonly read: (fact: number, raw: unknown) => Value | undefined;

  /** @param spelling by fact, how code spells it */
  constructor(plan: Plan, zone: Zone, spelling: readonly string[]) {
    this.spelling = spelling;
    this.values = new Array<unknown>(plan.facts.length + 1).fill(undefined);
    this.factOf = factFinder(plan, zone);
    this.read = valueReader(plan, zone);
  }

  /** Whether a record has every fact, spelled as code spells it, and nothing out of the ordinary: then code reads it as it is. */
  isReadable(record: Given): boolean {
    if (!this.isSpelled) return false;
    const { names } = this;
    let count = 0;
    for (const name in record) {
      if (name !== names[count] || !owns.call(record, name)) return false;
      count += 1;
    }
    return count === names.length;
  }

  /** Takes a record; false where anything of its keys is out of the ordinary. */
  take(record: Given): boolean {
    const { names, places, values } = this;
    let count = 0;
    for (const name in record) {
      if (name !== names[count] || !owns.call(record, name)) return this.learn(record);
      values[places[count] as number] = record[name];
      count += 1;
    }
    return count === names.length || this.learn(record);
  }

  /** What a fact reads from JSON: null is unknown, undefined does not fit. */
  valueOf(fact: number, raw: unknown): Value | undefined {
    return this.read(fact, raw);
  }

  /** Takes a record whose keys are others than those of the last one. */
  private learn(record: Given): boolean {
    const { values } = this;
    const spare = values.length - 1;
    const names: string[] = [];
    const places: number[] = [];
    const given = new Set<number>();
    values.fill(undefined);
    this.names = [];
    this.isSpelled = false;
    let spelled = 0;
    for (const name in record) {
      const fact = owns.call(record, name) ? this.factNamed(name) : careful;
      if (fact === careful || given.has(fact)) {
        values.fill(undefined);
        return false;
      }
      if (fact !== nothing) given.add(fact);
      const place = fact === nothing ? spare : fact;
      values[place] = record[name];
      if (this.spelling[fact] === name) spelled += 1;
      names.push(name);
      places.push(place);
    }
    this.names = names;
    this.places = places;
    this.isSpelled = spelled === spare;
    return true;
  }

  private factNamed(name: string): number {
    let fact = this.known.get(name);
    if (fact === undefined) {
      fact = this.factOf(name);
      // Records are foreign data: what is remembered of them must not grow without end.
      if (this.known.size >= remembered) this.known.clear();
      this.known.set(name, fact);
    }
    return fact;
  }
}

/** Index of the fact that a key gives; -1 where it means nothing, -2 where it takes more to read it. */
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
