import { afterEach, beforeEach, expect, it } from "vitest";
import {
  DidRenameFilesNotification,
  DocumentDiagnosticRequest,
  WillRenameFilesRequest,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type Client, editor, startClient } from "../../testing/client.ts";

const files = {
  "file:///sales/main.playbook": 'use "sub/base.playbook" # all of it\nwhen stage = a then act\n',
  "file:///sales/sub/base.playbook": 'use "../words.playbook"\nfact stage is one of a, b\n',
  "file:///sales/words.playbook": "setting target is 1h\n",
  "file:///sales/alone.playbook": "when x then y\n",
};
let client: Client;

beforeEach(async () => {
  client = await startClient({
    files,
    folders: ["file:///sales"],
    capabilities: {
      ...editor,
      workspace: { ...editor.workspace, fileOperations: { willRename: true } },
    },
  });
});
afterEach(() => client.stop());

async function renamed(from: string, to: string) {
  const oldUri = `file:///sales/${from}`;
  const newUri = `file:///sales/${to}`;
  const edit = await client.connection.sendRequest(WillRenameFilesRequest.type, {
    files: [{ oldUri, newUri }],
  });
  return Object.fromEntries(
    Object.entries(edit?.changes ?? {}).map(([uri, edits]) => {
      const text = files[uri as keyof typeof files];
      const after = TextDocument.applyEdits(TextDocument.create(uri, "playbook", 1, text), edits);
      return [uri.slice("file:///sales/".length), after.split("\n")[0]];
    }),
  );
}

it("follows a file, what it uses and what uses it", async () => {
  expect(await renamed("sub/base.playbook", "base of all.playbook")).toEqual({
    "main.playbook": 'use "base of all.playbook" # all of it',
    "sub/base.playbook": 'use "words.playbook"',
  });
});

it("follows a folder", async () => {
  expect(await renamed("sub", "deep/er")).toEqual({
    "main.playbook": 'use "deep/er/base.playbook" # all of it',
    "sub/base.playbook": 'use "../../words.playbook"',
  });
});

it("changes nothing where nothing is used", async () => {
  expect(await renamed("alone.playbook", "other.playbook")).toEqual({});
});

it("knows the files by their new names afterwards", async () => {
  const [oldUri, newUri] = ["file:///sales/words.playbook", "file:///sales/terms.playbook"];
  client.files.set(newUri, client.files.get(oldUri) ?? "");
  client.files.delete(oldUri);
  await client.connection.sendNotification(DidRenameFilesNotification.type, {
    files: [{ oldUri, newUri }],
  });
  const pull = (uri: string) =>
    client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
  const base = "file:///sales/sub/base.playbook";
  expect(await pull(base)).toMatchObject({ items: [{ message: /words\.playbook/ }] });
  await client.open(base, 'use "../terms.playbook"\nfact stage is one of a, b\n');
  expect(await pull(base)).toMatchObject({ items: [] });
});
