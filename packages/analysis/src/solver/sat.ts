import type { Budget } from "./budget.ts";
import { type ClauseAt, Clauses } from "./clauses.ts";
import { ActivityHeap } from "./heap.ts";
import { type Literal, place } from "./literal.ts";

export type { Literal } from "./literal.ts";

/** Looks at an assignment: null where it is sound, else a clause that it contradicts. */
export type FinalCheck = (value: (literal: Literal) => boolean) => readonly Literal[] | null;

/**
 * Searches for an assignment that keeps to all clauses, and learns a clause from each conflict, so that an end of the search
 * proves that there is none.
 */
export class Sat {
  /** By the place of a literal: 1 true, -1 false, 0 open. */
  private readonly values: number[] = [0, 0];
  private readonly preferred: number[] = [0];
  private readonly levels: number[] = [0];
  private readonly reasons: ClauseAt[] = [0];
  private readonly activity: number[] = [0];
  private readonly clauses = new Clauses();
  /** By the place of a literal: the clauses to look at when it becomes true, each followed by its other literal if it has only two, else 0. */
  private readonly watches: ((ClauseAt | Literal)[] | undefined)[] = [undefined, undefined];
  private readonly heap = new ActivityHeap(this.activity);
  private readonly trail: Literal[] = [];
  private readonly starts: number[] = [];
  private readonly seen: boolean[] = [];
  /** By variable: the search that it was last one of those to decide on. */
  private readonly decided: number[] = [0];
  /** The number of such searches; 0 where all variables are to be decided on. */
  private search = 0;
  private searches = 0;
  private conflicting: readonly Literal[] = [];
  private head = 0;
  private step = 1;
  private contradiction = false;

  get variables(): number {
    return this.preferred.length - 1;
  }

  /** Whether the clauses contradict one another, so that there is no assignment whatever is assumed. */
  get isContradictory(): boolean {
    return this.contradiction;
  }

  /** @param preference what to try first: true, false */
  variable(preference = false): Literal {
    const variable = this.preferred.push(preference ? 1 : -1) - 1;
    this.values.push(0, 0);
    this.levels.push(0);
    this.reasons.push(0);
    this.activity.push(0);
    this.watches.push(undefined, undefined);
    this.decided.push(0);
    if (this.search === 0) this.heap.insert(variable);
    return variable;
  }

  /** Tries this first. */
  prefer(literal: Literal): void {
    this.preferred[Math.abs(literal)] = literal > 0 ? 1 : -1;
  }

  value(literal: Literal): number {
    return this.values[place(literal)] as number;
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
    this.keep(kept);
  }

  /** A variable is true where all these are, which are different variables. */
  define(variable: Literal, all: readonly Literal[]): void {
    if (this.contradiction) return;
    this.backTo(0);
    const clause = [variable];
    let isMet = false;
    for (const literal of all) {
      const value = this.value(literal);
      if (value < 0) isMet = true;
      else if (value === 0) clause.push(-literal);
      if (value < 0) this.keep([-variable]);
      else if (value === 0 && this.value(variable) === 0)
        this.watch(this.clauses.addPair(-variable, literal), -variable, literal);
    }
    if (!isMet) this.keep(clause);
  }

  /** Open literals of different variables. */
  private keep(literals: readonly Literal[]): void {
    const [first, second] = literals;
    if (first === undefined) this.contradiction = true;
    else if (second === undefined) {
      if (this.value(first) === 0) this.assign(first, 0);
      else if (this.value(first) < 0) this.contradiction = true;
    } else this.watch(this.clauses.add(literals), first, second);
  }

  /**
   * An assignment under assumptions, which `value` then gives: true; false where there is none.
   *
   * @param within the variables to assign, where an assignment of these that no clause about them alone forbids is known to be a part of
   * one of all
   */
  solve(
    assumptions: readonly Literal[],
    check: FinalCheck,
    budget: Budget,
    within: readonly number[] | null = null,
  ): boolean {
    this.begin(within);
    this.conflicting = [];
    for (;;) {
      if (this.contradiction) return false;
      const conflict = this.propagate(budget);
      if (conflict !== 0) {
        if (!this.learn(this.clauses.read(conflict))) return false;
        continue;
      }
      const next = this.decision(assumptions);
      if (next === false) return false;
      if (next !== null) {
        this.starts.push(this.trail.length);
        this.assign(next, 0);
        continue;
      }
      const wrong = check((literal) => this.value(literal) > 0);
      if (wrong === null) return true;
      budget.spend(20);
      if (!this.refute(wrong)) return false;
    }
  }

  /** Takes back what the last search has tried, and gets ready to decide on these variables; null: on all. */
  private begin(within: readonly number[] | null): void {
    if (within === null) {
      this.backTo(0);
      if (this.search === 0) return;
      this.search = 0;
      for (let one = 1; one <= this.variables; one += 1) this.heap.insert(one);
      return;
    }
    this.searches += 1;
    this.search = this.searches;
    this.backTo(0);
    this.heap.clear();
    for (const variable of within) {
      this.decided[variable] = this.search;
      this.heap.insert(variable);
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
      if (this.value(variable) === 0) return variable * (this.preferred[variable] as number);
    }
  }

  /** The assumptions from which it follows that one more cannot hold. Only assumptions have been decided on so far. */
  private blame(failed: Literal): readonly Literal[] {
    const blamed = [failed];
    const seen = new Set([Math.abs(failed)]);
    for (let index = this.trail.length - 1; index >= (this.starts[0] ?? 0); index -= 1) {
      const literal = this.trail[index] as number;
      if (!seen.has(Math.abs(literal)) || this.levelOf(literal) === 0) continue;
      const reason = this.reasons[Math.abs(literal)] as ClauseAt;
      if (reason === 0) {
        blamed.push(literal);
        continue;
      }
      for (const one of this.clauses.read(reason)) seen.add(Math.abs(one));
    }
    return blamed;
  }

