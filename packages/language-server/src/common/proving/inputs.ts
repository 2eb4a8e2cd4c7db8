import type { Model } from "@handrail/model";
import type { Project } from "./project.ts";

/** Which files use a file, itself among them, over any number of steps. */
export type Users = ReadonlyMap<string, readonly string[]>;

/** Worked out once for many files. */
export function usersIn(model: Model): Users {
  const users = new Map<string, string[]>();
  for (const file of model.files()) {
    for (const reached of new Set([file, ...model.reach(file)])) {
      const known = users.get(reached);
      if (known === undefined) users.set(reached, [file]);
      else known.push(file);
    }
  }
  return users;
}

/** The files that count for what is proved of one: all that it uses, and the playbooks that it is run in with all that they use. */
export function filesFor(model: Model, entry: string, users: Users = usersIn(model)): string[] {
  const around = [entry, ...(users.get(entry) ?? [])];
  return [...new Set(around.flatMap((one) => [one, ...model.reach(one)]))].sort();
}

/** Everything that a proof depends on. A file has the same revision while it has not changed. */
export type Inputs = readonly unknown[];

export function isSame(left: Inputs, right: Inputs): boolean {
  return left.length === right.length && left.every((one, index) => one === right[index]);
}

/** Everything that a file's proofs depend on. */
export function inputsOf(project: Project, entry: string, users = usersIn(project.model)): Inputs {
  const { model } = project;
  const { config, path } = project.configFor(entry);
  const files = filesFor(model, entry, users);
  return [config, path, ...files.flatMap((file) => [file, model.revision(file)])];
}
