import type { Atom } from "./atoms.ts";
import type { Column } from "./column.ts";
import { intersection, type Ranges, sizeOf, union } from "./ranges.ts";
import type { Part, Terms } from "./terms.ts";

/** More classes than this are told apart roughly. */
const steps = 32;

/** Says of each part where it holds. */
export function resolveParts(
  parts: readonly Part[],
  columns: readonly (Column | undefined)[],
): void {
  for (const part of parts) {
    const column = columns[part.fact] as Column;
    let holds: Ranges | null = null;
    let whenUnknown: boolean | null = false;
    for (const atom of part.atoms) {
      const own = column.holds(atom);
      holds = holds === null ? own : union(holds, own);
      const truth = truthWhenUnknown(atom);
      if (truth !== false && whenUnknown !== true) whenUnknown = truth;
    }
    resolve(part, column, holds ?? [], whenUnknown);
  }
}

function resolve(part: Part, column: Column, holds: Ranges, whenUnknown: boolean | null): void {
  const { classes, values } = column;
  const size = sizeOf(holds);
  const first = holds[0] ?? 0;
  part.holds = holds;
  part.whenUnknown = whenUnknown;
  part.share = size / values;
  part.place =
    values > steps && size === 1
      ? first
      : Math.floor(first / Math.max(1, Math.floor(classes / steps)));
}

/** Makes one part of those of a condition that are about the same fact. */
export function uniteParts({ single }: Terms, columns: readonly (Column | undefined)[]): void {
  for (let index = 1; index < single.length; index += 1) {
    const one = single[index] as Part;
    let place = 0;
    while ((single[place] as Part).fact !== one.fact) place += 1;
    if (place === index) continue;
    const other = single[place] as Part;
    const never = one.whenUnknown === false || other.whenUnknown === false;
    const always = one.whenUnknown === true && other.whenUnknown === true;
    const both = { ...other };
    resolve(
      both,
      columns[one.fact] as Column,
      intersection(other.holds, one.holds),
      never ? false : always ? true : null,
    );
    single[place] = both;
    single.splice(index, 1);
    index -= 1;
  }
}

/** Only whether a fact is known is known of one that is not. */
function truthWhenUnknown(atom: Atom): boolean | null {
  return atom.kind === "known" ? atom.negated : null;
}
