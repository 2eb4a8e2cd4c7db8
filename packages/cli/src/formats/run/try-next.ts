import type { Outcome } from "../../deciding/outcome.ts";
import type { Style } from "../../terminal/style.ts";

/** What to try after a table: the questions that it raises, as commands that work. */
export function tryNext(playbook: string, facts: string, { tally }: Outcome, style: Style): string {
  const action = (tally.actions.find(({ blocked }) => blocked > 0) ?? tally.actions[0])?.action;
  if (action === undefined || facts === "-") return "";
  // Started by npm, the command is most likely on no path of the shell.
  const command = process.env.npm_command === undefined ? "handrail" : "npx handrail";
  const files = `${quotedWord(playbook)} --facts ${quotedWord(facts)}`;
  return [
    "",
    style.dim("Try next:"),
    `  ${command} why ${files} ${quotedWord(action)}`,
    `  ${command} run ${files} --format csv > decisions.csv`,
    "",
  ].join("\n");
}

function quotedWord(word: string): string {
  return /^[\w./:@-]+$/.test(word) ? word : `"${word.replaceAll(/(["\\$`])/g, "\\$1")}"`;
}
