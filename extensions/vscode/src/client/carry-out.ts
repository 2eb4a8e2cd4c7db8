import { window } from "vscode";
import { type BaseLanguageClient, ExecuteCommandRequest } from "vscode-languageclient";

/** Has the server do something. What keeps it from that is told once, in its own words, and nothing of how it was asked. */
export async function carryOut<Answer>(
  client: BaseLanguageClient,
  command: string,
  args: readonly unknown[],
): Promise<Answer | null> {
  try {
    const request = { command, arguments: [...args] };
    return (await client.sendRequest(ExecuteCommandRequest.type, request)) as Answer;
  } catch (error) {
    void window.showWarningMessage(error instanceof Error ? error.message : String(error));
    return null;
  }
}
