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
      const where = entry === path ? "" : ` to ${entry.slice(entry.lastIndexOf("/") + 1)}`;
      const title = `Add this situation as a test${where}: ${example.words}`;
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
