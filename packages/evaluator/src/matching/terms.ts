import type { ExpressionIndex, Plan } from "../plan/plan.ts";
import { type Atom, atomFinder } from "./atoms.ts";
import { type Clause, clauseFinder } from "./clauses.ts";
import { noRanges, type Ranges } from "./ranges.ts";

/** Atoms on one fact of which one must hold. What several conditions have in common is one part. */
export interface Part {
  readonly fact: number;
  readonly atoms: readonly Atom[];
  /** Where it holds, by the classes of the fact's column, and where the fact is not known. */
  holds: Ranges;
  whenUnknown: boolean | null;
  /** Of all values, those for which it holds. */
  share: number;
  /** Where those stand. */
  place: number;
}

/** A condition as an index holds it. */
export interface Terms {
  /** Each must hold. */
  readonly single: Part[];
  /** Of each, one part must hold: they are about different facts. */
  readonly alternatives: readonly (readonly Part[])[];
  /** Whether there is more to it, which the index cannot hold. */
  readonly open: boolean;
  /** Whether it can never hold. */
  readonly never: boolean;
}

/** What can be said of many conditions, before their facts are looked at. */
export interface Gathered {
  /** By condition. */
  readonly terms: readonly Terms[];
  /** All that is in them. */
  readonly parts: readonly Part[];
}

/** More alternatives than this are left to be worked out. */
const mostAlternatives = 6;
const none: readonly never[] = [];
const unseen = 0;
const unheld = -1;

/** What of conditions an index can hold; what several of them have in common is looked at once. */
export function termsOf(conditions: readonly ExpressionIndex[], plan: Plan): Gathered {
  const { expressions } = plan;
  const clausesOf = clauseFinder(expressions);
  const atomOf = atomFinder(plan);
  const parts: Part[] = [];
  /** By expression and whether its opposite is meant: its part, counted from one. */
  const known = new Int32Array(2 * expressions.length);
  const found = new Array<Terms | undefined>(expressions.length);
  let single: Part[] = [];
  let alternatives: (readonly Part[])[] = [];
  let open = false;
  let never = false;
  return { terms: conditions.map(termsIn), parts };

  function termsIn(condition: ExpressionIndex): Terms {
    const before = found[condition];
    if (before !== undefined) return before;
    single = [];
    alternatives = [];
    open = false;
    never = false;
    look(condition, false);
    const several = alternatives.length === 0 ? none : alternatives;
    const terms = { single, alternatives: several, open, never };
    found[condition] = terms;
    return terms;
  }

  function look(index: ExpressionIndex, negated: boolean): void {
    const expression = expressions[index];
    if (expression?.op === "not") look(expression.of, !negated);
    else if (expression?.op === (negated ? "or" : "and")) {
      for (let part = 0; part < expression.of.length; part += 1) {
        look(expression.of[part] as ExpressionIndex, negated);
      }
    } else if (isLeaf(index)) addPart(index, negated);
    else for (const clause of clausesOf(index, negated)) add(clause);
  }

  function isLeaf(index: ExpressionIndex): boolean {
    const op = expressions[index]?.op;
    return op === "compare" || op === "fact" || op === "one of" || op === "known";
  }

  function add(clause: Clause): void {
    const [first, second] = clause;
    if (first === undefined) never = true;
    else if (second === undefined) addPart(first.leaf, first.negated);
    else {
      const own = clause.map(({ leaf, negated }) => partOf(leaf, negated));
      if (own.includes(null)) open = true;
      else {
        const each = [...Map.groupBy(own as Part[], ({ fact }) => fact)].map(together);
        if (each.length === 1) single.push(each[0] as Part);
        else if (alternatives.length < mostAlternatives) alternatives.push(each);
        else open = true;
      }
    }
  }

  function together([fact, several]: [number, Part[]]): Part {
    return several.length === 1
      ? (several[0] as Part)
      : newPart(
          fact,
          several.flatMap(({ atoms }) => atoms),
        );
  }

  function addPart(leaf: ExpressionIndex, negated: boolean): void {
    const part = partOf(leaf, negated);
    if (part === null) open = true;
    else single.push(part);
  }

  function partOf(leaf: ExpressionIndex, negated: boolean): Part | null {
    const at = 2 * leaf + Number(negated);
    if (known[at] === unseen) {
      const atom = atomOf(leaf);
      if (atom === null) known[at] = unheld;
      else {
        newPart(atom.fact, [negated ? { ...atom, negated: !atom.negated } : atom]);
        known[at] = parts.length;
      }
    }
    return parts[(known[at] as number) - 1] ?? null;
  }

  function newPart(fact: number, atoms: readonly Atom[]): Part {
    const part: Part = { fact, atoms, holds: noRanges, whenUnknown: null, share: 0, place: 0 };
    parts.push(part);
    return part;
  }
}
