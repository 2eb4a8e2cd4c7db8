import type { ExpressionIndex, Plan } from "../plan/plan.ts";
import { type Atom, atomFinder } from "./atoms.ts";
import { clauseFinder } from "./clauses.ts";

/** Atoms on one fact of which one must hold. */
export interface Part {
  readonly fact: number;
  readonly atoms: readonly Atom[];
}

/** A condition as an index holds it. */
export interface Terms {
  /** Each must hold. */
  readonly single: readonly Part[];
  /** Of each, one part must hold: they are about different facts. */
  readonly alternatives: readonly (readonly Part[])[];
  /** Whether there is more to it, which the index cannot hold. */
  readonly open: boolean;
  /** Whether it can never hold. */
  readonly never: boolean;
}

/** More alternatives than this are left to be worked out. */
const mostAlternatives = 6;

/** What of a condition an index can hold; what several conditions have in common is looked at once. */
export function termsFinder(plan: Plan): (condition: ExpressionIndex) => Terms {
  const clausesOf = clauseFinder(plan.expressions);
  const atomOf = atomFinder(plan);
  const known = new Map<ExpressionIndex, Terms>();
  return (condition) => {
    let terms = known.get(condition);
    if (terms === undefined) {
      terms = termsOf(condition);
      known.set(condition, terms);
    }
    return terms;
  };

  function termsOf(condition: ExpressionIndex): Terms {
    const single: Part[] = [];
    const alternatives: (readonly Part[])[] = [];
    let open = false;
    let never = false;
    for (const clause of clausesOf(condition)) {
      const atoms = clause.map(({ leaf, negated }) => {
        const atom = atomOf(leaf);
        return atom !== null && negated ? { ...atom, negated: !atom.negated } : atom;
      });
      if (clause.length === 0) never = true;
      else if (isHeld(atoms)) {
        const [first, ...others] = partsOf(atoms);
        if (first === undefined) continue;
        if (others.length === 0) single.push(first);
        else if (alternatives.length < mostAlternatives) alternatives.push([first, ...others]);
        else open = true;
      } else open = true;
    }
    return { single, alternatives, open, never };
  }
}

function isHeld(atoms: readonly (Atom | null)[]): atoms is readonly Atom[] {
  return !atoms.includes(null);
}

function partsOf(atoms: readonly Atom[]): readonly Part[] {
  const [first] = atoms;
  if (atoms.length === 1 && first !== undefined) return [{ fact: first.fact, atoms }];
  return [...Map.groupBy(atoms, ({ fact }) => fact)].map(([fact, own]) => ({ fact, atoms: own }));
}
