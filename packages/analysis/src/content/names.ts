import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** A name, or words that are about nothing else. */
export type Said = Name | string;

/** What something says: of one `Names`, two names are the same exactly if they say the same. */
export class Name {
  readonly id: number;
  readonly of: readonly Name[];
  private readonly words: string;
  private readonly isOrdered: boolean;
  private known: string | undefined;

  constructor(id: number, words: string, of: readonly Name[], isOrdered: boolean) {
    this.id = id;
    this.of = of;
    this.words = words;
    this.isOrdered = isOrdered;
  }

  /** The same in every process: whatever else says something has another one. */
  get digest(): string {
    if (this.known === undefined) {
      const of = this.of.map(({ digest }) => digest);
      this.known = digest(keyOf(this.words, this.isOrdered ? of : of.sort(), this.isOrdered));
    }
    return this.known;
  }
}

/**
 * Gives names. A name is made of its own words and of the names of what it is about, so that what was named once is found by a short text
 * however much it says.
 */
export class Names {
  private readonly all = new Map<string, Name>();
  private next = 0;

  /** How many there are. */
  get size(): number {
    return this.all.size;
  }

  /** @param of in an order that says something */
  name(words: string, of: readonly Said[] = none): Name {
    return this.found(words, this.named(of), true);
  }

  /** @param of in any order */
  together(words: string, of: readonly Name[]): Name {
    return this.found(words, of.toSorted(byId), false);
  }

  /** Forgets all names but these, and what they are made of. */
  keep(names: Iterable<Name>): void {
    const kept = new Set<Name>();
    const open = [...names];
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
      if (kept.has(name)) continue;
      kept.add(name);
      open.push(...name.of);
    }
    for (const [key, name] of this.all) if (!kept.has(name)) this.all.delete(key);
  }

  private named(of: readonly Said[]): readonly Name[] {
    return of.every((one) => typeof one !== "string")
      ? of
      : of.map((one) => (typeof one === "string" ? this.found(one, none, true) : one));
  }

  private found(words: string, of: readonly Name[], isOrdered: boolean): Name {
    const key = keyOf(words, of.map(idOf), isOrdered);
    const known = this.all.get(key);
    if (known !== undefined) return known;
    const made = new Name(this.next, words, of, isOrdered);
    this.next += 1;
    this.all.set(key, made);
    return made;
  }
}

const none: readonly never[] = [];

const idOf = ({ id }: Name) => id;
const byId = (left: Name, right: Name) => left.id - right.id;

/** A text that nothing else has: in the first part of it there is no colon. */
function keyOf(words: string, of: readonly (string | number)[], isOrdered: boolean): string {
  return `${of.join()}${isOrdered ? ":" : "*:"}${words}`;
}

function digest(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)).subarray(0, 16));
}
