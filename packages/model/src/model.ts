import type { Finding, LineIndex, SyntaxFile } from "@handrail/syntax";
import type { LinkedPlaybook } from "./linked/playbook.ts";
import type { Mention } from "./mentions/mention.ts";
import type { Vocabulary } from "./mentions/vocabulary.ts";
import type { Overrides } from "./overrides/overrides.ts";
import type { Database } from "./query/database.ts";
import type { FileContent } from "./workspace/content.ts";

/**
 * The linked, typed model of a workspace: a small query database. Set the files, then ask; an answer is computed when it is
 * first asked for, and again only when something that it was computed from has changed. Paths are normalised, with `/`.
 */
export interface Model {
  setFile(path: string, content: FileContent): void;
  removeFile(path: string): void;
  /** All paths that were set, sorted. */
  files(): readonly string[];
  tree(path: string): SyntaxFile;
  /** What a file holds; nothing where that cannot be had. */
  text(path: string): string;
  /** Where the lines of a file begin. */
  lines(path: string): LineIndex;
  /** The resolved paths that a file's `use` statements name, in the order of the text. */
  uses(path: string): readonly string[];
  /**
   * Everything wrong in one file, syntax and meaning, in the order of the text: with this file as entry, and, at its `use`
   * statements, what is wrong with used files only because they come together here.
   */
  findings(path: string): readonly Finding[];
  /**
   * Does the work of `findings` in small steps, after each of which it may be left: what is done stays done.
   *
   * @example
   * const model = createModel();
   * model.setFile("sales.playbook", { text: "when urgent then call customer" });
   * [...model.steps("sales.playbook")].length > 1; // true
   */
  steps(path: string): Generator<void>;
  /** Everything that a file names, as the file means it by itself, in the order of the text. */
  mentions(path: string): readonly Mention[];
  /** Everything that may be named in a file. */
  vocabulary(path: string): Vocabulary;
  /** What a file changes by its own sentences in the playbooks that it uses. */
  overrides(path: string): Overrides;
  /** Paths of the file and all that it uses, over any number of steps, sorted; without files that cannot be read. */
  reach(path: string): readonly string[];
  /** The file with all that it uses, resolved and typed. Only meaningful where no file in reach has an error. */
  link(path: string): LinkedPlaybook;
  /** Grows whenever the content of a file changes. */
  revision(path: string): number;
  /**
   * A question of one's own that is remembered like those above: it is answered again only when what it asked of this model, or of
   * other such questions, has changed. It must depend on nothing else.
   *
   * @example
   * const model = createModel();
   * model.setFile("sales.playbook", { text: "when urgent then call customer" });
   * const sentences = model.question("sentences", (path) => model.tree(path).statements.length);
   * sentences("sales.playbook"); // 1
   */
  readonly question: Database["query"];
  /** Gives up what is large of a file, for the room that it takes: its tree and what was linked. It is made again when it is wanted. */
  release(path: string): void;
}
