/** A piece of text; `at` is where in the source it comes from, so that comments find their line. */
interface Leaf {
  readonly kind: "leaf";
  readonly text: string;
  readonly at: number;
}

/** A place where a line may end: a space where the group stays on one line. */
interface Line {
  readonly kind: "line";
  /** How much deeper the next line is than the surrounding indentation. */
  readonly by: number;
}

interface Group {
  readonly kind: "group";
  readonly doc: Doc;
  readonly broken: boolean;
}

interface Indent {
  readonly kind: "indent";
  readonly by: number;
  readonly doc: Doc;
}

/** What to print, with the places where it may go on in a new line. */
export type Doc = string | Leaf | Line | Group | Indent | readonly Doc[];

export function leaf(text: string, at: number): Doc {
  return { kind: "leaf", text, at };
}

export function line(by: number): Doc {
  return { kind: "line", by };
}

/** Parts that stay on one line if they fit there; if not, or if `broken`, each of its own lines ends. */
export function group(doc: Doc, broken = false): Doc {
  return { kind: "group", doc, broken };
}

export function indent(by: number, doc: Doc): Doc {
  return { kind: "indent", by, doc };
}

/** Docs with another between them. */
export function join(docs: readonly Doc[], between: Doc): readonly Doc[] {
  return docs.flatMap((doc, index) => (index === 0 ? [doc] : [between, doc]));
}

/** One printed line. */
export interface PrintedLine {
  readonly indent: number;
  text: string;
  /** Where in the source its first anchored piece comes from; undefined if it has none. */
  at: number | undefined;
}

interface Command {
  readonly doc: Doc;
  readonly indent: number;
  readonly flat: boolean;
}

/** Lays a doc out in lines of at most `width` columns, where that is possible. */
export function layOut(doc: Doc, width: number): readonly PrintedLine[] {
  let current: PrintedLine = { indent: 0, text: "", at: undefined };
  const lines = [current];
  const commands: Command[] = [{ doc, indent: 0, flat: false }];
  const add = (text: string, at?: number) => {
    current.text += text;
    current.at ??= at;
  };
  for (let command = commands.pop(); command !== undefined; command = commands.pop()) {
    const { doc: next, indent: depth, flat } = command;
    if (typeof next === "string") add(next);
    else if (isList(next)) {
      for (const part of next.toReversed()) commands.push({ doc: part, indent: depth, flat });
    } else if (next.kind === "leaf") add(next.text, next.at);
    else if (next.kind === "indent") {
      commands.push({ doc: next.doc, indent: depth + next.by, flat });
    } else if (next.kind === "group") {
      const room = width - current.indent - current.text.length;
      const fits = flat || (!next.broken && fitsIn(next.doc, commands, room));
      commands.push({ doc: next.doc, indent: depth, flat: fits });
    } else if (flat) add(" ");
    else {
      current = { indent: depth + next.by, text: "", at: undefined };
      lines.push(current);
    }
  }
  return lines;
}

/** The doc on one line. */
export function flatten(doc: Doc): string {
  if (typeof doc === "string") return doc;
  if (isList(doc)) return doc.map(flatten).join("");
  if (doc.kind === "leaf") return doc.text;
  return doc.kind === "line" ? " " : flatten(doc.doc);
}

/** Whether a doc, and what follows it up to the next line's end, fits flat into the room that is left. */
function fitsIn(doc: Doc, rest: readonly Command[], room: number): boolean {
  const stack: Command[] = [{ doc, indent: 0, flat: true }];
  let below = rest.length;
  let left = room;
  for (;;) {
    const command = stack.pop() ?? rest[--below];
    if (command === undefined) return true;
    const { doc: next, flat } = command;
    if (typeof next === "string") left -= next.length;
    else if (isList(next)) {
      for (const part of next.toReversed()) stack.push({ ...command, doc: part });
    } else if (next.kind === "leaf") left -= next.text.length;
    else if (next.kind === "line") {
      if (!flat) return true;
      left -= 1;
    } else {
      if (next.kind === "group" && next.broken && flat) return false;
      stack.push({ ...command, doc: next.doc });
    }
    if (left < 0) return false;
  }
}

function isList(doc: Doc): doc is readonly Doc[] {
  return Array.isArray(doc);
}
