import { caseless, choiceValues } from "../evaluation/keys.ts";
import { fold } from "../names/fold.ts";
import type { PlanType } from "../plan/plan.ts";
import type { Atom, Key } from "./atoms.ts";
import type { Column } from "./column.ts";
import { complement, type Ranges } from "./ranges.ts";

/** A class for each key that a condition mentions, and one for all others. */
export function keyedColumn(type: PlanType, atoms: readonly Atom[]): Column {
  const places = new Map<Key, number>();
  for (const atom of atoms) {
    if (atom.kind === "keys") {
      for (const key of atom.keys) if (!places.has(key)) places.set(key, places.size);
    }
  }
  const other = places.size;
  const classes = other + 1;
  const values = choiceValues(type);
  function rangesOf(keys: readonly Key[]): Ranges {
    const found = keys.map((key) => places.get(key) as number).sort((a, b) => a - b);
    const ranges: number[] = [];
    let end = -1;
    for (const place of found) {
      if (place === end) ranges[ranges.length - 1] = place + 1;
      else if (place > end) ranges.push(place, place + 1);
      end = place + 1;
    }
    return ranges;
  }

  return {
    classes,
    values: Math.max(values.length, type.kind === "yes/no" ? 2 : classes),
    holds(atom) {
      const found = atom.kind === "keys" ? rangesOf(atom.keys) : [0, classes];
      return atom.negated ? complement(found, classes) : found;
    },
    locator(groups) {
      const groupOf = (key: Key) => groups[places.get(key) ?? other] as number;
      if (type.kind === "yes/no") {
        const [yes, no] = [groupOf(true), groupOf(false)];
        return { locate: (value) => (value === true ? yes : value === false ? no : -1) };
      }
      const keyOf = type.kind === "text" ? caseless : fold;
      const declared = new Map(values.map((value) => [value, groupOf(keyOf(value))]));
      return {
        locate: (value) =>
          typeof value === "string" ? (declared.get(value) ?? groupOf(keyOf(value))) : -1,
      };
    },
  };
}
