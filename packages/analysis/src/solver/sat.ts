import { Assignment } from "./assignment.ts";
import type { Budget } from "./budget.ts";
import { type ClauseAt, Clauses } from "./clauses.ts";
import { Conflicts } from "./conflicts.ts";
import { Decisions } from "./decisions.ts";
import type { Literal } from "./literal.ts";
import { Propagation } from "./propagation.ts";

export type { Literal } from "./literal.ts";

/** Looks at an assignment: null where it is sound, else a clause that it contradicts. */
export type FinalCheck = (value: (literal: Literal) => boolean) => readonly Literal[] | null;

/**
 * Searches for an assignment that keeps to all clauses, and learns a clause from each conflict, so that an end of the search
 * proves that there is none.
 */
export class Sat {
  private readonly clauses = new Clauses();
  private readonly assignment = new Assignment();
  private readonly decisions = new Decisions();
  private readonly propagation = new Propagation(this.clauses, this.assignment, this.decisions);
  private readonly conflicts = new Conflicts(this.clauses, this.assignment);
  private conflicting: readonly Literal[] = [];
  private contradiction = false;

  get variables(): number {
    return this.decisions.variables;
  }

  /** Whether the clauses contradict one another, so that there is no assignment whatever is assumed. */
  get isContradictory(): boolean {
    return this.contradiction;
  }

  /** @param preference what to try first: true, false */
  variable(preference = false): Literal {
    this.assignment.grow();
    this.propagation.grow();
    return this.decisions.variable(preference);
  }

  /** Tries this first. */
  prefer(literal: Literal): void {
    this.decisions.prefer(literal);
  }

  value(literal: Literal): number {
    return this.assignment.value(literal);
  }

  /** Whether it is so, or is not, in every assignment, as far as that has shown. */
  isFixed(literal: Literal): boolean {
    return this.value(literal) !== 0 && this.assignment.levelOf(literal) === 0;
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
        this.propagation.watch(this.clauses.addPair(-variable, literal), -variable, literal);
    }
    if (!isMet) this.keep(clause);
  }

  /** Open literals of different variables. */
  private keep(literals: readonly Literal[]): void {
    const [first, second] = literals;
    if (first === undefined) this.contradiction = true;
    else if (second === undefined) {
      if (this.value(first) === 0) this.assignment.assign(first, 0);
      else if (this.value(first) < 0) this.contradiction = true;
    } else this.propagation.watch(this.clauses.add(literals), first, second);
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
    this.decisions.begin(within, () => this.backTo(0));
    this.conflicting = [];
    for (;;) {
      if (this.contradiction) return false;
      const conflict = this.propagation.run(budget);
      if (conflict !== 0) {
        if (!this.learn(this.clauses.read(conflict))) return false;
        continue;
      }
      const next = this.decision(assumptions);
      if (next === false) return false;
      if (next !== null) {
        this.assignment.begin();
        this.assignment.assign(next, 0);
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
        this.conflicting = this.conflicts.blamed(assumption);
        return false;
      }
      if (value === 0) return assumption;
    }
    return this.decisions.next((variable) => this.value(variable) === 0);
  }

  /** Every literal is false: go back to where the last of them became so, and learn from it. */
  private refute(literals: readonly Literal[]): boolean {
    const levels = literals.map((one) => this.assignment.levelOf(one));
    const level = Math.max(0, ...levels);
    if (level === 0) {
      this.contradiction = true;
      return false;
    }
    this.backTo(level);
    if (levels.filter((one) => one === level).length > 1) return this.learn(literals);
    this.backTo(Math.max(0, ...levels.filter((one) => one < level)));
    this.attach([...literals]);
    return true;
  }

  /** What a conflict comes to becomes a clause; false where nothing is left to undo. */
  private learn(conflict: readonly Literal[]): boolean {
    if (this.assignment.starts.length === 0) {
      this.contradiction = true;
      return false;
    }
    const learnt = this.conflicts.learnt(conflict, (variable) => this.decisions.bump(variable));
    this.decisions.fade();
    const levels = learnt.slice(1).map((literal) => this.assignment.levelOf(literal));
    this.backTo(Math.max(0, ...levels));
    this.attach(learnt);
    return true;
  }

  /** A clause of which one literal is open and follows from the others. */
  private attach(literals: Literal[]): void {
    const assert = literals.findIndex((one) => this.value(one) === 0);
    if (assert > 0)
      [literals[0], literals[assert]] = [literals[assert] as number, literals[0] as number];
    const levelOf = (literal: Literal | undefined) => this.assignment.levelOf(literal);
    let second = 1;
    for (let index = 1; index < literals.length; index += 1) {
      if (levelOf(literals[index]) > levelOf(literals[second])) second = index;
    }
    if (literals.length > 1)
      [literals[1], literals[second]] = [literals[second] as number, literals[1] as number];
    const [first, other] = literals as [Literal, Literal?];
    let clause: ClauseAt = 0;
    if (other !== undefined) {
      clause = this.clauses.add(literals);
      this.propagation.watch(clause, first, other);
    }
    this.assignment.assign(first, clause);
  }

  private backTo(level: number): void {
    this.assignment.backTo(level, this.decisions.free);
  }
}
