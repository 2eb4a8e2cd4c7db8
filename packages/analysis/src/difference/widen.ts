import { compare } from "../solver/ratio.ts";
import type { Literal } from "../solver/sat.ts";
import type { Constraint } from "./cell.ts";

/** Whether a region is too wide: null where it holds, with the literals that are to blame. */
export type Refute = (literals: readonly Literal[]) => readonly Literal[] | null;

/**
 * As few and as wide constraints as hold what is asked: each step is one exact question.
 *
 * @param refuted what is to blame where nothing in the region is otherwise; null where something is
 * @param holds of what was found last to be otherwise
 * @param isKept dimensions that a reader expects, which are tried last
 * @param preferred what says it best, where that is enough
 */
export function widened(
  cell: readonly Constraint[],
  refute: Refute,
  holds: (literal: Literal) => boolean,
  isKept: (key: string) => boolean,
  preferred: readonly Constraint[] = [],
): readonly Constraint[] | null {
  const literalsOf = (all: readonly Constraint[]) => all.map(({ literal }) => literal);
  // Of each situation that was found to be otherwise: what of the cell it has in common with the one that the region grows from.
  const otherwise: ReadonlySet<Literal>[] = [];
  const refuted: Refute = (literals) => {
    if (otherwise.some((common) => literals.every((one) => common.has(one)))) return null;
    const blamed = refute(literals);
    if (blamed === null) otherwise.push(new Set(literalsOf(cell).filter(holds)));
    return blamed;
  };
  const first =
    (preferred.length > 0 ? refuted(literalsOf(preferred)) : null) ?? refuted(literalsOf(cell));
  if (first === null) return null;
  let kept = only(cell, first);

  const without = (dropped: (one: Constraint) => boolean): boolean => {
    const rest = kept.filter((one) => !dropped(one));
    if (rest.length === kept.length) return true;
    const blamed = refuted(literalsOf(rest));
    if (blamed === null) return false;
    kept = only(rest, blamed);
    return true;
  };

  const keys = [...new Set(cell.map(({ dimension }) => dimension.key))];
  const order = [...keys.filter((key) => !isKept(key)), ...keys.filter(isKept)];
  for (const key of order) without((one) => one.dimension.key === key);
  for (const key of order) {
    for (const one of kept.filter(({ dimension }) => dimension.key === key)) {
      if (kept.includes(one)) without((other) => other === one);
    }
  }
  for (const one of kept) {
    const wider = widerBounds(one, cell);
    // Where one holds, so do all that are narrower.
    let [low, high] = [0, wider.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const rest = kept.map((other) => (other === one ? (wider[middle] ?? one) : other));
      if (refuted(literalsOf(rest)) === null) low = middle + 1;
      else high = middle;
    }
    const found = wider[low];
    if (found !== undefined) kept = kept.map((other) => (other === one ? found : other));
  }
  return kept;
}

function only(all: readonly Constraint[], blamed: readonly Literal[]): readonly Constraint[] {
  const literals = new Set(blamed);
  return all.filter(({ literal }) => literals.has(literal));
}

/** The other bounds on the same side, the widest first. */
function widerBounds(one: Constraint, cell: readonly Constraint[]): readonly Constraint[] {
  const { says, dimension } = one;
  if (says.kind !== "bound") return [];
  const isUpper = says.relation.startsWith("<");
  const away = (left: Constraint, right: Constraint) =>
    left.says.kind === "bound" && right.says.kind === "bound"
      ? compare(right.says.bound, left.says.bound) * (isUpper ? 1 : -1)
      : 0;
  return cell
    .filter(
      (other) =>
        other !== one &&
        other.dimension === dimension &&
        other.says.kind === "bound" &&
        other.says.relation.startsWith("<") === isUpper &&
        away(other, one) < 0,
    )
    .sort(away);
}
