import { type Literal, Sat } from "../solver/sat.ts";

/** Conditions as literals: each `and` and `or` of the same parts gets one literal, and the clauses that say what it is. */
export class Gates {
  readonly sat = new Sat();
  /** Always true. */
  readonly always: Literal;
  private readonly known = new Map<string, Literal>();

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
  and = (...literals: readonly Literal[]): Literal => {
    const parts: Literal[] = [];
    for (const literal of literals) {
      if (literal === this.never) return this.never;
      if (literal !== this.always) parts.push(literal);
    }
    const unique = [...new Set(parts)].sort((a, b) => a - b);
    const [first] = unique;
    if (first === undefined) return this.always;
    if (unique.length === 1) return first;
    const present = new Set(unique);
    if (unique.some((literal) => present.has(-literal))) return this.never;
    const key = unique.join(" ");
    const found = this.known.get(key);
    if (found !== undefined) return found;
    const gate = this.sat.variable();
    this.known.set(key, gate);
    for (const literal of unique) this.sat.add(-gate, literal);
    this.sat.add(gate, ...unique.map((literal) => -literal));
    return gate;
  };

  or = (...literals: readonly Literal[]): Literal =>
    -this.and(...literals.map((literal) => -literal));

  either(condition: Literal, then: Literal, otherwise: Literal): Literal {
    if (then === otherwise) return then;
    return this.or(this.and(condition, then), this.and(-condition, otherwise));
  }

  same(left: Literal, right: Literal): Literal {
    return this.either(left, right, -right);
  }

  implies(condition: Literal, ...consequences: readonly Literal[]): void {
    this.sat.add(-condition, ...consequences);
  }

  /** At most one of these. */
  atMostOne(literals: readonly Literal[]): void {
    if (literals.length <= 6) {
      for (const [index, left] of literals.entries()) {
        for (const right of literals.slice(index + 1)) this.sat.add(-left, -right);
      }
      return;
    }
    // A ladder: each rung says that one has come before.
    let before: Literal | null = null;
    for (const literal of literals) {
      const rung = this.sat.variable();
      this.sat.add(-literal, rung);
      if (before !== null) {
        this.sat.add(-before, rung);
        this.sat.add(-before, -literal);
      }
      before = rung;
    }
  }
}
