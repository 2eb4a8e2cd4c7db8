import type { FileContent } from "@handrail/model";
import { Uri, workspace } from "vscode";
import { type BaseLanguageClient, RequestType } from "vscode-languageclient";
import { playbooksIn } from "./playbooks.ts";

// The server's own types must not be shared: server and client may speak different versions of the protocol.
const readFile = new RequestType<{ readonly uri: string }, FileContent, void>("handrail/readFile");
const findFiles = new RequestType<{ readonly folder: string }, string[], void>(
  "handrail/findFiles",
);

/** Reads files for a server that has no disk, wherever the editor keeps them. */
export function answerFiles(client: BaseLanguageClient): void {
  client.onRequest(readFile, ({ uri }) => read(Uri.parse(uri)));
  client.onRequest(findFiles, async ({ folder }) => {
    const found = await playbooksIn(Uri.parse(folder));
    return found.map(String).sort();
  });
}

async function read(uri: Uri): Promise<FileContent> {
  try {
    const bytes = await workspace.fs.readFile(uri);
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch (error) {
    return { problem: error instanceof TypeError ? "not UTF-8" : "missing" };
  }
}
