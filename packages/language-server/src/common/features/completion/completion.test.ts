import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CompletionItem, CompletionRequest, type TextEdit } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type Client, startClient } from "../../../testing/client.ts";
import { marked } from "../../../testing/marks.ts";

const uri = "file:///sales/main.playbook";
const base = `fact stage is step of discovery, evaluation, renewal
fact channel is one of digital, human
fact deal value is money in EUR
  ask "What is it worth?"
fact urgent is yes/no
setting answer target is 1h
define large as deal value > 50k EUR
action offer expert chat is human, helps
action talk to customer is human, helps
rule "Base" when urgent then offer expert chat by team lead
`;
let client: Client;
let version = 0;

beforeAll(async () => {
  client = await startClient({
    files: { "file:///sales/words/base.playbook": base },
    folders: ["file:///sales"],
  });
  await client.open(uri, "");
});
afterAll(() => client.stop());

/** The completions at the cursor of a text, and what each would make of it. */
async function complete(text: string) {
  const { text: plain, cursors } = marked(`use "words/base.playbook"\n${text}`);
  version += 1;
  await client.change(uri, version, { text: plain });
  const document = TextDocument.create(uri, "playbook", version, plain);
  const items = (await client.connection.sendRequest(CompletionRequest.type, {
    textDocument: { uri },
    position: document.positionAt(cursors[0] ?? 0),
  })) as CompletionItem[];
  const taken = (label: string) => {
    const item = items.find((one) => one.label === label);
    if (item === undefined) return null;
    return TextDocument.applyEdits(document, [item.textEdit as TextEdit]).slice(
      plain.indexOf("\n") + 1,
    );
  };
  return { labels: items.map(({ label }) => label), items, taken };
}

describe("offers what fits", () => {
  it.each([
    ["statements at the margin", "<|>", ["rule", "fact", "test", "when"], ["then", "because"]],
    ["statements that are half typed", "ru<|>", ["rule"], ["because"]],
    [
      "clauses that are still free",
      'rule "a"\n  when urgent\n  then offer expert chat\n  <|>',
      ["because", "source", "and"],
      ["when", "rule", "then"],
    ],
    [
      "clauses of a test, as often as needed",
      'test "a"\n  given urgent\n  <|>',
      ["given", "expect"],
      ["then"],
    ],
    [
      "facts, definitions and settings in a condition",
      "when <|>",
      ["stage", "deal value", "large", "answer target"],
      ["evaluation"],
    ],
    ["and after `and`", "when urgent and <|>", ["stage", "deal value"], ["evaluation"]],
    [
      "the values of a fact",
      "when stage = <|>",
      ["discovery", "evaluation", "renewal"],
      ["digital", "stage"],
    ],
    [
      "of that fact alone",
      "when stage = evaluation and channel is d<|>",
      ["digital", "human"],
      ["discovery"],
    ],
    ["another value after `or`", "when stage is evaluation or <|>", ["renewal"], ["digital"]],
    ["yes and no", "when urgent = <|>", ["yes", "no"], ["digital"]],
    ["operators after a name", "when stage i<|>", ["is", "is one of"], []],
    [
      "what goes on after a whole condition",
      "when stage = evaluation a<|>",
      ["and", "or", "then"],
      [],
    ],
    ["actions", "when urgent then <|>", ["offer expert chat", "talk to customer"], ["stage"]],
    [
      "clauses after a whole action",
      "when urgent then offer expert chat w<|>",
      ["within", "with"],
      [],
    ],
    [
      "units after a number",
      "when urgent then offer expert chat within 2 <|>",
      ["h", "business days"],
      ["stage"],
    ],
    ["roles", "when urgent then offer expert chat by <|>", ["team lead"], ["offer expert chat"]],
    [
      "facts that a handover carries",
      "when urgent then offer expert chat with <|>",
      ["deal value"],
      ["offer expert chat"],
    ],
    ["traits", "never anything that <|>", ["sells", "contacts customer"], ["stage"]],
    ["traits of a new action", "action call back is <|>", ["human", "helps"], ["stage"]],
    ["types", "fact size is <|>", ["number", "one of", "yes/no"], ["stage"]],
    ["titles to leave out", 'without rule "<|>', ["Base"], ["stage"]],
    ["files to use", 'use "<|>', ["words/base.playbook"], ["stage"]],
    ["facts that are asked for", 'test "a"\n  expect asks <|>', ["urgent"], ["offer expert chat"]],
    [
      "actions that are expected, and their states",
      'test "a"\n  expect offer expert chat b<|>',
      ["blocked", "by"],
      [],
    ],
    ["settings to set", "set <|>", ["answer target"], []],
  ])("%s", async (_, text, offered, not) => {
    const { labels } = await complete(text);
    expect(labels).toEqual(expect.arrayContaining(offered));
    expect(labels.filter((label) => not.includes(label))).toEqual([]);
  });

  it.each(["# when <|>", 'because "when <|>', "fact <|>", "action ca<|> is human"])(
    "and nothing in %s",
    async (text) => {
      expect((await complete(text)).labels).toEqual([]);
    },
  );
});

describe("writes it where it belongs", () => {
  it.each([
    ["when deal <|> > 5 EUR then x", "deal value", "when deal value > 5 EUR then x"],
    ["when deal v<|>alu > 5 EUR then x", "deal value", "when deal value > 5 EUR then x"],
    ["when urgent then off<|>", "offer expert chat", "when urgent then offer expert chat"],
    [
      "when urgent then offer expert chat wi<|>",
      "within",
      "when urgent then offer expert chat within",
    ],
    ["when stage i<|>", "is one of", "when stage is one of"],
    ["when urgent then <|>", "talk to customer", "when urgent then `talk to customer`"],
    ['without rule "<|>', "Base", 'without rule "Base'],
    ['without rule "B<|>"', "Base", 'without rule "Base"'],
    [
      "when stage = <|>\nfact next is yes/no",
      "renewal",
      "when stage = renewal\nfact next is yes/no",
    ],
  ])("%s with %s", async (text, label, result) => {
    expect((await complete(text)).taken(label)).toBe(result);
  });

  it("offers first what is written most, and says what each statement is for", async () => {
    const { items } = await complete("<|>");
    const ranked = items.toSorted((one, other) =>
      (one.sortText ?? one.label) < (other.sortText ?? other.label) ? -1 : 1,
    );
    expect(ranked.slice(0, 4).map(({ label }) => label)).toEqual([
      "rule",
      "when",
      "fact",
      "action",
    ]);
    expect(ranked[0]?.labelDetails).toEqual({ description: "What to do when." });
    expect(ranked[1]?.documentation).toBe(
      "What to do when, in one line.\n\nwhen CONDITION then ACTION and ACTION",
    );
    expect(new Set(items.map(({ label }) => label)).size).toBe(items.length);
  });

  it("says what a name is", async () => {
    const { items } = await complete("when <|>");
    expect(items.find(({ label }) => label === "deal value")).toMatchObject({
      detail: "money in EUR",
      documentation: { value: "What is it worth?" },
    });
  });
});
