import type { ExtensionContext } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { start } from "../common/extension.ts";
import { clientOptions } from "../common/options.ts";

export async function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath("dist/server.js");
  const run = { module, transport: TransportKind.ipc };
  await start(
    context,
    new LanguageClient("handrail", "Handrail", { run, debug: run }, clientOptions),
  );
}
