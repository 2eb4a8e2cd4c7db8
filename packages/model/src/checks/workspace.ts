import { fold } from "@handrail/syntax";
import { distinct } from "../expressions/infer.ts";
import type { Database } from "../query/database.ts";
import type { RuleOutline } from "../scope/declarations.ts";
import type { Scope } from "../scope/scope.ts";
import type { UnusableContent } from "../workspace/content.ts";
import type { Sources } from "../workspace/sources.ts";

/** What is asked of all files together. */
export interface WorkspaceQueries {
  /** Actions that some rule recommends, in any file that reaches this one or that such a file uses. */
  recommended(file: string): readonly string[];
  /** Folds of the calendars that business time follows in any file that reaches this one. */
  followed(file: string): ReadonlySet<string>;
  /** How many rules belong to a choice, in the same files; by the choice's fold. */
  members(file: string, choice: string): number;
  /** Folds of the traits that actions have, in the same files. */
  traits(file: string): ReadonlySet<string>;
  /** Files that can be read, sorted. */
  usable(): readonly string[];
  problem(file: string): UnusableContent | null;
}

export function workspaceQueries(
  database: Database,
  sources: Sources,
  scope: (entry: string) => Scope,
): WorkspaceQueries {
  const usable = database.query("usable files", () =>
    sources.paths.get("").filter(sources.isUsable),
  );
  const together = database.query("files together", (file: string): readonly string[] => {
    const users = usable().filter((user) => sources.reach(user).includes(file));
    return [...new Set([...users, file].flatMap((user) => sources.reach(user)))];
  });
  const recommended = database.query("recommended", (file: string) => {
    const actions = together(file).flatMap((one) => recommendedIn(sources.outline(one)));
    return distinct(actions);
  });
  const members = database.query("members", (file: string, choice: string) => {
    const rules = together(file).flatMap((one) => sources.outline(one).rules);
    return rules.filter((rule) => rule.choice !== null && fold(rule.choice) === choice).length;
  });
  const traits = database.query("traits", (file: string): ReadonlySet<string> => {
    const actions = together(file).flatMap((one) => sources.declarations(one).actions);
    return new Set(actions.flatMap((action) => action.traits.map(fold)));
  });
  const followed = database.query("followed calendars", (file: string): ReadonlySet<string> => {
    const users = usable().filter((user) => sources.reach(user).includes(file));
    return new Set(
      users.flatMap((user) => {
        const outlines = sources.reach(user).map((one) => sources.outline(one).businessTime);
        const { governing } = scope(user);
        return [
          ...outlines.flatMap(({ named }) => named),
          ...(outlines.some(({ unnamed }) => unnamed) ? governing : []),
        ];
      }),
    );
  });
  const problem = database.query("problem", (file: string): UnusableContent | null => {
    const content = sources.content.get(file);
    return "problem" in content ? content : null;
  });
  return { recommended, members, traits, followed, usable, problem };
}

/** The actions that a file's rules and tables recommend. */
export function recommendedIn({ rules, tables }: RuleOutline): readonly string[] {
  return [...rules, ...tables].flatMap(({ actions }) => actions);
}
