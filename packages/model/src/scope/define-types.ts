import { anyType } from "../types/basic.ts";
import type { Type } from "../types/type.ts";
import type { Nesting } from "./nesting.ts";
import type { Scope, ScopedDefine } from "./scope.ts";

export interface DefineTypes {
  readonly types: ReadonlyMap<string, Type>;
  /** Folds of defines that need one another, each circle from its first name. */
  readonly circles: readonly (readonly string[])[];
  /** Folds of defines that need more than `longestChain` others, one behind the other; those alone that are the first to do so. */
  readonly tooLong: readonly string[];
  /** Folds of defines that are nested deeper than `deepestNesting`, those that they use unfolded; the first to be so. */
  readonly tooDeep: readonly string[];
}

/** No reader can follow more definitions, one behind the other, and no recursion any number of them. */
export const longestChain = 100;

/** Of a define with all that it uses; with the deepest condition that a rule may have around it, it fits into a plan and onto the stack. */
export const deepestNesting = 500;

/**
 * Types of all defines of a scope; one that goes round in a circle has any type.
 *
 * @param nesting how deep the parts of one define stand
 * @param compute the type of one define, which may ask for those of others
 */
export function defineTypes(
  { names }: Scope,
  nesting: (define: ScopedDefine) => Nesting,
  compute: (define: ScopedDefine, typeOf: (fold: string) => Type) => Type,
): DefineTypes {
  const types = new Map<string, Type>();
  const circles = new Map<string, readonly string[]>();
  const path: string[] = [];
  /** How many defines stand one behind the other, the define itself among them. */
  const lengths = new Map<string, number>();
  const depths = depthsOf(names, nesting);

  function typeOf(fold: string): Type {
    const known = types.get(fold);
    if (known !== undefined) {
      follow(fold);
      return known;
    }
    const at = path.indexOf(fold);
    if (at >= 0) {
      const circle = fromFirst(path.slice(at));
      circles.set(circle.join("\n"), circle);
      return anyType;
    }
    const define = names.get(fold);
    if (define?.kind !== "define" || path.length > longestChain) return anyType;
    // It is reported, and nothing goes deeper.
    if (path.length > 0 && depths.of(fold) > deepestNesting) return anyType;
    path.push(fold);
    lengths.set(fold, 1);
    const type = compute(define, typeOf);
    path.pop();
    types.set(fold, type);
    follow(fold);
    return type;
  }

  /** The define that is under way stands before another one. */
  function follow(fold: string): void {
    const before = path.at(-1);
    if (before === undefined) return;
    const length = (lengths.get(fold) ?? 1) + 1;
    lengths.set(before, Math.max(lengths.get(before) ?? 1, length));
  }

  const folds = [...names].flatMap(([fold, { kind }]) => (kind === "define" ? [fold] : [])).sort();
  for (const fold of folds) typeOf(fold);
  for (const fold of [...circles.values()].flat()) types.set(fold, anyType);
  const tooLong = folds.filter((fold) => lengths.get(fold) === longestChain + 1);
  const tooDeep = folds.filter(
    (fold) => depths.of(fold) > deepestNesting && !depths.isInherited(fold),
  );
  return { types, circles: [...circles.values()], tooLong, tooDeep };
}

/** How deep defines are nested when those that they use are unfolded; in a circle, and beyond the longest chain, something less. */
function depthsOf(names: Scope["names"], nesting: (define: ScopedDefine) => Nesting) {
  const known = new Map<string, number>();
  const inherited = new Set<string>();
  const path = new Set<string>();
  return { of, isInherited: (fold: string) => inherited.has(fold) };

  function of(fold: string): number {
    const before = known.get(fold);
    if (before !== undefined) return before;
    const define = names.get(fold);
    if (define?.kind !== "define" || path.has(fold) || path.size > longestChain) return 0;
    path.add(fold);
    const own = nesting(define);
    let deepest = own.deepest;
    for (const [name, place] of own.names) {
      const below = of(name);
      if (below > deepestNesting) inherited.add(fold);
      deepest = Math.max(deepest, place + below);
    }
    path.delete(fold);
    known.set(fold, deepest);
    return deepest;
  }
}

/** The same circle, begun at the name that sorts first. */
function fromFirst(circle: readonly string[]): readonly string[] {
  const at = circle.indexOf(circle.toSorted()[0] ?? "");
  return [...circle.slice(at), ...circle.slice(0, at)];
}
