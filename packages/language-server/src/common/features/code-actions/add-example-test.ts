import { CodeActionKind } from "vscode-languageserver";
import { headingOf } from "../../protocol/outline.ts";
import { addTest } from "../../running/commands.ts";
import { type Provider, touches } from "./provider.ts";
import { statementAround } from "./statements.ts";

/** Makes a test of the situation that a finding shows, in the playbook that it was found in. */
export const addExampleTest: Provider = {
  kind: CodeActionKind.QuickFix,
  offer(document, chosen) {
    const { workspace, path } = document;
    return workspace.proofs.shown(path).flatMap(({ finding, entry }) => {
      const { example, span } = finding;
      if (example === undefined || !touches(span, chosen)) return [];
      const about = statementAround(document, span);
      const name = about === null ? "" : headingOf(about, document.text).text;
      const title =
        entry === path
          ? document.say("Add this situation as a test: {0}", example.words)
          : document.say(
              "Add this situation as a test to {0}: {1}",
              fileName(entry),
              example.words,
            );
      const situation = {
        uri: workspace.uri(entry),
        facts: example.record,
        now: example.now,
        example: true,
        title: [name, example.words].filter(Boolean).join(": "),
      };
      const command = { title, command: addTest, arguments: [situation] };
      return { title, kind: CodeActionKind.QuickFix, command };
    });
  },
};

function fileName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
