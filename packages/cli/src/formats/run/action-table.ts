import type { ActionTally } from "../../deciding/tally.ts";
import { gridRow } from "../../terminal/grid.ts";
import { printable } from "../../terminal/printable.ts";
import type { Style } from "../../terminal/style.ts";
import { count, grouped } from "../../terminal/words.ts";
import { traitMarks } from "./traits.ts";

/** At most so many lines: a summary is read at a glance. */
const mostActions = 12;

/** How often each action came out how, a line each, with an empty line around them; nothing without any. */
export function actionTable(
  list: readonly ActionTally[],
  { style, width }: { readonly style: Style; readonly width: number },
): readonly string[] {
  if (list.length === 0) return [];
  const traitsWidth = width < 60 ? 0 : width < 100 ? 13 : 20;
  const traitColumns = traitsWidth === 0 ? [] : [traitsWidth];
  const actionWidth = Math.min(width - traitsWidth - 30 - 2 * traitColumns.length, 44);
  const widths = [actionWidth, ...traitColumns, 8, 8, 8];
  const number = (value: number, paint: (text: string) => string) =>
    value === 0 ? "" : paint(grouped(value).padStart(8));
  const withoutTraits = ([action = "", traits = "", ...counts]: readonly string[]) =>
    traitsWidth === 0 ? [action, ...counts] : [action, traits, ...counts];
  const head = ["Action", "", "   to do", " blocked", "    open"].map(style.dim);
  const rows = list
    .slice(0, mostActions)
    .map(({ action, traits, recommended, blocked, deferred, pending }) => [
      printable(action),
      traitMarks(traits, style),
      number(recommended, style.green),
      number(blocked, style.red),
      number(pending + deferred, style.cyan),
    ]);
  const rest = list.length - mostActions;
  return [
    "",
    ...[head, ...rows].map((cells) => gridRow(withoutTraits(cells), widths).trimEnd()),
    ...(rest > 0 ? [style.dim(`and ${count(rest, "more action")}`)] : []),
    "",
  ];
}
