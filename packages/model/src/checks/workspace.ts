import { distinct } from "../expressions/infer.ts";
import type { Database } from "../query/database.ts";
import type { FileProblem } from "../workspace/content.ts";
import type { Sources } from "../workspace/sources.ts";

/** What is asked of all files together. */
export interface WorkspaceQueries {
  /** Actions that some rule recommends, in any file that reaches this one or that such a file uses. */
  recommended(file: string): readonly string[];
  /** Files that can be read, sorted. */
  usable(): readonly string[];
  problem(file: string): FileProblem | null;
}

export function workspaceQueries(database: Database, sources: Sources): WorkspaceQueries {
  const usable = database.query("usable files", () =>
    sources.paths.get("").filter(sources.isUsable),
  );
  const recommended = database.query("recommended", (file: string) => {
    const users = usable().filter((user) => sources.reach(user).includes(file));
    const together = new Set([...users, file].flatMap((user) => sources.reach(user)));
    const actions = [...together].flatMap((one) =>
      sources.outline(one).rules.flatMap((rule) => rule.actions),
    );
    return distinct(actions);
  });
  const problem = database.query("problem", (file: string): FileProblem | null => {
    const content = sources.content.get(file);
    return "problem" in content ? content.problem : null;
  });
  return { recommended, usable, problem };
}
