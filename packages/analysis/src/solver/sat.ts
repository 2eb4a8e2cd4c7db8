import type { Budget } from "./budget.ts";
import { ActivityHeap } from "./heap.ts";

/** A variable, or with a minus its negation. Variables count from 1. */
export type Literal = number;

/** Looks at a complete assignment: null where it is sound, else a clause that it contradicts. */
export type FinalCheck = (value: (literal: Literal) => boolean) => readonly Literal[] | null;

interface Clause {
  readonly literals: Literal[];
}

const place = (literal: Literal) => (literal > 0 ? 2 * literal : -2 * literal + 1);

/**
 * Searches for an assignment that keeps to all clauses, and learns a clause from each conflict, so that an end of the search
 * proves that there is none.
 */
export class Sat {
  /** By variable: 1 true, -1 false, 0 open. */
  private readonly values: number[] = [0];
  private readonly preferred: number[] = [0];
  private readonly levels: number[] = [0];
  private readonly reasons: (Clause | null)[] = [null];
  private readonly activity: number[] = [0];
  private readonly watches: Clause[][] = [[], []];
  private readonly heap = new ActivityHeap(this.activity);
  private readonly trail: Literal[] = [];
  private readonly starts: number[] = [];
  private readonly seen: boolean[] = [];
  private conflicting: readonly Literal[] = [];
  private head = 0;
  private step = 1;
  private contradiction = false;

  get variables(): number {
    return this.values.length - 1;
  }

  /** @param preference what to try first: true, false */
  variable(preference = false): Literal {
    const variable = this.values.push(0) - 1;
    this.preferred.push(preference ? 1 : -1);
    this.levels.push(0);
    this.reasons.push(null);
    this.activity.push(0);
    this.watches.push([], []);
    this.heap.insert(variable);
    return variable;
  }

  /** Tries this first. */
  prefer(literal: Literal): void {
    this.preferred[Math.abs(literal)] = literal > 0 ? 1 : -1;
  }

  value(literal: Literal): number {
    return literal > 0 ? (this.values[literal] as number) : -(this.values[-literal] as number);
  }

  /** Whether it is so, or is not, in every assignment, as far as that has shown. */
  isFixed(literal: Literal): boolean {
    return this.value(literal) !== 0 && this.levels[Math.abs(literal)] === 0;
  }

  /** Of the assumptions under which there was no assignment last, those that are to blame: none where there is none at all. */
  get blamed(): readonly Literal[] {
    return this.conflicting;
  }

  /** At least one of these holds. */
  add(...literals: readonly Literal[]): void {
    if (this.contradiction) return;
    this.backTo(0);
    const kept: Literal[] = [];
    for (const literal of literals) {
      if (this.value(literal) > 0 || kept.includes(-literal)) return;
      if (this.value(literal) === 0 && !kept.includes(literal)) kept.push(literal);
    }
    const [first] = kept;
    if (first === undefined) this.contradiction = true;
    else if (kept.length === 1) this.assign(first, null);
    else this.watch({ literals: kept });
  }

  /** An assignment under assumptions, which `value` then gives: true; false where there is none. */
  solve(assumptions: readonly Literal[], check: FinalCheck, budget: Budget): boolean {
    this.backTo(0);
    this.conflicting = [];
    for (;;) {
      if (this.contradiction) return false;
      const conflict = this.propagate(budget);
      if (conflict !== null) {
        if (!this.learn(conflict)) return false;
        continue;
      }
      const next = this.decision(assumptions);
      if (next === false) return false;
      if (next !== null) {
        this.starts.push(this.trail.length);
        this.assign(next, null);
        continue;
      }
      const wrong = check((literal) => this.value(literal) > 0);
      if (wrong === null) return true;
      budget.spend(20);
      if (!this.refute(wrong)) return false;
    }
  }

  /** The next literal to try; null where all are assigned, false where an assumption cannot hold. */
  private decision(assumptions: readonly Literal[]): Literal | null | false {
    for (const assumption of assumptions) {
      const value = this.value(assumption);
      if (value < 0) {
        this.conflicting = this.blame(assumption);
        return false;
      }
      if (value === 0) return assumption;
    }
    for (;;) {
      const variable = this.heap.take();
      if (variable === undefined) return null;
      if (this.values[variable] === 0) return variable * (this.preferred[variable] as number);
    }
  }

  /** The assumptions from which it follows that one more cannot hold. Only assumptions have been decided on so far. */
  private blame(failed: Literal): readonly Literal[] {
    const blamed = [failed];
    const seen = new Set([Math.abs(failed)]);
    for (let index = this.trail.length - 1; index >= (this.starts[0] ?? 0); index -= 1) {
      const literal = this.trail[index] as number;
      if (!seen.has(Math.abs(literal)) || this.levelOf(literal) === 0) continue;
      const reason = this.reasons[Math.abs(literal)] ?? null;
      if (reason === null) {
        blamed.push(literal);
        continue;
      }
      for (const one of reason.literals) seen.add(Math.abs(one));
    }
    return blamed;
  }

