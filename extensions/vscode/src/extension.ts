import { commands, type ExtensionContext } from "vscode";
import { PlaybookClient } from "./client/client.ts";
import { showPreview } from "./preview/register.ts";
import { showTests } from "./testing/tests.ts";

/** Starts the client, and everything that works with it: the same on the desktop and on the web. */
export async function activate(context: ExtensionContext): Promise<void> {
  const client = new PlaybookClient(context);
  context.subscriptions.push(
    client,
    commands.registerCommand("handrail.restart", async () => {
      await client.stop();
      await client.start();
    }),
    showTests(client),
    showPreview(context, client),
  );
  await client.start();
}
