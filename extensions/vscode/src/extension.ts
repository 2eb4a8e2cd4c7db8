import { commands, type ExtensionContext } from "vscode";
import { hasProcesses, PlaybookClient } from "./client/client.ts";
import { offerExplanations } from "./explain.ts";
import { offerNewPlaybook } from "./new-playbook.ts";
import { showPreview } from "./preview/register.ts";
import { Situations } from "./situations.ts";
import { showStatus } from "./status.ts";
import { offerTasks } from "./tasks.ts";
import { showTests } from "./testing/controller.ts";

/** Starts the client, and everything that works with it: the same on the desktop and on the web. */
export function activate(context: ExtensionContext): void {
  const situations = new Situations();
  const client = new PlaybookClient(context, (command, args) => situations.hear(command, args));
  context.subscriptions.push(
    client,
    commands.registerCommand("handrail.restart", async () => {
      await client.stop();
      await client.start();
    }),
    offerExplanations(client),
    offerNewPlaybook(),
    situations.choosing(client),
    showTests(client),
    showPreview(context, client),
    showStatus(client, situations),
  );
  if (hasProcesses()) context.subscriptions.push(offerTasks());
  // Nothing waits for the server: who asks it something waits for its answer. A failure is told by the client itself.
  setTimeout(() => client.start().catch(() => {}));
}
