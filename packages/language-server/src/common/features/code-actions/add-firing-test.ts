import { CodeActionKind } from "vscode-languageserver";
import { addTest } from "../../running/commands.ts";
import type { Provider } from "./provider.ts";
import { statementAround } from "./statements.ts";

/** Adds an example in which a rule fires. Finding one takes a while, so it is looked for when it is chosen. */
export const addFiringTest: Provider = {
  kind: CodeActionKind.RefactorRewrite,
  answers: ["rule-without-test"],
  offer(document, chosen) {
    const rule = statementAround(document, chosen);
    if (rule?.kind !== "rule" || document.findings.some(({ severity }) => severity === "error"))
      return [];
    const title = document.say("Add a test that shows this rule firing");
    const place = { uri: document.uri, rule: document.position(rule.span.start) };
    return [
      {
        title,
        kind: CodeActionKind.RefactorRewrite,
        command: { title, command: addTest, arguments: [place] },
      },
    ];
  },
};
