import { anyType } from "../types/basic.ts";
import type { Type } from "../types/type.ts";
import type { Scope, ScopedDefine } from "./scope.ts";

export interface DefineTypes {
  readonly types: ReadonlyMap<string, Type>;
  /** Folds of defines that need one another, each circle from its first name. */
  readonly circles: readonly (readonly string[])[];
}

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

  function typeOf(fold: string): Type {
    const known = types.get(fold);
    if (known !== undefined) return known;
    const at = path.indexOf(fold);
    if (at >= 0) {
      const circle = fromFirst(path.slice(at));
      circles.set(circle.join("\n"), circle);
      return anyType;
    }
    const define = names.get(fold);
    if (define?.kind !== "define") return anyType;
    path.push(fold);
    const type = compute(define, typeOf);
    path.pop();
    types.set(fold, type);
    return type;
  }

  const folds = [...names].flatMap(([fold, { kind }]) => (kind === "define" ? [fold] : [])).sort();
  for (const fold of folds) typeOf(fold);
  for (const fold of [...circles.values()].flat()) types.set(fold, anyType);
  return { types, circles: [...circles.values()] };
}

/** The same circle, begun at the name that sorts first. */
function fromFirst(circle: readonly string[]): readonly string[] {
  const at = circle.indexOf(circle.toSorted()[0] ?? "");
  return [...circle.slice(at), ...circle.slice(0, at)];
}
