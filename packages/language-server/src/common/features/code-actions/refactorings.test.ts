import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type CodeAction, CodeActionRequest } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type Client, startClient } from "../../../testing/client.ts";
import { marked } from "../../../testing/marks.ts";
import { difference } from "../../../testing/meaning.ts";

const uri = "file:///sales/main.playbook";
let client: Client;

beforeEach(async () => {
  client = await startClient();
});
afterEach(() => client.stop());

/** The actions at the cursor, or for the marked stretch, and what the text becomes by one of them. */
async function offered(text: string) {
  const { text: plain, cursors, spans } = marked(text);
  await client.open(uri, plain);
  const document = TextDocument.create(uri, "playbook", 1, plain);
  const at = cursors[0] ?? 0;
  const { start, end } = spans[0] ?? { start: at, end: at };
  const found = ((await client.connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri },
    range: { start: document.positionAt(start), end: document.positionAt(end) },
    context: { diagnostics: [] },
  })) ?? []) as CodeAction[];
  const taken = (title: RegExp) => {
    const action = found.find((one) => title.test(one.title));
    return action === undefined
      ? null
      : TextDocument.applyEdits(document, action.edit?.changes?.[uri] ?? []);
  };
  return { plain, titles: found.map((one) => one.title), taken };
}

/** What a text becomes, which decides as before. */
async function refactored(text: string, title: RegExp): Promise<string | null> {
  const { plain, taken } = await offered(text);
  const after = taken(title);
  if (after !== null) expect(await difference(plain, after)).toBeNull();
  return after;
}

const facts = `fact stage is step of discovery, evaluation, renewal
fact channel is one of digital, human
fact deal value is money in EUR
fact urgent is yes/no
`;

describe("a condition becomes a definition", () => {
  it.each([
    [
      "what is chosen",
      'rule "A"\n  when <|stage = evaluation|> and urgent\n  then call',
      'define new condition as stage = evaluation\n\nrule "A"\n  when new condition and urgent\n  then call',
    ],
    [
      "several parts of it, below their comment",
      "# Why\nwhen <|stage = evaluation and channel = digital|> and urgent then call",
      "define new condition as stage = evaluation and channel = digital\n\n# Why\nwhen new condition and urgent then call",
    ],
    [
      "the comparison at the cursor",
      "when urgent or stage <|>is one of discovery, evaluation then call",
      "define new condition as stage is one of discovery, evaluation\n\nwhen urgent or new condition then call",
    ],
    [
      "what stands in parentheses",
      "when not <|(urgent or channel = human)|> then call",
      "define new condition as urgent or channel = human\n\nwhen not new condition then call",
    ],
    [
      "an amount that is worked out",
      "when <|deal value * 2|> > 50k EUR then call",
      "define new condition as deal value * 2\n\nwhen new condition > 50k EUR then call",
    ],
    [
      "a part of a guardrail",
      "when urgent then call\nnever call unless <|channel = human|>",
      "when urgent then call\ndefine new condition as channel = human\n\nnever call unless new condition",
    ],
  ])("%s", async (_, text, expected) => {
    expect(await refactored(`${facts}${text}`, /^Give the condition/)).toBe(`${facts}${expected}`);
  });

  it("under a name that is free", async () => {
    const text =
      "define new condition as urgent\nwhen <|stage = renewal|> and new condition then call";
    expect(await refactored(`${facts}${text}`, /`define new condition 2`/)).toContain(
      "when new condition 2 and new condition then call",
    );
  });

  it.each([
    ["not a value after `or`", "when <|stage is evaluation|> or renewal then call"],
    [
      "not across `and` and `or`",
      "when <|urgent and stage = renewal|> or channel = human then call",
    ],
    [
      "not the filter of a history",
      "history contact has\n  medium is one of phone, chat\nwhen any contact where <|medium = phone|> then call",
    ],
    ["not what has a mistake", "when <|stage == renewal|> then call"],
    [
      "not what a test gives",
      'when urgent then call\ntest "t"\n  given <|stage = renewal|>\n  expect nothing',
    ],
  ])("%s", async (_, text) => {
    const { titles } = await offered(`${facts}${text}`);
    expect(titles.filter((title) => title.startsWith("Give"))).toEqual([]);
  });
});

describe("a definition is written out", () => {
  it.each([
    [
      "define ear<|>ly as stage = evaluation or urgent\n\nwhen early then call\nwhen not early and channel = human then ask",
      "when stage = evaluation or urgent then call\nwhen not (stage = evaluation or urgent) and channel = human then ask",
    ],
    [
      "when l<|>arge and urgent then call\ndefine large as deal value > 50k EUR\nnever call when large = no",
      "when (deal value > 50k EUR) and urgent then call\nnever call when (deal value > 50k EUR) = no",
    ],
    [
      "define hot as urgent\nwhen h<|>ot and stage = renewal then call",
      "when urgent and stage = renewal then call",
    ],
  ])("%s", async (text, expected) => {
    expect(await refactored(`${facts}${text}`, /^Write out/)).toBe(`${facts}${expected}`);
  });

  it("not where only a name may stand", async () => {
    const { titles } = await offered(
      `${facts}define l<|>arge as deal value > 5 EUR\nwhen large then call with large`,
    );
    expect(titles.filter((title) => title.startsWith("Write out"))).toEqual([]);
  });
});

