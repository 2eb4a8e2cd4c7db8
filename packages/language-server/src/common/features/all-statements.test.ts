import { english } from "@handrail/syntax";
import { afterEach, beforeEach, expect, it } from "vitest";
import {
  type DocumentSymbol,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  SemanticTokensRequest,
  SymbolKind,
} from "vscode-languageserver/node";
import { type Client, startClient } from "../../testing/client.ts";

const uri = "file:///sales/main.playbook";
const textDocument = { uri };
const text = `playbook "P"
  version 1.0.0
use "base.playbook"
without rule "Base"
set target to 2h
setting pace is 1h
calendar "office"
  open Monday to Friday 09:00-17:00
fact stage is one of early, late
fact account id is text
history contact has
  medium is one of phone, chat
list expert has
  topic is text
action call is human, sells
read stage from "Stage"
  "E" as early
define hot as stage = early
choice next picks first match
score lead fit
  add 30 when hot
  bands cold below 20, warm
experiment chat first splits account id
  control 50%, treated 50%
table "Who" first match
  | when stage | then mode |
  | early      | human     |
rule "A" for next
  when mode = human
  then call within pace
never call via phone when stage = late
limit anything that sells to 2 per 30 days
  counting contacts where medium = phone
promise "P" when hot
  then call within 1h
test "T"
  given stage = early
  given contacts
    | at  | medium |
    | now | phone  |
  expect call
`;
let client: Client;

beforeEach(async () => {
  client = await startClient();
  await client.open(uri, text);
});
afterEach(() => client.stop());

it("outlines every kind of statement, and what is declared in it", async () => {
  const found = await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
  const symbols = found as DocumentSymbol[];
  expect(new Set(symbols.map(({ detail }) => detail))).toEqual(
    new Set(Object.keys(english.statements)),
  );
  const parts = symbols.flatMap(({ children = [] }) => children);
  expect(parts.map(({ name, kind }) => [name, kind])).toEqual([
    ["medium", SymbolKind.Field],
    ["topic", SymbolKind.Field],
    ["cold", SymbolKind.EnumMember],
    ["warm", SymbolKind.EnumMember],
    ["control", SymbolKind.EnumMember],
    ["treated", SymbolKind.EnumMember],
    ["mode", SymbolKind.Variable],
  ]);
});

it("folds what has several lines, rows by themselves, too", async () => {
  const found = await client.connection.sendRequest(FoldingRangeRequest.type, { textDocument });
  const lines = text.split("\n");
  const folded = (found ?? []).map(
    ({ startLine, endLine }) => `${lines[startLine]?.trim()} +${endLine - startLine}`,
  );
  expect(folded).toEqual([
    'playbook "P" +1',
    'calendar "office" +1',
    "history contact has +1",
    "list expert has +1",
    'read stage from "Stage" +1',
    "score lead fit +2",
    "experiment chat first splits account id +1",
    'table "Who" first match +2',
    'rule "A" for next +2',
    "limit anything that sells to 2 per 30 days +1",
    'promise "P" when hot +1',
    'test "T" +5',
    "| when stage | then mode | +1",
    "given contacts +2",
  ]);
});

it("colours every name", async () => {
  const { capabilities } = client.initialized;
  const legend = (capabilities.semanticTokensProvider as { legend: { tokenTypes: string[] } })
    .legend;
  const found = await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument });
  const data = found?.data ?? [];
  const lines = text.split("\n");
  const coloured = new Map<string, string>();
  let [line, character] = [0, 0];
  for (let at = 0; at < data.length; at += 5) {
    const [down = 0, right = 0, length = 0, type = 0] = data.slice(at, at + 4);
    character = down > 0 ? right : character + right;
    line += down;
    const word = lines[line]?.slice(character, character + length) ?? "";
    coloured.set(word, legend.tokenTypes[type] ?? "");
  }
  expect(Object.fromEntries(coloured)).toMatchObject({
    target: "parameter",
    pace: "parameter",
    stage: "property",
    early: "enumMember",
    late: "enumMember",
    contact: "class",
    contacts: "class",
    medium: "property",
    phone: "enumMember",
    chat: "enumMember",
    expert: "class",
    call: "method",
    sells: "decorator",
    hot: "variable",
    next: "class",
    "lead fit": "variable",
    warm: "enumMember",
    "chat first": "variable",
    treated: "enumMember",
    mode: "variable",
    human: "enumMember",
    now: "macro",
  });
});
