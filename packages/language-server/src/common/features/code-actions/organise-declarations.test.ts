import { loadPlaybook } from "@handrail/sdk";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type CodeAction, CodeActionRequest } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type Client, startClient } from "../../../testing/client.ts";

const uri = "file:///sales/main.playbook";
let client: Client;

beforeEach(async () => {
  client = await startClient();
});
afterEach(() => client.stop());

async function organised(text: string): Promise<string | null> {
  await client.open(uri, text);
  const start = { line: 0, character: 0 };
  const [action] = ((await client.connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri },
    range: { start, end: start },
    context: { diagnostics: [], only: ["source.organizeDeclarations"] },
  })) ?? []) as CodeAction[];
  const edits = action?.edit?.changes?.[uri];
  return edits === undefined
    ? null
    : TextDocument.applyEdits(TextDocument.create(uri, "playbook", 1, text), edits);
}

const text = `# What we do online

define early as stage = discovery # at first
# Who asks
rule "Call"
  when early and urgent
  then call within answer target
  # and nothing else

fact stage is step of discovery, renewal
fact urgent is yes/no

# Why we hurry
setting answer target is 1h
playbook "P" version 1.0.0

action call is human, helps
choice next picks first match
rule "B" for next when urgent then call
fact seats is number
rule "A" for next when seats > 5 then call
`;

it("puts declarations above what decides, comments with their statement", async () => {
  expect(await organised(text)).toBe(`# What we do online

playbook "P" version 1.0.0

# Why we hurry
setting answer target is 1h

fact stage is step of discovery, renewal
fact urgent is yes/no
fact seats is number

action call is human, helps

define early as stage = discovery # at first
# Who asks
rule "Call"
  when early and urgent
  then call within answer target
  # and nothing else

choice next picks first match
rule "B" for next when urgent then call
rule "A" for next when seats > 5 then call
`);
});

it("never changes the plan", async () => {
  const [before, after] = await Promise.all(
    [text, (await organised(text)) ?? ""].map((source) => loadPlaybook({ source })),
  );
  expect(after?.plan.hash).toBe(before?.plan.hash);
});

it("has nothing to do where all is in order, and does nothing where a sentence has a mistake", async () => {
  expect(await organised((await organised(text)) ?? "")).toBeNull();
  await client.close(uri);
  expect(await organised("when a == b then c\nfact a is text")).toBeNull();
});