  /** Every literal is false: go back to where the last of them became so, and learn from it. */
  private refute(literals: readonly Literal[]): boolean {
    const clause = { literals: [...literals] };
    const level = Math.max(0, ...literals.map((one) => this.levels[Math.abs(one)] as number));
    if (level === 0) {
      this.contradiction = true;
      return false;
    }
    this.backTo(level);
    const latest = literals.filter((one) => this.levels[Math.abs(one)] === level);
    if (latest.length === 1) {
      const back = Math.max(
        0,
        ...literals.map((one) => this.levels[Math.abs(one)] as number).filter((one) => one < level),
      );
      this.backTo(back);
      this.attach(clause.literals);
      return true;
    }
    return this.learn(clause);
  }

  private attach(literals: Literal[]): void {
    const assert = literals.findIndex((one) => this.value(one) === 0);
    if (assert > 0)
      [literals[0], literals[assert]] = [literals[assert] as number, literals[0] as number];
    let second = 1;
    for (let index = 1; index < literals.length; index += 1) {
      if (this.levelOf(literals[index]) > this.levelOf(literals[second])) second = index;
    }
    if (literals.length > 1)
      [literals[1], literals[second]] = [literals[second] as number, literals[1] as number];
    const clause = { literals };
    if (literals.length > 1) this.watch(clause);
    this.assign(literals[0] as number, literals.length > 1 ? clause : null);
  }

  private levelOf(literal: Literal | undefined): number {
    return literal === undefined ? -1 : (this.levels[Math.abs(literal)] as number);
  }

  private watch(clause: Clause): void {
    (this.watches[place(-(clause.literals[0] as number))] as Clause[]).push(clause);
    (this.watches[place(-(clause.literals[1] as number))] as Clause[]).push(clause);
  }

  private assign(literal: Literal, reason: Clause | null): void {
    const variable = Math.abs(literal);
    this.values[variable] = literal > 0 ? 1 : -1;
    this.levels[variable] = this.starts.length;
    this.reasons[variable] = reason;
    this.trail.push(literal);
  }

  private backTo(level: number): void {
    if (this.starts.length <= level) return;
    const start = this.starts[level] as number;
    for (let index = this.trail.length - 1; index >= start; index -= 1) {
      const variable = Math.abs(this.trail[index] as number);
      this.values[variable] = 0;
      this.reasons[variable] = null;
      this.heap.insert(variable);
    }
    this.trail.length = start;
    this.starts.length = level;
    this.head = start;
  }

  private propagate(budget: Budget): Clause | null {
    while (this.head < this.trail.length) {
      const literal = this.trail[this.head++] as number;
      const list = this.watches[place(literal)] as Clause[];
      budget.spend(1 + (list.length >> 3));
      let kept = 0;
      for (let index = 0; index < list.length; index += 1) {
        const clause = list[index] as Clause;
        if (!this.moveWatch(clause, -literal)) {
          list[kept++] = clause;
          const other = clause.literals[0] as number;
          const value = this.value(other);
          if (value < 0) {
            for (let rest = index + 1; rest < list.length; rest += 1)
              list[kept++] = list[rest] as Clause;
            list.length = kept;
            return clause;
          }
          if (value === 0) this.assign(other, clause);
        }
      }
      list.length = kept;
    }
    return null;
  }

  /** Watches another literal than one that has become false; not where there is none, or none is needed. */
  private moveWatch(clause: Clause, fallen: Literal): boolean {
    const { literals } = clause;
    if (literals[0] === fallen) {
      literals[0] = literals[1] as number;
      literals[1] = fallen;
    }
    if (this.value(literals[0] as number) > 0) return false;
    for (let index = 2; index < literals.length; index += 1) {
      const candidate = literals[index] as number;
      if (this.value(candidate) >= 0) {
        literals[1] = candidate;
        literals[index] = fallen;
        (this.watches[place(-candidate)] as Clause[]).push(clause);
        return true;
      }
    }
    return false;
  }

  /** The first unique implication point becomes a clause; false where nothing is left to undo. */
  private learn(conflict: Clause): boolean {
    if (this.starts.length === 0) {
      this.contradiction = true;
      return false;
    }
    const current = this.starts.length;
    const { seen } = this;
    const learnt: Literal[] = [0];
    const touched: number[] = [];
    let open = 0;
    let clause: Clause | null = conflict;
    let index = this.trail.length - 1;
    let pivot: Literal = 0;
    do {
      for (const literal of clause?.literals ?? []) {
        const variable = Math.abs(literal);
        if (literal === pivot || seen[variable] === true || this.levels[variable] === 0) continue;
        seen[variable] = true;
        touched.push(variable);
        this.bump(variable);
        if (this.levels[variable] === current) open += 1;
        else learnt.push(literal);
      }
      while (seen[Math.abs(this.trail[index] as number)] !== true) index -= 1;
      pivot = this.trail[index--] as number;
      clause = this.reasons[Math.abs(pivot)] ?? null;
      open -= 1;
    } while (open > 0);
    for (const variable of touched) seen[variable] = false;
    learnt[0] = -pivot;
    this.step /= 0.95;
    const back = Math.max(0, ...learnt.slice(1).map((literal) => this.levelOf(literal)));
    this.backTo(back);
    this.attach(learnt);
    return true;
  }

  private bump(variable: number): void {
    const raised = (this.activity[variable] as number) + this.step;
    this.activity[variable] = raised;
    if (raised > 1e100) {
      for (let one = 1; one < this.activity.length; one += 1)
        this.activity[one] = (this.activity[one] as number) * 1e-100;
      this.step *= 1e-100;
    }
    this.heap.raised(variable);
  }
}
