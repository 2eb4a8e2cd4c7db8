import { commands, type ExtensionContext, type TextDocument, Uri, workspace } from "vscode";
import { carryOut } from "./client/carry-out.ts";
import { hasProcesses, PlaybookClient } from "./client/client.ts";
import { offerExplanations } from "./explain.ts";
import { offerNewPlaybook } from "./new-playbook.ts";
import { showPreview } from "./preview/register.ts";
import { Situations } from "./situations.ts";
import { showStatus } from "./status.ts";
import { offerTasks } from "./tasks.ts";
import { showTests } from "./testing/controller.ts";
import { type AddedTest, addTest, offerTests, showAdded } from "./write-test.ts";

const hasPlaybook = "handrail.hasPlaybook";

/** Starts the client, and everything that works with it: the same on the desktop and on the web. */
export function activate(context: ExtensionContext): void {
  const situations = new Situations();
  const client = new PlaybookClient(context, async (command, args) => {
    situations.hear(command, args);
    // Results belong beside the text, where they stay.
    if (command === "handrail.runTests") return tests.runFile(Uri.parse(String(args[0])));
    const answer = await carryOut<AddedTest>(client, command, args);
    if (command === addTest) await showAdded(answer);
    return answer;
  });
  const tests = showTests(client);
  context.subscriptions.push(
    client,
    commands.registerCommand("handrail.restart", async () => {
      await client.stop();
      await client.start();
    }),
    offerExplanations(client),
    offerNewPlaybook(),
    situations.choosing(client),
    tests,
    offerTests(client),
    showPreview(context, client),
    showStatus(client, situations),
  );
  noticePlaybooks(context);
  if (hasProcesses()) context.subscriptions.push(offerTasks());
  // Nothing waits for the server: who asks it something waits for its answer. A failure is told by the client itself.
  setTimeout(() => client.start().catch(() => {}));
}

/** The walkthrough asks whether somebody has opened a playbook yet. */
function noticePlaybooks({ subscriptions }: ExtensionContext): void {
  const notice = ({ languageId }: TextDocument) => {
    if (languageId === "playbook") void commands.executeCommand("setContext", hasPlaybook, true);
  };
  for (const document of workspace.textDocuments) notice(document);
  subscriptions.push(workspace.onDidOpenTextDocument(notice));
}
