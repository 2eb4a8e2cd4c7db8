import type { FactDeclaration, Facts } from "../workload.ts";

/** Writes a situation as numbers: choices by their place among the values, yes as 1. */
export function encoder(
  facts: readonly FactDeclaration[],
): (situation: Facts, into: Int32Array) => void {
  const places = facts.map(({ type }) =>
    type.kind === "choice" ? new Map(type.values.map((value, index) => [value, index])) : null,
  );
  return (situation, into) => {
    for (let index = 0; index < facts.length; index += 1) {
      const value = situation[(facts[index] as FactDeclaration).name];
      const place = places[index];
      into[index] = place == null ? Number(value) : (place.get(value as string) ?? -1);
    }
  };
}
