import { afterEach, beforeEach, expect, it } from "vitest";
import {
  CallHierarchyIncomingCallsRequest,
  type CallHierarchyItem,
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type Client, startClient } from "../../testing/client.ts";
import { marked } from "../../testing/marks.ts";

const uri = "file:///sales/main.playbook";
const base = `fact stage is one of evaluation, renewal
setting answer target is 1h
define early as stage = evaluation
action call is human, helps
`;
let client: Client;

beforeEach(async () => {
  client = await startClient({
    files: { "file:///sales/base.playbook": base },
    folders: ["file:///sales"],
  });
});
afterEach(() => client.stop());

async function prepare(text: string): Promise<CallHierarchyItem> {
  const { text: plain, cursors } = marked(`use "base.playbook"\n${text}`);
  await client.open(uri, plain);
  const items = await client.connection.sendRequest(CallHierarchyPrepareRequest.type, {
    textDocument: { uri },
    position: TextDocument.create(uri, "playbook", 1, plain).positionAt(cursors[0] ?? 0),
  });
  const [item] = items ?? [];
  if (item === undefined) throw new Error("nothing is there");
  return item;
}

async function callers(item: CallHierarchyItem) {
  const found = await client.connection.sendRequest(CallHierarchyIncomingCallsRequest.type, {
    item,
  });
  return found?.map(({ from, fromRanges }) => `${from.name} ${fromRanges.length}`);
}

async function callees(item: CallHierarchyItem) {
  const found = await client.connection.sendRequest(CallHierarchyOutgoingCallsRequest.type, {
    item,
  });
  return found?.map(({ to, fromRanges }) => `${to.detail} ${to.name} ${fromRanges.length}`);
}

it("knows the sentences that use a definition of another file", async () => {
  const item = await prepare(`rule "Call"
  when ear<|>ly or early
  then call within answer target
define late as not early`);
  expect(item).toMatchObject({ name: "early", detail: "define", uri: /base\.playbook$/ });
  expect(await callers(item)).toEqual(["Call 2", "late 1"]);
  expect(await callees(item)).toEqual(["fact stage 1"]);
});

it("knows what a rule without a title is built from", async () => {
  const item = await prepare("wh<|>en early and stage = renewal then call within answer target");
  expect(await callees(item)).toEqual([
    "define early 1",
    "fact stage 1",
    "action call 1",
    "setting answer target 1",
  ]);
  expect(await callers(item)).toEqual([]);
});

it("tells the values of a table apart", async () => {
  const item = await prepare(`table "Who" first match
  | when stage | then contact mode | then te<|>am |
  | renewal    | human             | inside    |
when team = inside then call
when contact mode = human then call`);
  expect(item).toMatchObject({ name: "team", detail: "table" });
  expect(await callers(item)).toEqual(["when team = inside then call 1"]);
});

it("knows who uses a score", async () => {
  const item = await prepare(`score f<|>it
  add 30 when stage = renewal
when fit > 20 then call`);
  expect(item).toMatchObject({ name: "fit" });
  expect(await callers(item)).toEqual(["when fit > 20 then call 1"]);
});
