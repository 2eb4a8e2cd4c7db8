import type { Playbook } from "../playbook/playbook.ts";
import { type Lines, StatementPrinter } from "./statements.ts";
import type { Style } from "./style.ts";

/** The text of a playbook, and of the file that it uses. */
export interface Source {
  readonly source: string;
  readonly files: { readonly [path: string]: string };
}

const path = "shared/base.playbook";

/** Writes a playbook. What is marked as used stands in a file of its own, with the declarations that it needs. */
export function print(playbook: Playbook, style: Style): Source {
  const printer = new StatementPrinter(playbook, style);
  const moved = style.chance(50) && playbook.usedHeader === null && playbook.header?.valid == null;
  const sentences = [
    ...playbook.rules.map((one) => ({ used: one.used, lines: printer.rule(one) })),
    ...playbook.guardrails.map((one) => ({ used: one.used, lines: printer.guardrail(one) })),
  ].map((one) => ({ ...one, used: one.used || (moved && style.chance(50)) }));
  const hasUsed = moved || playbook.usedHeader !== null || sentences.some(({ used }) => used);
  const own = sentences.filter(({ used }) => !used).map(({ lines }) => lines);
  const foreign = sentences.filter(({ used }) => used).map(({ lines }) => lines);
  const { header, usedHeader } = playbook;
  const head = header === null ? [] : [printer.header(header)];

  if (!hasUsed) {
    return { source: layOut(head, [...printer.declarations(), ...own], style), files: {} };
  }
  const usedHead = usedHeader === null ? [] : [printer.header(usedHeader)];
  const base = layOut(usedHead, [...printer.declarations(), ...foreign], style);
  const use = [[`use "${path}"`], ...printer.changes()];
  return { source: layOut(head, [...use, ...own], style), files: { [path]: base } };
}

function layOut(head: readonly Lines[], statements: readonly Lines[], style: Style): string {
  const all = [...head, ...style.shuffled(statements)];
  return all.map((lines) => statement(lines, style)).join(style.lineEnd) || "# nothing here\n";
}

/** One statement: its first line at the margin, the others indented, or all on one line. */
function statement(lines: Lines, style: Style): string {
  const parts = lines.flatMap((line) => broken(line, style));
  const oneLine = style.chance(15) && parts.every((part) => !/^(ask|tags|id|".*as) /.test(part));
  if (oneLine && !/^(read|fact|playbook|rule$)/.test(lines[0] ?? ""))
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
  return line.split(/ (?=(?:and|or) )/).reduce<string[]>((done, part) => {
    if (done.length > 0 && style.chance(30)) return [...done, part];
    return [...done.slice(0, -1), [...done.slice(-1), part].join(" ")];
  }, []);
}

function indented(line: string, style: Style): string {
  if (style.chance(8) && /^(then|because|unless|priority|and) /.test(line)) return line;
  return `${style.chance(20) ? "\t\t" : style.chance(20) ? "       " : "  "}${line}`;
}

function commented(line: string, style: Style): string {
  if (style.chance(6)) return `${line}   # when everything then nothing`;
  return style.chance(4) ? `${line}${style.lineEnd}  # a comment of its own` : line;
}
