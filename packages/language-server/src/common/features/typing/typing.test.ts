import { afterEach, beforeEach, expect, it } from "vitest";
import { DocumentOnTypeFormattingRequest } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type Client, startClient } from "../../../testing/client.ts";
import { marked } from "../../../testing/marks.ts";

const uri = "file:///sales/main.playbook";
let client: Client;

beforeEach(async () => {
  client = await startClient();
});
afterEach(() => client.stop());

async function typed(ch: string, text: string): Promise<string> {
  const { text: plain, cursors } = marked(text);
  await client.open(uri, plain);
  const document = TextDocument.create(uri, "playbook", 1, plain);
  const edits = await client.connection.sendRequest(DocumentOnTypeFormattingRequest.type, {
    textDocument: { uri },
    position: document.positionAt(cursors[0] ?? 0),
    ch,
    options: { tabSize: 2, insertSpaces: true },
  });
  return TextDocument.applyEdits(document, edits ?? []);
}

it.each([
  ["when urgent\n<|>", "when urgent\n  "],
  ['rule "A"\n<|>', 'rule "A"\n  '],
  ['rule "A"\r\n<|>', 'rule "A"\r\n  '],
  ['rule "A"\n    when urgent\n    <|>', 'rule "A"\n    when urgent\n  '],
  ["when urgent then call\n<|>", "when urgent then call\n"],
  ["fact a is yes/no\n<|>", "fact a is yes/no\n"],
  ['rule "then"\n<|>', 'rule "then"\n  '],
  ['rule "A"\n  when a\n\n  <|>', 'rule "A"\n  when a\n\n'],
  ['test "t"\n  given contacts\n  <|>', 'test "t"\n  given contacts\n    '],
  ['test "t"\n  given contacts\n    | at |\n<|>', 'test "t"\n  given contacts\n    | at |\n    '],
  ['test "t"\n  given no contacts\n<|>', 'test "t"\n  given no contacts\n  '],
  ["score fit\n<|>\n", "score fit\n  \n"],
  ["when a\n<|>then call", "when a\nthen call"],
])("Enter in %j", async (text, expected) => {
  expect(await typed("\n", text)).toBe(expected);
});

it.each([
  [
    'table "T" first match\n  | when a | then |\n  |x|<|>',
    'table "T" first match\n  | when a | then |\n  | x      |',
  ],
  ["  | a |\n  | long |<|>\nwhen x then y | z", "  | a    |\n  | long |\nwhen x then y | z"],
  ["when a |<|>", "when a |"],
])("a bar in %j", async (text, expected) => {
  expect(await typed("|", text)).toBe(expected);
});
