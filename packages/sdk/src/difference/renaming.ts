import type { Renamed } from "@handrail/analysis";
import { fold } from "@handrail/evaluator";

/** What something is called now, by what it was called before. */
export function renaming(renamed: Renamed): (name: string) => string {
  const names = new Map(Object.entries(renamed).map(([before, after]) => [fold(before), after]));
  return (name) => names.get(fold(name)) ?? name;
}
