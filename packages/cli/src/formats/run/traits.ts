import { printable } from "../../terminal/printable.ts";
import type { Style } from "../../terminal/style.ts";

/** What matters of an action at first sight: who does it, and whether it helps or sells. */
export function traitMarks(traits: readonly string[], style: Style): string {
  const paint: Readonly<Record<string, (text: string) => string>> = {
    human: style.yellow,
    digital: style.cyan,
    helps: style.green,
    sells: style.magenta,
  };
  return Object.entries(paint)
    .filter(([trait]) => traits.includes(trait))
    .map(([trait, colour]) => colour(printable(trait)))
    .join(" ");
}
