import { fold } from "@handrail/evaluator";

/** New names by old ones: of facts, histories, actions, definitions. */
export type Renamed = { readonly [before: string]: string };

export interface NameBook {
  /** What is called so before is called what after? */
  after(name: string): string;
}

export function nameBook(renamed: Renamed): NameBook {
  const names = new Map(Object.entries(renamed).map(([before, after]) => [fold(before), after]));
  return { after: (name) => names.get(fold(name)) ?? name };
}
