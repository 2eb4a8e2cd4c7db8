import { afterEach, beforeEach, expect, it } from "vitest";
import {
  type CodeLens,
  CodeLensRequest,
  CodeLensResolveRequest,
  ExecuteCommandRequest,
  InlayHintRequest,
} from "vscode-languageserver/node";
import { type Client, startClient } from "../../testing/client.ts";

const uri = "file:///sales/main.playbook";
const textDocument = { uri };
const text = `setting answer target is 1h
define early as stage = evaluation
rule "Call"
  when early
  then call within answer target
test "early: call"
  given stage = evaluation
  expect call within 1h
test "late: call, too"
  given stage = renewal
  expect call
`;
let client: Client;

beforeEach(async () => {
  client = await startClient();
  await client.open(uri, text);
});
afterEach(() => client.stop());

async function lenses() {
  const found = (await client.connection.sendRequest(CodeLensRequest.type, { textDocument })) ?? [];
  const resolved = await Promise.all(
    found.map((lens) => client.connection.sendRequest(CodeLensResolveRequest.type, lens)),
  );
  return resolved.map(({ range, command }: CodeLens) => `${range.start.line} ${command?.title}`);
}

it("says above rules and tests how they come out", async () => {
  expect(await lenses()).toEqual([
    "2 fires in 1 of 2 tests",
    "5 ✓ passes",
    "8 ✗ Expected `call`, but no rule recommends it here.",
  ]);
  await client.change(uri, 2, { text: `${text}fact` });
  expect(await lenses()).toEqual([
    "2 cannot run: the playbook has errors",
    "5 cannot run: the playbook has errors",
    "8 cannot run: the playbook has errors",
  ]);
});

it("runs tests for whoever asks", async () => {
  const run = () =>
    client.connection.sendRequest(ExecuteCommandRequest.type, {
      command: "handrail.runTests",
      arguments: [uri],
    });
  expect(await run()).toMatchObject([
    { title: "early: call", range: { start: { line: 5 } }, failures: [] },
    { title: "late: call, too", failures: [{ range: { start: { line: 10 } } }] },
  ]);
  await client.change(uri, 2, { text: "fact" });
  expect(await run()).toBeNull();
});

it("hints at the type of a definition and at the value of a setting", async () => {
  const hints = await client.connection.sendRequest(InlayHintRequest.type, {
    textDocument,
    range: { start: { line: 0, character: 0 }, end: { line: 11, character: 0 } },
  });
  expect(hints?.map(({ position, label }) => [position.line, position.character, label])).toEqual([
    [1, 12, "(yes/no)"],
    [4, 32, "(1h)"],
  ]);
});
