import type { Gates } from "../encoding/gates.ts";
import type { Literal } from "../solver/sat.ts";
import type { Region } from "./difference.ts";

export interface ToldRegion {
  readonly region: Region;
  readonly literals: readonly Literal[];
}

/** Without the regions that others of the same decisions cover; the narrow ones are left out first. */
export function needed(
  all: readonly ToldRegion[],
  isEmpty: (literals: readonly Literal[]) => boolean,
  gates: Gates,
): readonly Region[] {
  let kept = all;
  const outside = new Map(all.map((one) => [one, -gates.and(...one.literals)]));
  for (const one of all.toSorted((a, b) => b.literals.length - a.literals.length)) {
    const key = decisionsOf(one.region);
    const others = kept.filter((other) => other !== one && decisionsOf(other.region) === key);
    if (others.length === 0) continue;
    const beyond = others.map((other) => outside.get(other) ?? gates.always);
    if (isEmpty([...one.literals, ...beyond])) kept = kept.filter((other) => other !== one);
  }
  return kept.map(({ region }) => region).sort(byState);
}

function decisionsOf({ uniform, example: { before, after } }: Region): string {
  return JSON.stringify([uniform, before, after]);
}

const states = ["recommended", "blocked", "unreadable", "pending", "none"];

/** Where all is known comes first, then what is recommended in one of the versions, then what is said in few words. */
function byState(one: Region, other: Region): number {
  const unknowns = ({ conditions }: Region) =>
    conditions.some((condition) => /is unknown\)?$/.test(condition)) ? 1 : 0;
  const rank = ({ example: { before, after } }: Region) =>
    Math.min(states.indexOf(before.state), states.indexOf(after.state));
  const words = ({ conditions, rules }: Region) => conditions.length + rules.length;
  return unknowns(one) - unknowns(other) || rank(one) - rank(other) || words(one) - words(other);
}
