import type { Plan } from "../plan/plan.ts";
import { remembered } from "../remembered.ts";
import type { Zone } from "../time/zone.ts";
import type { Value } from "../values/value.ts";
import { keyResolver } from "./keys.ts";
import { Misfit } from "./misfit.ts";
import { readerOf } from "./reader-of.ts";

const nothing = -1;
const careful = -2;
const owns = Object.prototype.hasOwnProperty;

type Given = { readonly [key: string]: unknown };

/**
 * Finds a record's facts without looking at what they are: code that was made for a plan does that itself. Records mostly have the
 * same keys in the same order, so the keys of the last one are expected.
 */
export class RawFacts {
  /** By fact, what the last record holds; undefined where it has no such key. At the end, a place for what means nothing. */
  readonly values: unknown[];

  /** Whether records are expected that have nothing but facts, each spelled as code spells it. */
  isSpelled: boolean;

  /** The keys that are expected, and by key the place of its value. */
  private names: readonly string[] = [];
  private places: readonly number[] = [];
  /** Whether code can read them as they are: they are facts, spelled as it spells them, or mean nothing. */
  private areReadable = false;
  /** Whether what code reads by its spelling are the facts that it means. */
  readonly isPlain: boolean;
  private readonly spelling: readonly string[];
  private readonly factOf: (key: string) => number;
  private readonly read: (fact: number, raw: unknown) => Value | undefined;

  /** @param spelling by fact, how code spells it */
  constructor(plan: Plan, zone: Zone, spelling: readonly string[]) {
    this.spelling = spelling;
    this.values = new Array<unknown>(plan.facts.length + 1).fill(undefined);
    this.factOf = remembered(factFinder(plan, zone), 10_000);
    this.isPlain = spelling.every((name, fact) => this.factOf(name) === fact);
    this.isSpelled = this.isPlain;
    this.read = valueReader(plan, zone);
  }

  /** Whether a record has the keys of the last one, and code can read it as it is. */
  isReadable(record: Given): boolean {
    return this.areReadable && isPlainObject(record) && this.hasSameKeys(record);
  }

  /** Takes a record; false where anything of its keys is out of the ordinary. */
  take(record: Given): boolean {
    const { names, places, values } = this;
    if (!this.hasSameKeys(record)) return this.learn(record);
    for (let index = 0; index < names.length; index += 1) {
      values[places[index] as number] = record[names[index] as string];
    }
    return true;
  }

  private hasSameKeys(record: Given): boolean {
    const { names } = this;
    let count = 0;
    for (const name in record) {
      if (name !== names[count]) return false;
      count += 1;
    }
    // What is inherited comes after all else, so that the last key tells.
    return count === names.length && (count === 0 || owns.call(record, names[count - 1] as string));
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
    this.areReadable = false;
    this.isSpelled = false;
    let spelled = 0;
    let meaningless = 0;
    for (const name in record) {
      const fact = owns.call(record, name) ? this.factOf(name) : careful;
      if (fact === careful || given.has(fact)) {
        values.fill(undefined);
        return false;
      }
      if (fact === nothing) meaningless += 1;
      else given.add(fact);
      const place = fact === nothing ? spare : fact;
      values[place] = record[name];
      if (this.spelling[fact] === name) spelled += 1;
      names.push(name);
      places.push(place);
    }
    this.names = names;
    this.places = places;
    this.areReadable = this.isPlain && spelled + meaningless === names.length;
    this.isSpelled = this.isPlain && spelled === names.length;
    return true;
  }
}

/** Whether no fact can be inherited: what every object has, code does not take for one. */
function isPlainObject(record: Given): boolean {
  const prototype = Object.getPrototypeOf(record);
  return prototype === Object.prototype || prototype === null;
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
