import { type ExtensionContext, Uri } from "vscode";
import { LanguageClient } from "vscode-languageclient/browser";
import { start } from "../common/extension.ts";
import { answerFiles } from "../common/files.ts";
import { clientOptions } from "../common/options.ts";

export async function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, "dist/server.js").toString(true);
  const client = new LanguageClient("handrail", "Handrail", new Worker(script), clientOptions);
  answerFiles(client);
  await start(context, client);
}
