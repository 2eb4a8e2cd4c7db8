import { afterEach, beforeEach, expect, it } from "vitest";
import {
  DocumentFormattingRequest,
  DocumentRangeFormattingRequest,
  type TextEdit,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type Client, startClient } from "../../testing/client.ts";

const uri = "file:///sales/main.playbook";
const text = 'rule "a"\nwhen x\nthen act\n\nrule "b"\n  when y\n     then act\n';
const options = { tabSize: 2, insertSpaces: true };
let client: Client;

beforeEach(async () => {
  client = await startClient();
  await client.open(uri, text);
});
afterEach(() => client.stop());

const applied = (edits: TextEdit[] | null) =>
  TextDocument.applyEdits(TextDocument.create(uri, "playbook", 1, text), edits ?? []);

it("lays out a document by small edits", async () => {
  const edits = await client.connection.sendRequest(DocumentFormattingRequest.type, {
    textDocument: { uri },
    options,
  });
  expect(applied(edits)).toBe('rule "a"\n  when x\n  then act\n\nrule "b"\n  when y\n  then act\n');
  expect(edits).toHaveLength(2);
});

it("lays out the chosen lines alone", async () => {
  const edits = await client.connection.sendRequest(DocumentRangeFormattingRequest.type, {
    textDocument: { uri },
    range: { start: { line: 4, character: 0 }, end: { line: 6, character: 3 } },
    options,
  });
  expect(applied(edits)).toBe('rule "a"\nwhen x\nthen act\n\nrule "b"\n  when y\n  then act\n');
});
