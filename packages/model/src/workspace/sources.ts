import { type LineIndex, lineIndex, parse, type SyntaxFile } from "@handrail/syntax";
import type { Database, Input } from "../query/database.ts";
import type { Declarations, RuleOutline } from "../scope/declarations.ts";
import { declarationsOf, ruleOutlineOf } from "../statements/outline.ts";
import type { FileContent } from "./content.ts";
import { resolveUse } from "./paths.ts";

/** What is asked of single files, and how they hang together. */
export interface Sources {
  readonly content: Input<FileContent>;
  /** All paths that were set, sorted. */
  readonly paths: Input<readonly string[]>;
  text(path: string): string;
  tree(path: string): SyntaxFile;
  lines(path: string): LineIndex;
  /** Gives up a file's tree and lines, which are made again when they are wanted. */
  release(path: string): void;
  declarations(path: string): Declarations;
  outline(path: string): RuleOutline;
  /** Resolved paths of the `use` statements, in the order of the text. */
  uses(path: string): readonly string[];
  isUsable(path: string): boolean;
  /** The file and all usable files that it uses, sorted. */
  reach(path: string): readonly string[];
}

export const missing: FileContent = { problem: "missing" };

export function sourceQueries(database: Database): Sources {
  const content = database.input<FileContent>(missing);
  const paths = database.input<readonly string[]>([]);
  const same = Object.is;

  const text = (path: string) => {
    const found = content.get(path);
    return "text" in found ? found.text : "";
  };
  /** What was read last of a file that is changed is mostly what is read next. */
  const last = new Map<string, SyntaxFile>();
  const read = (path: string) => {
    const file = parse(text(path), last.get(path));
    last.set(path, file);
    return file;
  };
  const tree = database.query("tree", read, same);
  const lines = database.query("lines", (path: string) => lineIndex(text(path)), same);
  const declarations = database.query("declarations", (path: string) => declarationsOf(tree(path)));
  const outline = database.query("outline", (path: string) => ruleOutlineOf(tree(path)));
  const uses = database.query("uses", (path: string) =>
    tree(path).statements.flatMap((statement) =>
      statement.kind === "use" && statement.path !== null
        ? [resolveUse(path, statement.path.value)]
        : [],
    ),
  );
  const isUsable = database.query("usable", (path: string) => "text" in content.get(path));
  const reach = database.query("reach", (path: string) => {
    const found = new Set([path]);
    for (const file of found) for (const used of uses(file)) if (isUsable(used)) found.add(used);
    return [...found].sort();
  });
  function release(path: string): void {
    tree.release(path);
    lines.release(path);
    last.delete(path);
  }
  const of = { text, tree, lines, declarations, outline, uses, isUsable, reach };
  return { content, paths, ...of, release };
}
