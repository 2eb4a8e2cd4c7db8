import { type Literal, Sat } from "../solver/sat.ts";
import { GateTable } from "./gate-table.ts";
import { Influence } from "./influence.ts";

/** Conditions as literals: each `and` and `or` of the same parts gets one literal, and the clauses that say what it is. */
export class Gates {
  readonly sat = new Sat();
  /** Always true. */
  readonly always: Literal;
  readonly influence = new Influence();
  private readonly table = new GateTable();

  constructor() {
    this.always = this.sat.variable(true);
    this.sat.add(this.always);
  }

  get never(): Literal {
    return -this.always;
  }

  constant(value: boolean): Literal {
    return value ? this.always : this.never;
  }

  // Handed over one by one, so they keep their clauses.
  and = (...literals: readonly Literal[]): Literal => this.joined([...literals]);

  or = (...literals: readonly Literal[]): Literal =>
    -this.joined(literals.map((literal) => -literal));

  /** The variables that literals depend on. */
  influences(literals: readonly Literal[]): readonly number[] {
    return this.influence.of(literals, this.table);
  }

  private joined(literals: Literal[]): Literal {
    const { always, never } = this;
    if (literals.includes(never)) return never;
    literals.sort((a, b) => a - b);
    const parts: Literal[] = [];
    for (const literal of literals)
      if (literal !== always && literal !== parts.at(-1)) parts.push(literal);
    const [first] = parts;
    if (first === undefined) return always;
    if (parts.length === 1) return first;
    if (first < 0 && contradict(parts)) return never;
    const found = this.table.find(parts);
    if (found !== 0) return found;
    const gate = this.sat.variable();
    this.table.add(gate, parts);
    this.sat.define(gate, parts);
    return gate;
  }

  either(condition: Literal, then: Literal, otherwise: Literal): Literal {
    if (then === otherwise) return then;
    return this.or(this.and(condition, then), this.and(-condition, otherwise));
  }

  same(left: Literal, right: Literal): Literal {
    return this.either(left, right, -right);
  }

  /** At least one of these holds, in all situations. */
  require(...literals: readonly Literal[]): void {
    const open = literals.filter((literal) => literal !== this.never);
    if (open.includes(this.always)) return;
    if (open.length > 1) this.influence.joins(open);
    this.sat.add(...open);
  }

  implies(condition: Literal, ...consequences: readonly Literal[]): void {
    this.require(-condition, ...consequences);
  }

  /** At most one of these. */
  atMostOne(literals: readonly Literal[]): void {
    if (literals.length <= 6) {
      for (const [index, left] of literals.entries()) {
        for (const right of literals.slice(index + 1)) this.require(-left, -right);
      }
      return;
    }
    // A ladder: each rung says that one has come before.
    let before: Literal | null = null;
    for (const literal of literals) {
      const rung = this.sat.variable();
      this.require(-literal, rung);
      if (before !== null) {
        this.require(-before, rung);
        this.require(-before, -literal);
      }
      before = rung;
    }
  }
}

/** Whether one of them is the negation of another: in ascending order, those that are negated come first, the largest variable at the head. */
function contradict(ascending: readonly Literal[]): boolean {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const sum = (ascending[low] as Literal) + (ascending[high] as Literal);
    if (sum === 0) return true;
    if (sum < 0) low += 1;
    else high -= 1;
  }
  return false;
}
