import type { Overridden, SentencePlace } from "../../overrides/overridden.ts";
import { printable } from "../../terminal/printable.ts";

/** One change a line: `file:line:column: set NAME from VALUE to VALUE (file:line)`. */
export function conciseOverrides(all: readonly Overridden[]): string {
  return all
    .flatMap(({ settings, leftOut, added }) => [
      ...settings.map(({ name, from, to }) =>
        line(to.place, `set ${name} from ${from.value} to ${to.value} (${at(from.place)})`),
      ),
      ...leftOut.map(({ title, rule, without }) =>
        line(without, `without rule “${title}” (${at(rule)})`),
      ),
      ...added.map(({ kind, title, text, place }) =>
        line(place, title === null ? text.replace(/\s+/g, " ") : `${kind} “${title}”`),
      ),
    ])
    .join("");
}

function line(place: SentencePlace, text: string): string {
  return `${at(place)}:${place.column}: ${printable(text)}\n`;
}

function at({ file, line: number }: SentencePlace): string {
  return `${file}:${number}`;
}
