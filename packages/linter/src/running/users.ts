import type { Model } from "@handrail/model";

/** Who uses whom among the files of a model. */
export interface Users {
  /** All that use a file, over any number of steps, sorted. */
  of(file: string): readonly string[];
  /** Those of them that no other file uses; the file itself where nothing uses it. */
  outermost(file: string): readonly string[];
}

export function usersIn(model: Model): Users {
  const direct = new Map<string, string[]>();
  for (const file of model.files()) {
    for (const used of model.uses(file)) {
      const users = direct.get(used);
      if (users === undefined) direct.set(used, [file]);
      else users.push(file);
    }
  }
  function of(file: string): readonly string[] {
    const found = new Set<string>();
    const waiting = [file];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      for (const user of direct.get(next) ?? []) {
        if (user === file || found.has(user)) continue;
        found.add(user);
        waiting.push(user);
      }
    }
    return [...found].sort();
  }
  return {
    of,
    outermost(file) {
      const users = of(file);
      const top = users.filter((one) => !direct.has(one));
      return top.length === 0 ? [file] : top;
    },
  };
}
