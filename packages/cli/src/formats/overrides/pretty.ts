import type { Overridden, SentencePlace } from "../../overrides/overridden.ts";
import { setIn } from "../../terminal/grid.ts";
import { printable, shortened } from "../../terminal/printable.ts";
import type { Style } from "../../terminal/style.ts";
import { count, listed } from "../../terminal/words.ts";

/** What playbooks change in others, as a person reads it. */
export function prettyOverrides(all: readonly Overridden[], style: Style, width: number): string {
  if (all.length === 0) return "No playbook here changes another one.\n";
  return all.map((one) => `${prettyPlaybook(one, style, width)}\n`).join("\n");
}

function prettyPlaybook(one: Overridden, style: Style, width: number): string {
  const { file, settings, leftOut, added } = one;
  const line = (text: string) => setIn(text, width, 2, 2);
  return [
    `${style.bold(printable(file))} ${style.dim(sums(one))}`,
    ...settings.map(({ name, from, to }) =>
      line(
        `${style.yellow("~")} ${printable(name)}: ${printable(from.value)} → ${style.bold(printable(to.value))} ${style.dim(`${placeOf(from.place)} → line ${to.place.line}`)}`,
      ),
    ),
    ...leftOut.map(({ title, rule, without }) =>
      line(
        `${style.red("-")} rule ${quotedTitle(title)} ${style.dim(`${placeOf(rule)}, left out in line ${without.line}`)}`,
      ),
    ),
    ...added.map(({ kind, title, text, place }) =>
      line(
        `${style.green("+")} ${title === null ? printable(firstLine(text)) : `${kind} ${quotedTitle(title)}`} ${style.dim(`line ${place.line}`)}`,
      ),
    ),
  ].join("\n");
}

function sums({ settings, leftOut, added }: Overridden): string {
  const kinds = [...new Set(added.map(({ kind }) => kind))];
  const parts = [
    [settings.length, "setting", "changed"],
    [leftOut.length, "rule", "left out"],
    ...kinds.map(
      (kind) => [added.filter((one) => one.kind === kind).length, kind, "added"] as const,
    ),
  ] as const;
  return listed(
    parts
      .filter(([number]) => number > 0)
      .map(([number, noun, what]) => `${count(number, noun)} ${what}`),
  );
}

function quotedTitle(title: string): string {
  return `“${printable(title)}”`;
}

function placeOf({ file, line }: SentencePlace): string {
  return `${printable(file)}:${line}`;
}

function firstLine(text: string): string {
  return shortened(text.replace(/\s+/g, " "), 60);
}
