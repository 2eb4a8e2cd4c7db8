import type { MutationReport, PlaybookChange } from "@handrail/sdk";
import { setIn } from "../../terminal/grid.ts";
import { printable, shortened } from "../../terminal/printable.ts";
import type { Style } from "../../terminal/style.ts";
import { count, grouped } from "../../terminal/words.ts";

/** What no test notices, as a person reads it, and the score at the end. */
export function prettyMutation(report: MutationReport, style: Style, width: number): string {
  const { changes, noticed, percent } = report;
  if (changes.length === 0) {
    return "\nNothing to change: there is no rule, no guardrail and no other sentence that decides.\n";
  }
  const unnoticed = changes.filter((change) => change.noticedBy === null);
  const files = [...new Set(unnoticed.map(({ place }) => place.file))];
  const sections = files.map((file) => {
    const own = unnoticed.filter(({ place }) => place.file === file);
    return `\n${style.bold(file)}\n${own.map((one) => prettyChange(one, style, width)).join("")}`;
  });
  const mark = unnoticed.length === 0 ? style.green("✓") : style.red("✗");
  const head =
    unnoticed.length === 0
      ? ""
      : `\nNo test notices ${unnoticed.length === 1 ? "this change" : "these changes"}:\n`;
  const figure = `Mutation score: ${percent} %. Tests notice ${grouped(noticed)} of ${count(changes.length, "slight change")}.`;
  return `${head}${sections.join("")}\n${mark} ${style.bold(figure)}\n`;
}

function prettyChange(change: PlaybookChange, style: Style, width: number): string {
  const { place, line, sentence } = change;
  const reads = sentence === null ? "" : `${setIn(style.dim(printable(sentence)), width, 4, 2)}\n`;
  return (
    `${setIn(`${printable(changeWords(change))}.`, width, 2, 2)}\n${reads}` +
    `    ${style.dim(`${place.file}:${line}`)}\n`
  );
}

/** A change as a sentence without its stop: `In “Call back”, "1h" becomes "2h"`. */
export function changeWords({
  operator,
  within,
  before,
  after,
  sentence,
}: Omit<PlaybookChange, "noticedBy">): string {
  const said = `\`${shortened(before, 120)}\``;
  if (sentence === null) return `“${within}” is left out`;
  if (operator === "row order") return `In “${within}”, ${said} moves one row up`;
  if (after === null) return `In “${within}”, ${said} is left out`;
  return `In “${within}”, ${said} becomes \`${shortened(after, 120)}\``;
}
