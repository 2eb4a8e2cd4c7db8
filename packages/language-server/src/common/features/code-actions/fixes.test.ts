import { afterEach, beforeEach, expect, it } from "vitest";
import { type CodeAction, CodeActionKind, CodeActionRequest } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type Client, startClient } from "../../../testing/client.ts";

const uri = "file:///sales/main.playbook";
const text = "when a == b then act\nwhen c == d then act\n";
let client: Client;

beforeEach(async () => {
  client = await startClient();
  await client.open(uri, text);
});
afterEach(() => client.stop());

async function actions(line: number, ...only: CodeActionKind[]): Promise<CodeAction[]> {
  const found = await client.connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri },
    range: { start: { line, character: 0 }, end: { line, character: 20 } },
    context: { diagnostics: [], ...(only.length === 0 ? {} : { only }) },
  });
  return (found ?? []) as CodeAction[];
}

function applied({ edit }: CodeAction): string {
  const edits = edit?.changes?.[uri] ?? [];
  return TextDocument.applyEdits(TextDocument.create(uri, "playbook", 1, text), edits);
}

it("offers the fix of the finding at the cursor", async () => {
  const found = await actions(1, CodeActionKind.QuickFix);
  expect(found).toMatchObject([
    { kind: CodeActionKind.QuickFix, isPreferred: true, diagnostics: [{ code: "HR1004" }] },
  ]);
  expect(found.map(applied)).toEqual(["when a == b then act\nwhen c = d then act\n"]);
});

it("fixes everything that is certain at once, where that is asked for", async () => {
  const found = await actions(0, CodeActionKind.SourceFixAll);
  expect(found.map(applied)).toEqual(["when a = b then act\nwhen c = d then act\n"]);
});

it("offers as a fix what answers a finding, and as that alone", async () => {
  await client.change(uri, 2, {
    text: 'playbook "P"\nfact a is yes/no\nrule "One"\n  when a\n  then act\n',
  });
  const because = { kind: CodeActionKind.QuickFix, diagnostics: [{ code: "HR7102" }] };
  const fixes = await actions(2, CodeActionKind.QuickFix);
  expect(fixes.find(({ title }) => title.includes("because"))).toMatchObject(because);
  const all = (await actions(2)).filter(({ title }) => title.includes("because"));
  expect(all).toMatchObject([because]);
});