describe("rules and tables", () => {
  const rules = `rule "Call"
  when stage = evaluation and channel = digital
  then call within 1h
  because "Slow answers frustrate"
  source S4

rule "Ask"
  when channel = human and stage is one of discovery, renewal
  then ask by seller and send offer

when channel = digital and stage < renewal then send tips
`;
  const table = `table "Call" collect
  | when stage         | when channel | then                         | because                  | source |
  | evaluation         | digital      | call within 1h               | "Slow answers frustrate" | "S4"   |
  | discovery, renewal | human        | ask by seller and send offer |                          |        |
  | < renewal          | digital      | send tips                    |                          |        |
`;

  it("rules of one shape become a table that decides the same", async () => {
    expect(
      await refactored(`${facts}${rules.replace("Call", "Ca<|>ll")}`, /3 rules into a table/),
    ).toBe(`${facts}${table}`);
  });

  it("and a table becomes rules that decide the same", async () => {
    const after = await refactored(`${facts}${table.replace("Call", "Ca<|>ll")}`, /into 3 rules/);
    expect(after).toContain(`rule
  when stage = evaluation and channel = digital
  then call within 1h
  because "Slow answers frustrate"
  source "S4"`);
  });

  it.each(["first match", "unique"])("also one with %s", async (policy) => {
    const text = `table "T<|>" ${policy}
  | when stage         | when channel | then    |
  | evaluation         | digital      | call    |
  | discovery, renewal | human        | ask     |
  | evaluation         | human        | send it |
  priority 3
`;
    const after = await refactored(`${facts}${text}`, /into 3 rules/);
    expect(after).toContain("  unless ");
    expect(after).toContain("  priority 3");
  });

  it("not rules with a comment, a title that another file leaves out, or other facts", async () => {
    const differ = `when sta<|>ge = renewal then call\nwhen channel = human then ask\n`;
    expect((await offered(`${facts}${differ}`)).titles).not.toContain(
      "Turn these 2 rules into a table",
    );
    const commented = rules.replace("Call", "Ca<|>ll").replace("within 1h", "within 1h # soon");
    expect((await offered(`${facts}${commented}`)).titles.join()).not.toContain("into a table");
  });
});

describe("adds", () => {
  it.each([
    ["fact si<|>ze is number", /ask/, 'fact size is number\n  ask "…?"'],
    ["when urg<|>ent then call", /because/, 'when urgent then call\n  because "…"'],
    ["when urg<|>ent then call # soon\n", /source/, 'when urgent then call # soon\n  source "…"\n'],
    [
      "never ca<|>ll when urgent\r\nwhen urgent then ask",
      /because/,
      'never call when urgent\n  because "…"\r\nwhen urgent then ask',
    ],
  ])("a clause to %j", async (text, title, expected) => {
    expect((await offered(text)).taken(title)).toBe(expected);
  });

  it("no reason to what has one", async () => {
    const { titles } = await offered('when urg<|>ent then call\n  because "x"');
    expect(titles.filter((title) => title.includes("`because`"))).toEqual([]);
  });

  it("a declaration of a fact with the type that its use shows, and of all facts", async () => {
    const { taken } = await offered("when sta<|>ge = renewal and deal value > 5 EUR then call");
    expect(taken(/^Declare `fact stage/)).toBe(
      "fact stage is one of renewal\n\nwhen stage = renewal and deal value > 5 EUR then call",
    );
    expect(taken(/^Declare all 2/)).toBe(
      "fact stage is one of renewal\nfact deal value is money in EUR\n\nwhen stage = renewal and deal value > 5 EUR then call",
    );
  });

  it("a declaration of an action, below the others", async () => {
    const { taken } = await offered(
      "action call is helps # first\nwhen urgent then talk<|> it over",
    );
    expect(taken(/sells/)).toBe(
      "action call is helps # first\naction talk it over is sells\nwhen urgent then talk it over",
    );
  });
});

it("writes a definition out in the files that use it, too", async () => {
  const base = "define early as stage = evaluation\nwhen early then call\n";
  const baseUri = "file:///sales/base.playbook";
  await client.stop();
  client = await startClient({ files: { [baseUri]: base }, folders: ["file:///sales"] });
  const text = 'use "base.playbook"\nwhen not early then ask\n';
  await client.open(uri, text);
  const found = (await client.connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri },
    range: { start: { line: 1, character: 10 }, end: { line: 1, character: 10 } },
    context: { diagnostics: [] },
  })) as CodeAction[];
  const changes = found.find(({ title }) => title.startsWith("Write out"))?.edit?.changes ?? {};
  const after = (file: string, before: string) =>
    TextDocument.applyEdits(TextDocument.create(file, "playbook", 1, before), changes[file] ?? []);
  expect(after(baseUri, base)).toBe("when stage = evaluation then call\n");
  expect(after(uri, text)).toBe('use "base.playbook"\nwhen not (stage = evaluation) then ask\n');
});
