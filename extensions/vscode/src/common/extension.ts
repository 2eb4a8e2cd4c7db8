import { commands, type ExtensionContext } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { showTests } from "./tests.ts";

/** Starts the client, and everything that works with it. */
export async function start(context: ExtensionContext, client: BaseLanguageClient): Promise<void> {
  context.subscriptions.push(
    client,
    commands.registerCommand("handrail.restart", async () => {
      await client.stop();
      await client.start();
    }),
  );
  await client.start();
  context.subscriptions.push(showTests(client));
}
