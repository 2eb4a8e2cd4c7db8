import { afterEach, beforeEach, expect, it } from "vitest";
import {
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
} from "vscode-languageserver/node";
import { type Client, startClient } from "../../testing/client.ts";

const uri = "file:///sales/main.playbook";
const textDocument = { uri };
let client: Client;

beforeEach(async () => {
  client = await startClient();
  await client.open(uri, "fact urgent is yes/no\nwhen urgent then call");
});
afterEach(() => client.stop());

it("colours names by what they mean, with declarations marked", async () => {
  const tokens = await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument });
  expect(tokens?.data).toEqual([0, 5, 6, 0, 1, 1, 5, 6, 0, 0, 0, 12, 4, 3, 0]);
});

it("gives the chosen lines, and what has changed since", async () => {
  const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 21 } };
  const part = await client.connection.sendRequest(SemanticTokensRangeRequest.type, {
    textDocument,
    range,
  });
  expect(part?.data).toEqual([1, 5, 6, 0, 0, 0, 12, 4, 3, 0]);
  const full = await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument });
  await client.change(uri, 2, {
    range: { start: { line: 1, character: 21 }, end: { line: 1, character: 21 } },
    text: " and write",
  });
  const delta = await client.connection.sendRequest(SemanticTokensDeltaRequest.type, {
    textDocument,
    previousResultId: full?.resultId ?? "",
  });
  expect(delta).toMatchObject({ edits: [{ start: 15, deleteCount: 0, data: [0, 9, 5, 3, 0] }] });
});
