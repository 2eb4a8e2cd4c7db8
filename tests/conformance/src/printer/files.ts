import type { Header } from "../playbook/headers.ts";
import type { Playbook } from "../playbook/playbook.ts";
import { header as printHeader } from "./headers.ts";
import { type Lines, printing } from "./printing.ts";
import { changes, declarations, type Placed, sentences } from "./statements.ts";
import type { Style } from "./style.ts";

/** The text of a playbook, and of the file that it uses. */
export interface Source {
  readonly source: string;
  readonly files: { readonly [path: string]: string };
}

const path = "shared/base.playbook";

/** Writes a playbook. What is marked as used stands in a file of its own, with the declarations that it needs. */
export function print(playbook: Playbook, style: Style): Source {
  const own = printing(playbook, style);
  const { header, usedHeader } = playbook;
  const moved = style.chance(50) && usedHeader === null && header?.valid == null;
  const placed = sentences(own).map((one) => ({
    ...one,
    used: one.used || (moved && one.series === null && (one.declares === true || style.chance(50))),
  }));
  const here = placed.filter(({ used }) => !used);
  const there = placed.filter(({ used }) => used);
  const declared = declarations(own).map(free);
  const head = header === null ? [] : [printHeader(own, header)];
  const changed = changes(own);
  const wanted = moved && declared.length > 0;
  if (!wanted && usedHeader === null && there.length + changed.length === 0) {
    return { source: layOut(head, [...declared, ...here], style), files: {} };
  }
  const usedHead = headOfUsed(playbook).map((one) => printHeader(own, one));
  const base = layOut(usedHead, [...declared, ...there], style);
  const use = [[`use "${path}"`], ...changed].map(free);
  return { source: layOut(head, [...use, ...here], style), files: { [path]: base } };
}

/** A file that declares several calendars has to say which of them governs, also where the entry says it again. */
function headOfUsed({ usedHeader, header, calendars }: Playbook): readonly Header[] {
  const calendar = calendars.length > 1 ? (header?.calendar ?? null) : null;
  if (calendar === null) return usedHeader === null ? [] : [usedHeader];
  const none: Header = { title: "Base", version: null, zone: null, valid: null };
  return [{ ...(usedHeader ?? none), calendar }];
}

type Ordered = Pick<Placed, "lines" | "series">;

function free(lines: Lines): Ordered {
  return { lines, series: null };
}

function layOut(head: readonly Lines[], statements: readonly Ordered[], style: Style): string {
  const all = [...head, ...shuffled(statements, style)];
  return (
    all.map((lines) => statement(lines, style)).join(style.lineEnd) || "fact nothing is text\n"
  );
}

/** In any order, but for series: these go on in theirs. */
function shuffled(statements: readonly Ordered[], style: Style): readonly Lines[] {
  const queues = Map.groupBy(statements, ({ series }) => series);
  return style.shuffled(statements).map((one) => {
    if (one.series === null) return one.lines;
    return (queues.get(one.series)?.shift() ?? one).lines;
  });
}

/** One statement: its first line at the margin, the others indented, or all on one line. */
function statement(lines: Lines, style: Style): string {
  const parts = lines.flatMap((line) => broken(line, style));
  const oneLine =
    style.chance(15) && parts.every((part) => !/^(ask|tags|id|for|bands|salt|".*as) /.test(part));
  const statementOnItsOwnLines =
    /^(read|fact|history|list|playbook|score|table|experiment|calendar|rule$)/;
  if (oneLine && !statementOnItsOwnLines.test(lines[0] ?? ""))
    return `${parts.join(" ")}${style.lineEnd}`;
  const [first = "", ...rest] = parts;
  return [first, ...rest.map((part) => indented(part, style))]
    .map((line) => commented(line, style))
    .join(style.lineEnd)
    .concat(style.lineEnd);
}

/** A line may be broken before `and` and `or` of a condition. */
function broken(line: string, style: Style): Lines {
  if (!/^(when|unless) /.test(line) || /["`]/.test(line)) return [line];
  const lines: string[] = [];
  for (const part of line.split(/ (?=(?:and|or) )/)) {
    const before = lines.length > 0 && !style.chance(30) ? lines.pop() : undefined;
    lines.push(before === undefined ? part : `${before} ${part}`);
  }
  return lines;
}

function indented(line: string, style: Style): string {
  if (style.chance(8) && /^(then|because|unless|priority|and|\|) ?/.test(line)) return line;
  return `${style.chance(20) ? "\t\t" : style.chance(20) ? "       " : "  "}${line}`;
}

function commented(line: string, style: Style): string {
  if (style.chance(6)) return `${line}   # when everything then nothing`;
  return style.chance(4) ? `${line}${style.lineEnd}  # a comment of its own` : line;
}
