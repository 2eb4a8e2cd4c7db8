import { fold } from "@handrail/evaluator";

/** New names by old ones: of facts, histories, actions, definitions, and of a fact's values: `channel.reseller`. */
export type Renamed = { readonly [before: string]: string };

export interface NameBook {
  /** What is called so before is called what after? */
  after(name: string): string;
}

/** A value of a choice that has another name now. */
export interface RenamedValue {
  /** The fact or the field, as the older version calls it. */
  readonly of: string;
  readonly before: string;
  readonly after: string;
}

export function nameBook(renamed: Renamed): NameBook {
  const names = new Map(
    Object.entries(renamed)
      .filter(([before]) => !before.includes("."))
      .map(([before, after]) => [fold(before), after]),
  );
  return { after: (name) => names.get(fold(name)) ?? name };
}

/** Those of values: `channel.reseller` is called `partner`, or `channel.partner`. */
export function valuesRenamed(renamed: Renamed): readonly RenamedValue[] {
  return Object.entries(renamed).flatMap(([old, now]) => {
    const dot = old.indexOf(".");
    if (dot < 0) return [];
    return [
      {
        of: old.slice(0, dot).trim(),
        before: old.slice(dot + 1).trim(),
        after: now.slice(now.indexOf(".") + 1).trim(),
      },
    ];
  });
}

/** What a value of a fact or a field of the older version is called now; null where no values are renamed. */
export function renamedValueOf(renamed: Renamed): ((of: string, value: string) => string) | null {
  const all = valuesRenamed(renamed);
  if (all.length === 0) return null;
  const key = (of: string, value: string) => JSON.stringify([fold(of), fold(value)]);
  const names = new Map(all.map(({ of, before, after }) => [key(of, before), after]));
  return (of, value) => names.get(key(of, value)) ?? value;
}
