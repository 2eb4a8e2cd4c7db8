import type { Statement } from "@handrail/syntax";
import type { Command } from "vscode-languageserver";
import type { PlaybookDocument } from "../protocol/document.ts";
import { addTest, runTests } from "../running/commands.ts";
import { ruleIdAt } from "../running/firing.ts";
import type { Running } from "../running/playbooks.ts";
import { firingOf } from "../running/situations.ts";

/**
 * In how many examples a rule fires. Where it fires in none, a click adds a test in which it does.
 *
 * @param isDecided whether the playbook can decide: a test says what is decided
 */
export async function ruleLens(
  document: PlaybookDocument,
  now: Running,
  { span }: Statement,
  isDecided: boolean,
): Promise<Command> {
  const { uri, say } = document;
  const id = ruleIdAt(now.playbook, document, span.start);
  const run = { command: runTests, arguments: [uri] };
  if (id === null) return { title: say("no example shows it"), ...run };
  const { situations, byRule } = await firingOf(document.workspace, document.path, now);
  const fires = byRule.get(id) ?? 0;
  if (fires > 0) return { title: firesIn(document, fires, situations), ...run };
  const none = situations === 0 ? say("no example shows it") : firesIn(document, 0, situations);
  if (!isDecided) return { title: none, ...run };
  const place = { uri, rule: document.position(span.start) };
  return { title: say("{0}: add one", none), command: addTest, arguments: [place] };
}

function firesIn({ say }: PlaybookDocument, fires: number, situations: number): string {
  return situations === 1
    ? say("fires in {0} of 1 example", fires)
    : say("fires in {0} of {1} examples", fires, situations);
}
