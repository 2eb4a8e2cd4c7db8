import { afterEach, beforeEach, expect, it } from "vitest";
import { HoverRequest, type MarkupContent } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type Client, startClient } from "../../../testing/client.ts";
import { marked } from "../../../testing/marks.ts";

const uri = "file:///sales/main.playbook";
const base = `setting answer target is 1h
fact stage is one of early, late
  ask "How far are you?"
read stage from "Phase"
action call is human, sells
action send tips is digital, helps
never anything that sells when stage = early
  because "Too soon"
`;
let client: Client;

beforeEach(async () => {
  client = await startClient({
    files: { "file:///sales/base.playbook": base },
    folders: ["file:///sales"],
  });
});
afterEach(() => client.stop());

async function hovered(text: string): Promise<string | null> {
  const { text: plain, cursors } = marked(`use "base.playbook"\n${text}`);
  await client.open(uri, plain);
  const found = await client.connection.sendRequest(HoverRequest.type, {
    textDocument: { uri },
    position: TextDocument.create(uri, "playbook", 1, plain).positionAt(cursors[0] ?? 0),
  });
  return (found?.contents as MarkupContent | undefined)?.value ?? null;
}

it("of a fact: its type, its question, and where it comes from", async () => {
  expect(await hovered("when st<|>age = early then send tips")).toBe(
    '```playbook\nfact stage is one of early, late\n  ask "How far are you?"\n```\n\nin base.playbook\n\nIn data it is the column “Phase” (base.playbook).',
  );
});

it("of a fact that nobody declares: what it is taken for", async () => {
  expect(await hovered("when day<|>s > 5 then send tips")).toContain(
    "**days**: a fact that no statement declares, so it is taken for a number.",
  );
});

it("of an action: its traits, and what may hold it back", async () => {
  const found = await hovered("when a then ca<|>ll\nlimit call to 2 per 30 days");
  expect(found).toContain("action call is human, sells");
  expect(found).toContain(
    "What may hold it back:\n\n- `never anything that sells when stage = early`\n- `limit call to 2 per 30 days`",
  );
  await client.close(uri);
  expect(await hovered("when a then send t<|>ips")).not.toContain("hold it back");
});

it("of a definition and a setting: what they come to", async () => {
  expect(await hovered("define hot as stage = early\nwhen h<|>ot then call")).toContain(
    "Its value is yes/no.",
  );
  await client.close(uri);
  expect(
    await hovered("set answer target to 2h\nwhen a then call within answer t<|>arget"),
  ).toContain("Here it is 2h.");
});

it.each([
  [
    'rule "Ca<|>ll" when stage = late and days >= 5 and not (a or b != 2) then call within answer target and send tips unless x\n  because "It helps"\n  source S4',
    "When stage is late and days is at least 5 and not (a or b is not 2), unless x: **call** within answer target (1h) and **send tips**.\n\nWhy: It helps\n\nKnown from: S4",
  ],
  ["wh<|>en stage is early or late then send tips", "When stage is early or late: **send tips**."],
  [
    "ru<|>le then send tips",
    "Always: **send tips**.\n\n---\n\n**HR8005** Recipes off the shelf ignore the single situation. A rule without any condition on it recommends the same to everybody, always, and soon nobody reads it.",
  ],
])("of a rule: a plain sentence of %j", async (text, expected) => {
  expect(await hovered(text)).toBe(expected);
});

it("of what is wrong: what its code means", async () => {
  expect(await hovered("when stage =<|>= early then call")).toContain("**HR1004** ");
});
