import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  DefinitionRequest,
  DocumentHighlightRequest,
  HoverRequest,
  type Location,
  type MarkupContent,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type Client, startClient } from "../../testing/client.ts";
import { marked } from "../../testing/marks.ts";

const uri = "file:///sales/main.playbook";
const baseUri = "file:///sales/base.playbook";
const base = `fact deal value is money in EUR
  ask "What is it worth?"
action pitch project is human, sells
rule "Base" when deal value > 5 EUR then pitch project
`;
let client: Client;

beforeEach(async () => {
  client = await startClient({ files: { [baseUri]: base }, folders: ["file:///sales"] });
});
afterEach(() => client.stop());

/** Opens a text whose cursor is marked, and says where that is. */
async function openAt(text: string) {
  const { text: plain, cursors } = marked(`use "base.playbook"\n${text}`);
  await client.open(uri, plain);
  const document = TextDocument.create(uri, "playbook", 1, plain);
  return { textDocument: { uri }, position: document.positionAt(cursors[0] ?? 0), document };
}

const shown = ({ uri: file, range: { start } }: Location) =>
  `${file.slice(file.lastIndexOf("/") + 1)} ${start.line}:${start.character}`;

describe("definition", () => {
  it("of a fact in another file, of a name of several words, from its middle", async () => {
    const at = await openAt("when deal <|>value > 7 EUR then pitch project");
    const found = await client.connection.sendRequest(DefinitionRequest.type, at);
    expect(shown(found as Location)).toBe("base.playbook 0:5");
  });

  it("of what nobody declares is its first use", async () => {
    const at = await openAt("when urgent then pitch project\nwhen ur<|>gent then pitch project");
    const found = await client.connection.sendRequest(DefinitionRequest.type, at);
    expect(shown(found as Location)).toBe("main.playbook 1:5");
  });

  it("of a rule that is left out", async () => {
    const at = await openAt('without rule "b<|>ase"');
    const found = await client.connection.sendRequest(DefinitionRequest.type, at);
    expect(shown(found as Location)).toBe("base.playbook 3:5");
  });
});

describe("references", () => {
  it("in all documents, with the declaration or without", async () => {
    const at = await openAt("when Deal Value > 7 EUR then pitch<|> project");
    const found = (includeDeclaration: boolean) =>
      client.connection
        .sendRequest(ReferencesRequest.type, { ...at, context: { includeDeclaration } })
        .then((all) => all?.map(shown));
    expect(await found(true)).toEqual([
      "base.playbook 2:7",
      "base.playbook 3:41",
      "main.playbook 1:29",
    ]);
    expect(await found(false)).toEqual(["base.playbook 3:41", "main.playbook 1:29"]);
  });

  it("are marked in one document, however they are spelt", async () => {
    const at = await openAt("define big<|> as deal value > 7 EUR\nwhen Big then pitch project");
    const found = await client.connection.sendRequest(DocumentHighlightRequest.type, at);
    expect(found?.map(({ range, kind }) => [range.start.line, kind])).toEqual([
      [1, 3],
      [2, 2],
    ]);
  });
});

describe("hover", () => {
  it("shows the declaration, and where it stands", async () => {
    const at = await openAt("when deal value<|> > 7 EUR then pitch project");
    const found = await client.connection.sendRequest(HoverRequest.type, at);
    expect((found?.contents as MarkupContent | undefined)?.value).toBe(
      '```playbook\nfact deal value is money in EUR\n  ask "What is it worth?"\n```\n\nin base.playbook',
    );
  });

  it("says what now is, and nothing where nothing is named", async () => {
    const now = await openAt("when since < n<|>ow then pitch project");
    const found = await client.connection.sendRequest(HoverRequest.type, now);
    expect((found?.contents as MarkupContent | undefined)?.value).toContain(
      "the moment of the decision",
    );
    const keyword = await openAt("when urgent th<|>en pitch project");
    expect(await client.connection.sendRequest(HoverRequest.type, keyword)).toBeNull();
  });
});

describe("rename", () => {
  const rename = async (text: string, newName: string) => {
    const at = await openAt(text);
    const edit = await client.connection.sendRequest(RenameRequest.type, { ...at, newName });
    const base_ = TextDocument.create(baseUri, "playbook", 1, base);
    return {
      main: TextDocument.applyEdits(at.document, edit?.changes?.[uri] ?? [])
        .split("\n")
        .slice(1)
        .join("\n"),
      base: TextDocument.applyEdits(base_, edit?.changes?.[baseUri] ?? []),
    };
  };

  it("changes all documents", async () => {
    expect(await rename("when deal val<|>ue > 7 EUR then pitch project", "order volume")).toEqual({
      main: "when order volume > 7 EUR then pitch project",
      base: base.replaceAll("deal value", "order volume"),
    });
  });

  it("puts a name in backticks where a word of it means something", async () => {
    const { main, base: changed } = await rename(
      "when a then pitch proj<|>ect",
      "talk to customer",
    );
    expect(main).toBe("when a then `talk to customer`");
    expect(changed).toContain("action `talk to customer` is human, sells");
  });

  it("of a calendar keeps its quotes, also where business time follows it", async () => {
    const calendar = 'calendar "office"\n  open weekdays 9-17\n';
    const rule = (name: string) =>
      `when urgent then pitch project within 2 business days in ${name}`;
    const { main } = await rename(`${calendar}${rule('"off<|>ice"')}`, "Munich");
    expect(main).toBe(`${calendar.replace("office", "Munich")}${rule('"Munich"')}`);
  });

  it("keeps the quotes of a title", async () => {
    const { main, base: changed } = await rename('without rule "Ba<|>se"', 'The "base"');
    expect(main).toBe('without rule "The \\"base\\""');
    expect(changed).toContain('rule "The \\"base\\"" when');
  });

  it("refuses a name that is taken, and one that no sentence can hold", async () => {
    await expect(
      rename("define big as deal value > 5 EUR\nwhen b<|>ig then pitch project", "Deal value"),
    ).rejects.toThrow("There is a fact named `deal value` already.");
    await expect(rename("when urg<|>ent then pitch project", "a`b")).rejects.toThrow(
      "No sentence can hold the name “a`b”.",
    );
  });

  it("shows the name that will change, and refuses the words of the language", async () => {
    const ticks = await openAt("when `deal val<|>ue` > 7 EUR then pitch project");
    const prepared = await client.connection.sendRequest(PrepareRenameRequest.type, ticks);
    expect(prepared).toEqual({
      range: { start: { line: 1, character: 6 }, end: { line: 1, character: 16 } },
      placeholder: "deal value",
    });
    const trait = await openAt("never anything that se<|>lls when urgent");
    expect(await client.connection.sendRequest(PrepareRenameRequest.type, trait)).toBeNull();
  });
});
