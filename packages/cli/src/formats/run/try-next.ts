import type { FactsOptions } from "../../deciding/open.ts";
import type { Outcome } from "../../deciding/outcome.ts";
import type { Style } from "../../terminal/style.ts";

/** What to try after a table: the questions that it raises, as commands that work. */
export function tryNext(
  playbook: string,
  source: FactsOptions,
  { tally }: Outcome,
  style: Style,
): string {
  const action = (tally.actions.find(({ blocked }) => blocked > 0) ?? tally.actions[0])?.action;
  const options = sourceOptions(source);
  if (action === undefined || options.includes("-")) return "";
  // Started by npm, the command is most likely on no path of the shell.
  const command = process.env.npm_command === undefined ? "handrail" : "npx handrail";
  const files = [playbook, ...options].map(quotedWord).join(" ");
  return [
    "",
    style.dim("Try next:"),
    `  ${command} why ${files} ${quotedWord(action)}`,
    `  ${command} run ${files} --format csv > decisions.csv`,
    "",
  ].join("\n");
}

/** Where the records came from, as it was written. */
function sourceOptions({ facts, history = [], key }: FactsOptions): readonly string[] {
  return [
    ...(facts === undefined ? [] : ["--facts", facts]),
    ...history.flatMap((one) => ["--history", one]),
    ...(history.length === 0 || key === undefined ? [] : ["--key", key]),
  ];
}

function quotedWord(word: string): string {
  return /^[\w./:@=-]+$/.test(word) ? word : `"${word.replaceAll(/(["\\$`])/g, "\\$1")}"`;
}
