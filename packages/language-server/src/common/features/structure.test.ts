import { afterEach, beforeEach, expect, it } from "vitest";
import {
  DocumentLinkRequest,
  type DocumentSymbol,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  type Range,
  type SelectionRange,
  SelectionRangeRequest,
  WorkspaceSymbolRequest,
} from "vscode-languageserver/node";
import { type Client, startClient } from "../../testing/client.ts";

const uri = "file:///sales/main.playbook";
const text = `# What we do
# when somebody asks
use "base.playbook"
use "sub/other.playbook"

rule "Answer"
  when stage = evaluation and urgent
  then answer question within 1h

when urgent then call
fact`;
let client: Client;

beforeEach(async () => {
  client = await startClient({
    files: { "file:///sales/base.playbook": "fact stage is one of evaluation, renewal" },
    folders: ["file:///sales"],
  });
  await client.open(uri, text);
});
afterEach(() => client.stop());

const textDocument = { uri };

function textIn({ start, end }: Range): string {
  const offset = (line: number, character: number) =>
    text.split("\n").slice(0, line).join("\n").length + (line > 0 ? 1 : 0) + character;
  return text.slice(offset(start.line, start.character), offset(end.line, end.character));
}

it("outlines a document by names and titles, broken statements too", async () => {
  const symbols = await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
  expect(
    (symbols as DocumentSymbol[]).map(({ name, detail, selectionRange }) => [
      detail,
      name,
      textIn(selectionRange),
    ]),
  ).toEqual([
    ["use", 'use "base.playbook"', 'use "base.playbook"'],
    ["use", 'use "sub/other.playbook"', 'use "sub/other.playbook"'],
    ["rule", "Answer", '"Answer"'],
    ["rule", "when urgent then call", "when urgent then call"],
    ["fact", "fact", "fact"],
  ]);
});

it("finds statements of all documents by a part of their name, however it is spelt", async () => {
  const find = async (query: string) =>
    (await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query }))?.map(
      ({ name, location }) => `${name} in ${location.uri}`,
    );
  expect(await find("STA")).toEqual(["stage in file:///sales/base.playbook"]);
  expect(await find("answ-er")).toEqual([`Answer in ${uri}`]);
  expect(await find("nothing")).toEqual([]);
});

it("folds comments, uses and statements of several lines", async () => {
  const ranges = await client.connection.sendRequest(FoldingRangeRequest.type, { textDocument });
  expect(ranges?.map(({ startLine, endLine, kind }) => [startLine, endLine, kind])).toEqual([
    [5, 7, undefined],
    [0, 1, "comment"],
    [2, 3, "imports"],
  ]);
});

it("selects from the name to the file, step by step", async () => {
  const found = await client.connection.sendRequest(SelectionRangeRequest.type, {
    textDocument,
    positions: [{ line: 6, character: 10 }],
  });
  const steps: string[] = [];
  for (let step: SelectionRange | undefined = found?.[0]; step !== undefined; step = step.parent) {
    steps.push(textIn(step.range));
  }
  expect(steps).toEqual([
    "stage",
    "stage = evaluation",
    "stage = evaluation and urgent",
    'rule "Answer"\n  when stage = evaluation and urgent\n  then answer question within 1h',
    text,
  ]);
});

it("links what is used", async () => {
  const links = await client.connection.sendRequest(DocumentLinkRequest.type, { textDocument });
  expect(links?.map(({ range, target }) => [textIn(range), target])).toEqual([
    ['"base.playbook"', "file:///sales/base.playbook"],
    ['"sub/other.playbook"', "file:///sales/sub/other.playbook"],
  ]);
});
