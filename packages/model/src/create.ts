import { type Finding, report } from "@handrail/syntax";
import { checkFile } from "./checks/file.ts";
import { checkTogether, errorKey, type UsedError } from "./checks/together.ts";
import { workspaceQueries } from "./checks/workspace.ts";
import { emptyFile, unusableFile } from "./findings/files.ts";
import { linkPlaybook } from "./link/link.ts";
import { mentionsIn } from "./mentions/collect.ts";
import { vocabularyOf } from "./mentions/vocabulary.ts";
import type { Model } from "./model.ts";
import { overridesOf } from "./overrides/overrides.ts";
import { createDatabase, type DatabaseOptions } from "./query/database.ts";
import { scopeQueries } from "./scope/queries.ts";
import { missing, sourceQueries } from "./workspace/sources.ts";

/**
 * An empty model.
 *
 * @example
 * const model = createModel();
 * model.setFile("sales.playbook", { text: "when urgent then call customer within 1h" });
 * model.findings("sales.playbook"); // []
 * model.link("sales.playbook").rules.length; // 1
 */
export function createModel(options: DatabaseOptions = {}): Model {
  const database = createDatabase(options);
  const sources = sourceQueries(database);
  const queries = scopeQueries(database, sources);
  const workspace = workspaceQueries(database, sources, queries.scope);

  const check = database.query("check", (entry: string, file: string) =>
    checkFile(entry, file, sources, queries, workspace),
  );

  /** Errors that the files used by an entry have in its scope. */
  const usedErrors = database.query("used errors", (entry: string): readonly UsedError[] =>
    sources
      .reach(entry)
      .filter((file) => file !== entry)
      .flatMap((file) =>
        check(entry, file)
          .filter(({ severity }) => severity === "error")
          .map((finding) => ({ file, finding })),
      ),
  );

  /** What is known to be wrong without the entry: in each file by itself, and in the scopes of the files that it uses. */
  function knownErrors(entry: string): ReadonlySet<string> {
    const keys = new Set<string>();
    for (const file of sources.reach(entry)) {
      if (file === entry) continue;
      for (const finding of check(file, file)) keys.add(errorKey({ file, finding }));
      for (const error of usedErrors(file)) keys.add(errorKey(error));
    }
    return keys;
  }

  const findings = database.query("findings", (path: string): readonly Finding[] => {
    const start = { start: 0, end: 0 };
    const problem = workspace.problem(path);
    if (problem !== null) {
      return [report(unusableFile, start, { path, ...problem, near: undefined })];
    }
    const tree = sources.tree(path);
    if (tree.statements.length === 0 && tree.findings.length === 0) {
      return [report(emptyFile, start, { comments: tree.comments.length > 0 })];
    }
    const errors = usedErrors(path);
    const known = errors.length === 0 ? new Set<string>() : knownErrors(path);
    const all = [
      ...tree.findings,
      ...check(path, path),
      ...checkTogether(path, errors, known, sources, queries),
    ];
    return all.toSorted(inOrderOfText);
  });

  const link = database.query(
    "link",
    (path: string) => linkPlaybook(path, sources, queries),
    Object.is,
  );

  const mentions = database.query("mentions", (path: string) => mentionsIn(path, sources, queries));
  const vocabulary = database.query("vocabulary", (path: string) =>
    vocabularyOf(path, sources, queries),
  );

  const overrides = database.query("overrides", (path: string) =>
    overridesOf(path, sources, queries),
  );

  function* steps(path: string): Generator<void> {
    // Reading a file is a step of its own, and none where its tree was given up and the file has not changed since.
    yield void sources.uses(path);
    yield void sources.reach(path);
    yield void queries.scope(path);
    yield* queries.settling(path);
    yield void queries.register(path);
    for (const file of sources.reach(path)) yield void check(path, file);
    yield void findings(path);
  }

  function paths(): readonly string[] {
    return sources.paths.get("");
  }

  return {
    setFile(path, content) {
      sources.content.set(path, content);
      if (!paths().includes(path)) sources.paths.set("", [...paths(), path].sort());
    },
    removeFile(path) {
      sources.content.set(path, missing);
      sources.paths.set(
        "",
        paths().filter((one) => one !== path),
      );
      sources.release(path);
      database.forget(path);
    },
    files: paths,
    tree: sources.tree,
    text: sources.text,
    lines: sources.lines,
    uses: sources.uses,
    findings,
    steps,
    mentions,
    vocabulary,
    overrides,
    reach: sources.reach,
    link,
    revision: sources.content.changedAt,
    question: database.query,
    release(path) {
      sources.release(path);
      link.release(path);
    },
  };
}

function inOrderOfText(left: Finding, right: Finding): number {
  return (
    left.span.start - right.span.start ||
    left.span.end - right.span.end ||
    (left.code < right.code ? -1 : left.code > right.code ? 1 : 0)
  );
}
