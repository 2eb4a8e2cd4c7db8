import type { Finding, SyntaxFile } from "@handrail/syntax";
import type { LinkedPlaybook } from "./linked/playbook.ts";
import type { Mention } from "./mentions/mention.ts";
import type { Vocabulary } from "./mentions/vocabulary.ts";
import type { Overrides } from "./overrides/overrides.ts";
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
  /** The resolved paths that a file's `use` statements name, in the order of the text. */
  uses(path: string): readonly string[];
  /**
   * Everything wrong in one file, syntax and meaning, in the order of the text: with this file as entry, and, at its `use`
   * statements, what is wrong with used files only because they come together here.
   */
  findings(path: string): readonly Finding[];
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
}
