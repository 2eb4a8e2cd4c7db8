import { loadPlaybook } from "@handrail/sdk";
import { afterEach, beforeEach, expect, it } from "vitest";
import {
  ApplyWorkspaceEditRequest,
  type CodeAction,
  CodeActionRequest,
  ExecuteCommandRequest,
  type WorkspaceEdit,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type Client, editor, startClient } from "../../../testing/client.ts";

const uri = "file:///sales/main.playbook";
let client: Client;
let applied: WorkspaceEdit[];

beforeEach(async () => {
  applied = [];
  client = await startClient({
    capabilities: { ...editor, workspace: { ...editor.workspace, applyEdit: true } },
    prepare: (connection) =>
      connection.onRequest(ApplyWorkspaceEditRequest.type, ({ edit }) => {
        applied.push(edit);
        return { applied: true };
      }),
  });
});
afterEach(() => client.stop());

const text = `playbook "P"
  zone Europe/Berlin

fact stage is step of discovery, evaluation, renewal
fact deal value is money in EUR
fact waiting since is time
fact share is percent
fact notice is duration
fact region is text
fact topics is list of text
fact urgent is yes/no
history contact has
  medium is one of phone, chat

rule "Pitch"
  when stage is one of evaluation, renewal and deal value > 50k EUR and waiting since is more than 24h ago
  then pitch project within 2h by seller
  unless urgent
never pitch project when share < 20%
`;

/** What the document is after the one change that the client was asked for. */
async function after(command: unknown): Promise<string> {
  await client.open(uri, text);
  await client.connection.sendRequest(ExecuteCommandRequest.type, {
    command: "handrail.addTest",
    arguments: [command],
  });
  expect(applied).toHaveLength(1);
  return TextDocument.applyEdits(
    TextDocument.create(uri, "playbook", 1, text),
    applied[0]?.changes?.[uri] ?? [],
  );
}

async function passes(source: string): Promise<boolean> {
  const playbook = await loadPlaybook({ source });
  const { failed, passed } = playbook.test();
  return failed === 0 && passed === 1;
}

it("makes a test of a situation that comes out as it does today", async () => {
  const made = await after({
    uri,
    title: 'the "first" try',
    now: "2026-11-23T09:00Z",
    facts: {
      stage: "evaluation",
      dealValue: 80_000,
      "waiting since": "2026-11-20T09:00:00Z",
      share: 20,
      notice: "PT36H",
      region: 'north "west"',
      topics: ["price", "delivery"],
      urgent: false,
      contacts: [{ at: "2026-11-20T09:00:00Z", medium: "phone" }],
    },
  });
  expect(made.slice(text.length)).toBe(`
test "the \\"first\\" try"
  given at 2026-11-23T10:00
  given deal value = 80000 EUR
  given notice = 36h
  given region = "north \\"west\\""
  given share = 20%
  given stage = evaluation
  given topics contains "price"
  given topics contains "delivery"
  given urgent = no
  given waiting since = 2026-11-20T10:00
  given contacts
    | at               | medium |
    | 2026-11-20T10:00 | phone  |
  expect pitch project by seller within 2h
`);
  expect(await passes(made)).toBe(true);
});

it("makes a test that shows a rule firing", async () => {
  await client.open(uri, text);
  const line = text.slice(0, text.indexOf('rule "Pitch"')).split("\n").length - 1;
  const found = (await client.connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri },
    range: { start: { line, character: 2 }, end: { line, character: 2 } },
    context: { diagnostics: [] },
  })) as CodeAction[];
  const action = found.find(({ title }) => title === "Add a test that shows this rule firing");
  await client.close(uri);
  const made = await after(action?.command?.arguments?.[0]);
  expect(made).toContain('test "Pitch fires"');
  expect(made).toContain("expect pitch project");
  expect(await passes(made)).toBe(true);
});

it("says what is wrong with a situation, and changes nothing", async () => {
  await client.open(uri, text);
  const run = client.connection.sendRequest(ExecuteCommandRequest.type, {
    command: "handrail.addTest",
    arguments: [{ uri, facts: { stage: "nowhere" } }],
  });
  await expect(run).rejects.toThrow("nowhere");
  expect(applied).toEqual([]);
});
