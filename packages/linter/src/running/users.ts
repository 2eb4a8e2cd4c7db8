import type { Model } from "@handrail/model";

/** Who uses whom among the files of a model. */
export interface Users {
  /** All that use a file, over any number of steps, sorted. */
  of(file: string): readonly string[];
  /** Those of them that no other file uses; the file itself where nothing uses it. */
  outermost(file: string): readonly string[];
}

const known = new WeakMap<Model, Users>();

export function usersIn(model: Model): Users {
  const before = known.get(model);
  if (before !== undefined) return before;
  const users = questions(model);
  known.set(model, users);
  return users;
}

function questions(model: Model): Users {
  const direct = model.question("direct users", (): ReadonlyMap<string, readonly string[]> => {
    const found = new Map<string, string[]>();
    for (const file of model.files()) {
      for (const used of model.uses(file)) {
        const users = found.get(used);
        if (users === undefined) found.set(used, [file]);
        else users.push(file);
      }
    }
    return found;
  });
  const of = model.question("users", (file: string): readonly string[] => {
    const found = new Set<string>();
    const waiting = [file];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      for (const user of direct().get(next) ?? []) {
        if (user === file || found.has(user)) continue;
        found.add(user);
        waiting.push(user);
      }
    }
    return [...found].sort();
  });
  const outermost = model.question("outermost users", (file: string): readonly string[] => {
    const top = of(file).filter((one) => !direct().has(one));
    return top.length === 0 ? [file] : top;
  });
  return { of, outermost };
}
