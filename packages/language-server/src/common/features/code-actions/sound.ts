import { createModel } from "@handrail/model";
import type { TextEdit } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Workspace } from "../../workspace/workspace.ts";

/**
 * Whether changes leave no file with more errors than it had. What a name means depends on more than its place, so some changes
 * are best tried before they are offered.
 *
 * @param changes by path
 */
export function isSound(
  { model }: Workspace,
  changes: ReadonlyMap<string, readonly TextEdit[]>,
): boolean {
  const trial = createModel();
  const reached = new Set([...changes.keys()].flatMap((path) => model.reach(path)));
  for (const path of reached) {
    const { text } = model.tree(path);
    const document = TextDocument.create("", "playbook", 0, text);
    trial.setFile(path, {
      text: TextDocument.applyEdits(document, [...(changes.get(path) ?? [])]),
    });
  }
  return [...changes.keys()].every(
    (path) => errors(trial.findings(path)) <= errors(model.findings(path)),
  );
}

function errors(findings: readonly { readonly severity: string }[]): number {
  return findings.filter(({ severity }) => severity === "error").length;
}
