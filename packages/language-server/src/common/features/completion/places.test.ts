import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type CompletionItem,
  CompletionRequest,
  InsertTextFormat,
  type TextEdit,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type Client, startClient } from "../../../testing/client.ts";
import { marked } from "../../../testing/marks.ts";

const uri = "file:///sales/main.playbook";
const base = `calendar "office"
  open weekdays 9-17
history contact has
  medium is one of phone, chat
list expert has
  deals won is number
fact stage is step of discovery, evaluation
fact deal value is money in EUR
fact urgent is yes/no
setting answer target is 1h
choice next step picks first match
action offer chat is human, helps
score lead fit
  add 30 when urgent
  bands cold below 20, warm
rule "Base" when urgent then offer chat by team lead
`;
let client: Client;
let version = 1;

beforeAll(async () => {
  client = await startClient({
    files: { "file:///sales/base.playbook": base },
    folders: ["file:///sales"],
  });
  await client.open(uri, "");
});
afterAll(() => client.stop());

async function complete(text: string) {
  const { text: plain, cursors } = marked(`use "base.playbook"\n${text}`);
  version += 1;
  await client.change(uri, version, { text: plain });
  const document = TextDocument.create(uri, "playbook", version, plain);
  const items = (await client.connection.sendRequest(CompletionRequest.type, {
    textDocument: { uri },
    position: document.positionAt(cursors[0] ?? 0),
  })) as CompletionItem[];
  const taken = (label: string) => {
    const item = items.find((one) => one.label === label);
    return item === undefined
      ? null
      : TextDocument.applyEdits(document, [item.textEdit as TextEdit]).slice(
          plain.indexOf("\n") + 1,
        );
  };
  return { labels: items.map(({ label }) => label), items, taken };
}

describe("nothing but what fits", () => {
  it.each([
    ['rule "A" for <|>', ["next step"]],
    ['rule "A" for ne<|>\n  when urgent then offer chat', ["next step"]],
    ["limit offer chat to 2 per <|>", ["30 days", "week", "month", "decision"]],
    [
      "limit offer chat to 2 per 30 days\n  counting <|>",
      ["contact", "contacts", "expert", "experts"],
    ],
    ["when number of <|>", ["contact", "contacts", "expert", "experts"]],
    ["when urgent and no <|>", ["contact", "contacts", "expert", "experts"]],
    ["when first 3 experts by highest <|>", ["deals won"]],
    ["experiment e <|>", ["splits"]],
    ["experiment e splits <|>", ["deal value", "stage", "urgent"]],
    ['table "T" <|>', ["first match", "unique", "collect"]],
    ['table "T" first match\n  | <|>', ["when", "then", "because", "source"]],
    ['table "T" first match\n  | when stage | then |\n  | <|> |', ["discovery", "evaluation", "-"]],
    ['table "T" first match\n  | when stage | then |\n  | evaluation | of<|>', ["offer chat"]],
    ["choice a <|>", ["picks"]],
    ["choice a picks <|>", ["first match", "highest priority"]],
    ["fact a <|>", ["is"]],
    ["action call back <|>", ["is"]],
    ["define c <|>", ["as"]],
    ["set <|>", ["answer target"]],
    ["set answer target <|>", ["to"]],
    ["set answer target to <|>", ["1h", "24h", "2 days", "3 business days"]],
    ["read stage <|>", ['from ""']],
    ['read stage from "Phase"\n  "E" as <|>', ["discovery", "evaluation", "unknown"]],
    ['playbook "P"\n  calendar <|>', ['"office"']],
    ["when urgent then offer chat within 2 business days in <|>", ['"office"']],
    [
      "when urgent then offer chat within <|>",
      ["answer target", "1h", "24h", "2 days", "3 business days"],
    ],
    ["when urgent then offer chat\n  valid <|>", ["from", "until"]],
    ["without <|>", ['rule "Base"']],
    ['test "t"\n  given contacts\n    | <|>', ["at", "medium"]],
    ['test "t"\n  given contacts\n    | at | medium |\n    | now | <|> |', ["phone", "chat", "-"]],
    ["never <|>", ["anything that", "anything", "offer chat"]],
  ])("%s", async (text, expected) => {
    expect((await complete(text)).labels).toEqual(expected);
  });
});

describe("among others", () => {
  it.each([
    ["limit offer chat to 2 per 30 days\n  counting contacts where <|>", ["at", "medium"], []],
    ["when any contact where medium = <|>", ["phone", "chat"], []],
    ["when number of contacts where (medium = phone and <|>", ["at", "medium"], []],
    ["when deal value > <|>", ["10k EUR", "50k EUR"], []],
    [
      'promise "p" when urgent then <|>',
      ["anything that", "nothing that", "offer chat"],
      ["stage"],
    ],
    ['test "t"\n  given <|>', ["stage", "contacts", "no contacts", "at"], ["offer chat"]],
    ['test "t"\n  expect <|>', ["offer chat", "no", "asks", "nothing", "lead fit"], ["stage"]],
    ["when urgent then offer chat escalating to <|>", ["team lead"], [""]],
    ["when urgent the<|>", ["stage"], ["urgent the"]],
    ['playbook "P"\n  zone Europe/B<|>', ["Europe/Berlin"], []],
    ['calendar "x"\n  open <|>', ["Monday to Friday 09:00-17:00"], []],
  ])("%s", async (text, offered, not) => {
    const { labels } = await complete(text);
    expect(labels).toEqual(expect.arrayContaining(offered));
    expect(labels.filter((label) => not.includes(label) && label !== "urgent")).toEqual([]);
  });
});

it("puts a whole word in the place of a half one, also from its middle", async () => {
  const { taken } = await complete('rule "A" for ne<|>xt\n  when urgent then offer chat');
  expect(taken("next step")).toBe('rule "A" for next step\n  when urgent then offer chat');
  const table = await complete('table "T" first match\n  | when stage | then |\n  | ev<|>al | x |');
  expect(table.taken("evaluation")).toContain("| evaluation | x |");
});

it("begins statements with their parts to be filled in", async () => {
  const { items } = await complete("ru<|>");
  expect(items.find(({ label }) => label === "rule")).toMatchObject({
    insertTextFormat: InsertTextFormat.Snippet,
    textEdit: {
      // biome-ignore lint/suspicious/noTemplateCurlyInString: what a snippet looks like
      newText: 'rule "${1:title}"\n  when ${2:condition}\n  then ${3:action}\n  because "${4:why}"',
    },
    documentation: expect.stringContaining("What to do when."),
  });
});
