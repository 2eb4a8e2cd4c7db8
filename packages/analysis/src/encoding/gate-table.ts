import type { Literal } from "../solver/sat.ts";

/** The gates that there are, by what they join: parts in ascending order, each once. */
export class GateTable {
  /** One behind the other: gate, number of parts, parts. */
  private cells = new Int32Array(64);
  private end = 1;
  /** Where each stands, at the first free place from the hash of its parts on. */
  private slots = new Int32Array(64);
  private count = 0;
  /** By variable; 0 for those that are no gates. */
  private readonly places: number[] = [0];

  /** The gate of these parts; 0 where there is none. */
  find(parts: readonly Literal[]): Literal {
    const mask = this.slots.length - 1;
    for (let slot = hash(parts) & mask; ; slot = (slot + 1) & mask) {
      const at = this.slots[slot] as number;
      if (at === 0) return 0;
      if (this.isOf(at, parts)) return this.cells[at] as Literal;
    }
  }

  add(gate: Literal, parts: readonly Literal[]): void {
    const at = this.end;
    this.end += parts.length + 2;
    if (this.end > this.cells.length) {
      const larger = new Int32Array(Math.max(this.end, 2 * this.cells.length));
      larger.set(this.cells);
      this.cells = larger;
    }
    this.cells[at] = gate;
    this.cells[at + 1] = parts.length;
    for (let index = 0; index < parts.length; index += 1)
      this.cells[at + 2 + index] = parts[index] as Literal;
    while (this.places.length < gate) this.places.push(0);
    this.places[gate] = at;
    this.count += 1;
    if (2 * this.count > this.slots.length) this.spread();
    else this.put(at, parts);
  }

  /** Where the parts of a variable's gate begin; those that are no gates have none. */
  startOf(variable: number): number {
    return (this.places[variable] ?? 0) + 2;
  }

  endOf(variable: number): number {
    const at = this.places[variable] ?? 0;
    return at + 2 + (at === 0 ? 0 : (this.cells[at + 1] as number));
  }

  partAt(place: number): Literal {
    return this.cells[place] as Literal;
  }

  private read(at: number): readonly Literal[] {
    const parts: Literal[] = [];
    const end = at + 2 + (this.cells[at + 1] as number);
    for (let index = at + 2; index < end; index += 1) parts.push(this.cells[index] as Literal);
    return parts;
  }

  private isOf(at: number, parts: readonly Literal[]): boolean {
    if (this.cells[at + 1] !== parts.length) return false;
    for (let index = 0; index < parts.length; index += 1)
      if (this.cells[at + 2 + index] !== parts[index]) return false;
    return true;
  }

  private spread(): void {
    this.slots = new Int32Array(2 * this.slots.length);
    for (let at = 1; at < this.end; at += 2 + (this.cells[at + 1] as number))
      this.put(at, this.read(at));
  }

  private put(at: number, parts: readonly Literal[]): void {
    const mask = this.slots.length - 1;
    let slot = hash(parts) & mask;
    while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
    this.slots[slot] = at;
  }
}

function hash(parts: readonly Literal[]): number {
  let value = parts.length;
  for (let index = 0; index < parts.length; index += 1) {
    value = Math.imul(value ^ (parts[index] as Literal), 0x9e3779b1);
    value ^= value >>> 15;
  }
  return value >>> 0;
}
