import type { Literal } from "../solver/sat.ts";
import type { Gates } from "./gates.ts";

/** The least whole number of units that comes to a constant, or to more than it. */
export function unitsNeeded(constant: number, perUnit: number, strict: boolean): number {
  let units = Math.floor(constant * perUnit) - 2;
  while (strict ? !(units / perUnit > constant) : !(units / perUnit >= constant)) units += 1;
  return units;
}

/** Whether the units of the conditions that hold add up to at least so many: a decision diagram over partial sums. */
export function atLeast(
  gates: Gates,
  conditions: readonly Literal[],
  units: readonly number[],
  needed: number,
): Literal {
  const most: number[] = [0];
  const least: number[] = [0];
  for (let index = units.length - 1; index >= 0; index -= 1) {
    const own = units[index] ?? 0;
    most.unshift((most[0] ?? 0) + Math.max(own, 0));
    least.unshift((least[0] ?? 0) + Math.min(own, 0));
  }
  const known = new Map<string, Literal>();
  return from(0, needed);

  function from(index: number, rest: number): Literal {
    if ((least[index] ?? 0) >= rest) return gates.always;
    if ((most[index] ?? 0) < rest) return gates.never;
    const key = `${index} ${rest}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const condition = conditions[index] ?? gates.never;
    const literal = gates.either(
      condition,
      from(index + 1, rest - (units[index] ?? 0)),
      from(index + 1, rest),
    );
    known.set(key, literal);
    return literal;
  }
}
