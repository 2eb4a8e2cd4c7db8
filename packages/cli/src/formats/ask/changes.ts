import type { Change, Standing } from "@handrail/sdk";
import { setIn } from "../../terminal/grid.ts";
import { printable } from "../../terminal/printable.ts";
import type { Style } from "../../terminal/style.ts";
import { count } from "../../terminal/words.ts";

/** At most so many actions are named after an answer. */
const most = 6;

/** What an answer changed, an action a line. */
export function changesText(changes: readonly Change[], style: Style, width: number): string {
  const lines = changes.slice(0, most).map(({ action, from, to }) => {
    const said = from === to ? "is to be done otherwise" : words[to];
    return setIn(`${mark(to, style)} ${printable(action)} ${style.dim(said)}`, width, 4, 2);
  });
  const rest = changes.length - most;
  if (rest > 0) lines.push(style.dim(`    and ${count(rest, "more action")}`));
  return lines.map((line) => `${line}\n`).join("");
}

const words: Readonly<Record<Standing, string>> = {
  recommended: "is recommended",
  blocked: "is blocked",
  deferred: "has to wait",
  pending: "is open",
  none: "is not called for",
};

function mark(standing: Standing, style: Style): string {
  switch (standing) {
    case "recommended":
      return style.green("▸");
    case "blocked":
      return style.red("✕");
    case "deferred":
      return style.yellow("◦");
    case "pending":
      return style.cyan("?");
    case "none":
      return style.dim("·");
  }
}
