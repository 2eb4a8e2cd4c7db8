import type { Finding, LineIndex, Span, SyntaxFile } from "@handrail/syntax";
import type { Position, Range, TextEdit } from "vscode-languageserver";
import type { Say } from "../wording/say.ts";
import type { Workspace } from "../workspace/workspace.ts";

/** One file as a request sees it. Positions are the protocol's: both from 0, in UTF-16 units. */
export class PlaybookDocument {
  readonly workspace: Workspace;
  readonly path: string;
  #tree: SyntaxFile | null = null;

  constructor(workspace: Workspace, path: string) {
    this.workspace = workspace;
    this.path = path;
  }

  /** Made when it is first asked for: of most files that are not open nothing is. */
  get tree(): SyntaxFile {
    this.#tree ??= this.workspace.model.tree(this.path);
    return this.#tree;
  }

  get #lines(): LineIndex {
    return this.workspace.model.lines(this.path);
  }

  get uri(): string {
    return this.workspace.uri(this.path);
  }

  /** Says something in the language of the client. */
  get say(): Say {
    return this.workspace.presentation.say;
  }

  get findings(): readonly Finding[] {
    return this.workspace.findings(this.path);
  }

  get text(): string {
    return this.workspace.model.text(this.path);
  }

  position(offset: number): Position {
    const { line, column } = this.#lines.position(offset);
    return { line: line - 1, character: column - 1 };
  }

  /** A place beyond a line's end is taken to that end, one beyond the text to the text's. */
  offset({ line, character }: Position): number {
    const start = this.#lines.offset({ line: line + 1, column: 1 });
    const [rest = ""] = this.text.slice(start, start + character).split(/[\r\n]/, 1);
    return line < this.#lines.lineCount ? start + rest.length : this.text.length;
  }

  range({ start, end }: Span): Range {
    return { start: this.position(start), end: this.position(end) };
  }

  span({ start, end }: Range): Span {
    return { start: this.offset(start), end: this.offset(end) };
  }

  edit(span: Span, newText: string): TextEdit {
    return { range: this.range(span), newText };
  }
}
