import type { Coverage, CoverageItem } from "@handrail/sdk";
import { gridRow, setIn } from "../../terminal/grid.ts";
import { printable, shortened } from "../../terminal/printable.ts";
import type { Style } from "../../terminal/style.ts";
import { count, grouped } from "../../terminal/words.ts";
import { kindNames, missedWords } from "./words.ts";

/** Coverage as a person reads it: the figures, and what no test exercises, with what a test would have to say. */
export function prettyCoverage(coverage: Coverage, style: Style, width: number): string {
  const { total, kinds, items, tests } = coverage;
  if (total.all === 0) {
    return "\nNothing to cover: there is no rule, no guardrail and no other sentence that decides.\n";
  }
  const rows = kinds.map(({ kind, covered, all, percent }) =>
    gridRow(
      [`  ${kindNames[kind]}`, `${grouped(covered)} of ${grouped(all)}`, `${percent} %`],
      [24, 16, 8],
    ),
  );
  const head = `Coverage: ${total.percent} % of what ${count(tests, "test")} could show.`;
  const mark = total.covered === total.all ? style.green("✓") : style.red("✗");
  return `\n${mark} ${style.bold(head)}\n${rows.join("")}${missing(items, style, width)}`;
}

function missing(items: readonly CoverageItem[], style: Style, width: number): string {
  const open = items.filter(({ outcomes }) => outcomes.some(isMissed));
  const files = [...new Set(open.map(({ place }) => place.file))];
  return files
    .map((file) => {
      const own = open.filter(({ place }) => place.file === file);
      return `\n${style.bold(file)}\n${own.map((item) => missed(item, style, width)).join("")}`;
    })
    .join("");
}

function isMissed({ tests, impossible }: CoverageItem["outcomes"][number]): boolean {
  return tests === 0 && !impossible;
}

function missed(item: CoverageItem, style: Style, width: number): string {
  return item.outcomes
    .filter(isMissed)
    .map(({ outcome, wanted }) => {
      const sentence = missedWords({ ...item, text: shortened(item.text, 120) }, outcome);
      const place = style.dim(`${item.place.file}:${item.line}`);
      return (
        `${setIn(`${printable(sentence)}.`, width, 2, 2)}\n` +
        `${setIn(style.dim(printable(wanted)), width, 4)}\n    ${place}\n`
      );
    })
    .join("");
}
