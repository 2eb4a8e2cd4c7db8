import { anyType } from "../types/basic.ts";
import type { Type } from "../types/type.ts";
import type { Scope, ScopedDefine } from "./scope.ts";

export interface DefineTypes {
  readonly types: ReadonlyMap<string, Type>;
  /** Folds of defines that need one another, each circle from its first name. */
  readonly circles: readonly (readonly string[])[];
  /** Folds of defines that need more than `longestChain` others, one behind the other; those alone that are the first to do so. */
  readonly tooLong: readonly string[];
}

/** No reader can follow more definitions, one behind the other, and no recursion any number of them. */
export const longestChain = 100;

/**
 * Types of all defines of a scope; one that goes round in a circle has any type.
 *
 * @param compute the type of one define, which may ask for those of others
 */
export function defineTypes(
  { names }: Scope,
  compute: (define: ScopedDefine, typeOf: (fold: string) => Type) => Type,
): DefineTypes {
  const types = new Map<string, Type>();
  const circles = new Map<string, readonly string[]>();
  const path: string[] = [];
  /** How many defines stand one behind the other, the define itself among them. */
  const lengths = new Map<string, number>();

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
  return { types, circles: [...circles.values()], tooLong };
}

/** The same circle, begun at the name that sorts first. */
function fromFirst(circle: readonly string[]): readonly string[] {
  const at = circle.indexOf(circle.toSorted()[0] ?? "");
  return [...circle.slice(at), ...circle.slice(0, at)];
}