  /** Every literal is false: go back to where the last of them became so, and learn from it. */
  private refute(literals: readonly Literal[]): boolean {
    const level = Math.max(0, ...literals.map((one) => this.levelOf(one)));
    if (level === 0) {
      this.contradiction = true;
      return false;
    }
    this.backTo(level);
    const latest = literals.filter((one) => this.levelOf(one) === level);
    if (latest.length > 1) return this.learn(literals);
    this.backTo(
      Math.max(0, ...literals.map((one) => this.levelOf(one)).filter((one) => one < level)),
    );
    this.attach([...literals]);
    return true;
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
    const [first, other] = literals as [Literal, Literal?];
    let clause: ClauseAt = 0;
    if (other !== undefined) {
      clause = this.clauses.add(literals);
      this.watch(clause, first, other);
    }
    this.assign(first, clause);
  }

  private levelOf(literal: Literal | undefined): number {
    return literal === undefined ? -1 : (this.levels[Math.abs(literal)] as number);
  }

  /** @param first the clause's first literal, and @param second its second one */
  private watch(clause: ClauseAt, first: Literal, second: Literal): void {
    const isPair = this.clauses.cells[clause] === 2;
    this.watched(-first).push(clause, isPair ? second : 0);
    this.watched(-second).push(clause, isPair ? first : 0);
  }

  private watched(literal: Literal): (ClauseAt | Literal)[] {
    const at = place(literal);
    let list = this.watches[at];
    if (list === undefined) {
      list = [];
      this.watches[at] = list;
    }
    return list;
  }

  private assign(literal: Literal, reason: ClauseAt): void {
    const variable = Math.abs(literal);
    this.values[place(literal)] = 1;
    this.values[place(-literal)] = -1;
    this.levels[variable] = this.starts.length;
    this.reasons[variable] = reason;
    this.trail.push(literal);
  }

  private backTo(level: number): void {
    if (this.starts.length <= level) return;
    const start = this.starts[level] as number;
    for (let index = this.trail.length - 1; index >= start; index -= 1) {
      const literal = this.trail[index] as number;
      const variable = Math.abs(literal);
      this.values[place(literal)] = 0;
      this.values[place(-literal)] = 0;
      this.reasons[variable] = 0;
      if (this.search === 0 || this.decided[variable] === this.search) this.heap.insert(variable);
    }
    this.trail.length = start;
    this.starts.length = level;
    this.head = start;
  }

  /** Assigns what follows; gives a clause of which nothing holds, or 0. */
  private propagate(budget: Budget): ClauseAt {
    const { values, watches, trail } = this;
    const { cells } = this.clauses;
    while (this.head < trail.length) {
      const literal = trail[this.head] as number;
      const list = watches[place(literal)];
      budget.spend(1 + ((list?.length ?? 0) >> 4));
      this.head += 1;
      if (list === undefined) continue;
      const fallen = -literal;
      let kept = 0;
      for (let index = 0; index < list.length; index += 2) {
        const clause = list[index] as ClauseAt;
        const other = list[index + 1] as Literal;
        list[kept] = clause;
        list[kept + 1] = other;
        kept += 2;
        if (other !== 0 && values[place(other)] === 0 && this.isLeft(other)) continue;
        let first = cells[clause + 1] as Literal;
        if (first === fallen) {
          first = cells[clause + 2] as Literal;
          cells[clause + 1] = first;
          cells[clause + 2] = fallen;
        }
        const value = values[place(first)] as number;
        if (value > 0 || (value === 0 && this.isLeft(first))) continue;
        if (other === 0 && this.moveWatch(clause, fallen)) {
          kept -= 2;
          continue;
        }
        if (value < 0) {
          for (let rest = index + 2; rest < list.length; rest += 1)
            list[kept++] = list[rest] as number;
          list.length = kept;
          return clause;
        }
        this.assign(first, clause);
      }
      list.length = kept;
    }
    return 0;
  }

  /** Whether nobody asks about a variable in this search. */
  private isLeft(literal: Literal): boolean {
    return (
      this.search !== 0 && this.starts.length > 0 && this.decided[Math.abs(literal)] !== this.search
    );
  }

  /** Watches another literal than the second one, which has become false; not where all others have, too. */
  private moveWatch(clause: ClauseAt, fallen: Literal): boolean {
    const { cells } = this.clauses;
    const end = clause + (cells[clause] as number);
    for (let at = clause + 3; at <= end; at += 1) {
      const candidate = cells[at] as Literal;
      if ((this.values[place(candidate)] as number) >= 0) {
        cells[clause + 2] = candidate;
        cells[at] = fallen;
        this.watched(-candidate).push(clause, 0);
        return true;
      }
    }
    return false;
  }

  /** The first unique implication point becomes a clause; false where nothing is left to undo. */
  private learn(conflict: readonly Literal[]): boolean {
    if (this.starts.length === 0) {
      this.contradiction = true;
      return false;
    }
    const current = this.starts.length;
    const { seen } = this;
    const learnt: Literal[] = [0];
    const touched: number[] = [];
    let open = 0;
    let literals = conflict;
    let index = this.trail.length - 1;
    let pivot: Literal = 0;
    do {
      for (const literal of literals) {
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
      const reason = this.reasons[Math.abs(pivot)] as ClauseAt;
      literals = reason === 0 ? [] : this.clauses.read(reason);
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
