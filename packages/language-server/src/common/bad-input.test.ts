import { createModel } from "@handrail/model";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  CancellationTokenSource,
  type CompletionItem,
  CompletionRequest,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticRequest,
  DocumentFormattingRequest,
  type FullDocumentDiagnosticReport,
  HoverRequest,
  LogMessageNotification,
  LSPErrorCodes,
  RenameRequest,
  SemanticTokensRequest,
  ShutdownRequest,
  WorkspaceDiagnosticRequest,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type Client, startClient } from "../testing/client.ts";

// Whatever a client does: an answer or none, as the protocol says, one line in the log, and then the findings of a fresh server.

const uri = "file:///sales/main.playbook";
const base = "file:///sales/base.playbook";
const text = 'use "base.playbook"\nwhen stage = c and urgent then call\n';
const baseText = "fact stage is one of a, b\n";
let client: Client;
let logged: string[];

beforeEach(async () => {
  logged = [];
  client = await startClient({
    files: { [base]: baseText },
    folders: ["file:///sales"],
    prepare: (connection) =>
      connection.onNotification(LogMessageNotification.type, ({ message }) => {
        logged.push(message);
      }),
  });
});
afterEach(() => client.stop());

async function findings(of = uri): Promise<unknown[]> {
  const report = (await client.connection.sendRequest(DocumentDiagnosticRequest.type, {
    textDocument: { uri: of },
  })) as FullDocumentDiagnosticReport;
  return report.items.map(({ code, range: { start } }) => [code, start]);
}

/** What a server that has just started finds in a text. */
function fresh(of: string, baseOf: string | null = baseText): unknown[] {
  const document = TextDocument.create(uri, "playbook", 1, of);
  const model = createModel();
  model.setFile(
    "/sales/base.playbook",
    baseOf === null ? { problem: "missing" } : { text: baseOf },
  );
  model.setFile("/sales/main.playbook", { text: of });
  return model
    .findings("/sales/main.playbook")
    .map(({ code, span }) => [code, document.positionAt(span.start)]);
}

const insertion = (line: number, character: number, inserted: string) => ({
  range: { start: { line, character }, end: { line, character } },
  text: inserted,
});

describe("documents", () => {
  it("a change of a document that is closed, or never was open", async () => {
    await client.change("file:///sales/never.playbook", 2, insertion(0, 0, "x"));
    await client.open(uri, text);
    await client.close(uri);
    await client.change(uri, 2, insertion(0, 0, "fact"));
    await client.close(uri);
    await client.open(uri, text);
    expect(await findings()).toEqual(fresh(text));
    expect(logged).toEqual([
      "A change of file:///sales/never.playbook was left out, because it is not open.",
      `A change of ${uri} was left out, because it is not open.`,
      `${uri} was closed although it is not open.`,
    ]);
  });

  it("a document that is opened twice", async () => {
    await client.open(uri, "when a == b then c");
    await client.open(uri, text);
    expect(await findings()).toEqual(fresh(text));
    expect(logged).toEqual([`${uri} was opened although it is open already; the new text counts.`]);
  });

  it("edits that overlap, or begin behind their end, or lie beyond the text", async () => {
    await client.open(uri, text);
    const at = (line: number, character: number) => ({ line, character });
    await client.change(
      uri,
      2,
      { range: { start: at(1, 5), end: at(1, 14) }, text: "stage = a" },
      { range: { start: at(1, 8), end: at(1, 18) }, text: "ge = b and" },
      { range: { start: at(1, 20), end: at(1, 14) }, text: "" },
      { range: { start: at(700, 3), end: at(900, 0) }, text: "when late then call\n" },
    );
    const after = 'use "base.playbook"\nwhen stage = burgent then call\nwhen late then call\n';
    expect(await findings()).toEqual(fresh(after));
    expect(logged).toEqual([]);
  });

  it("a scheme that nobody knows, and what is no URI at all", async () => {
    const strange = "gopher+x://somewhere/a%20b.playbook";
    await client.open(strange, "when a == b then c");
    expect(await findings(strange)).toEqual(fresh("when a == b then c"));
    const nonsense = client.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri: "no uri : at all" },
      position: { line: 0, character: 0 },
    });
    await expect(
      Promise.race([nonsense, Promise.reject(new Error("an answer"))]),
    ).rejects.toThrow();
    await nonsense.catch(() => null);
    await client.open(uri, text);
    expect(await findings()).toEqual(fresh(text));
  });

  it("a file that is deleted while it is open, and one that is used", async () => {
    await client.open(uri, text);
    client.files.delete(base);
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [
        { uri, type: 3 },
        { uri: base, type: 3 },
      ],
    });
    expect(await findings()).toEqual(fresh(text, null));
    client.files.set(base, baseText);
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: base, type: 1 }],
    });
    expect(await findings()).toEqual(fresh(text));
  });
});

describe("texts", () => {
  it("of 50 MB", async () => {
    await client.open(uri, `${text}# ${"x".repeat(50_000_000)}`);
    expect(await findings()).toMatchObject([["HR6001", { line: 0, character: 0 }]]);
    const edits = await client.connection.sendRequest(DocumentFormattingRequest.type, {
      textDocument: { uri },
      options: { tabSize: 2, insertSpaces: true },
    });
    expect(edits).toEqual([]);
    await client.change(uri, 2, insertion(0, 0, " "));
    await client.change(uri, 3, { text });
    expect(await findings()).toEqual(fresh(text));
    expect(logged).toEqual([
      `${uri} is too large for a playbook; nothing is said of what stands in it.`,
    ]);
  });

  it("with one line of 5 MB", async () => {
    const long = `${text}when a = "${"x ".repeat(2_500_000)}`;
    await client.open(uri, long);
    expect(await findings()).toEqual(fresh(long));
    const position = { line: 2, character: 4_000_000 };
    const asked = { textDocument: { uri }, position };
    expect(await client.connection.sendRequest(HoverRequest.type, asked)).toMatchObject({
      contents: { value: expect.stringContaining("HR1002") },
    });
    expect(await client.connection.sendRequest(CompletionRequest.type, asked)).toEqual([]);
    await client.change(uri, 2, { text });
    expect(await findings()).toEqual(fresh(text));
  });

  it("with one condition of 5 MB", async () => {
    const long = `${text}when a${" and a".repeat(833_000)} then b\n`;
    await client.open(uri, long);
    const found = await findings();
    expect(found).toEqual(fresh(long));
    expect(JSON.stringify(found)).toContain("HR1024");
    await client.change(uri, 2, { text });
    expect(await findings()).toEqual(fresh(text));
  }, 30_000);

  it("with halves of characters", async () => {
    const broken = 'when a\ud800 = "\udc00" then b\udbff\n\ud83d\ude00';
    await client.open(uri, broken);
    expect(await findings()).toEqual(fresh(broken));
    for (let character = 0; character < 22; character += 1) {
      const asked = { textDocument: { uri }, position: { line: 0, character } };
      await client.connection.sendRequest(CompletionRequest.type, asked);
      await client.connection.sendRequest(HoverRequest.type, asked);
    }
    await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument: { uri } });
    await client.change(uri, 2, insertion(1, 1, "x"));
    const after = 'when a\ud800 = "\udc00" then b\udbff\n\ud83dx\ude00';
    expect(await findings()).toEqual(fresh(after));
  });
});

describe("requests", () => {
  it("one that is cancelled", async () => {
    await client.open(uri, text);
    const source = new CancellationTokenSource();
    const asked = client.connection.sendRequest(
      RenameRequest.type,
      { textDocument: { uri }, position: { line: 1, character: 20 }, newName: "hurried" },
      source.token,
    );
    source.cancel();
    await expect(asked).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
    expect(await findings()).toEqual(fresh(text));
  });

  it("one about a text that has changed since", async () => {
    await client.open(uri, text);
    const asked = client.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri },
      position: { line: 1, character: 6 },
    });
    await client.change(uri, 2, insertion(0, 0, "\n"));
    await expect(asked).rejects.toMatchObject({ code: LSPErrorCodes.ContentModified });
    expect(await findings()).toEqual(fresh(`\n${text}`));
  });

  it("one that comes with a key, and is not asked anew with the next", async () => {
    await client.open(uri, text);
    await findings();
    await client.change(uri, 2, insertion(0, 0, "r\n"));
    const asked = client.connection.sendRequest(CompletionRequest.type, {
      textDocument: { uri },
      position: { line: 0, character: 1 },
    });
    await client.change(uri, 3, insertion(0, 1, "u"));
    const offered = (await asked) as CompletionItem[];
    expect(offered.map(({ label }) => label)).toContain("rule");
    expect(offered.find(({ label }) => label === "rule")?.textEdit).toMatchObject({
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
    });
  });

  it("one of a kind that nobody knows, or with nothing in it", async () => {
    await client.open(uri, text);
    await expect(client.connection.sendRequest("handrail/nonsense", {})).rejects.toThrow();
    await expect(client.connection.sendRequest("textDocument/hover", {})).rejects.toThrow();
    await expect(
      client.connection.sendRequest("workspace/executeCommand", { command: "rm" }),
    ).resolves.toBeNull();
    expect(await findings()).toEqual(fresh(text));
  });
});

it("a shutdown in the middle of a check", async () => {
  const many = Array.from({ length: 200 }, (_, index) => [
    `file:///sales/${index}.playbook`,
    `when stage = a and measure ${index} > 5 then call\n`.repeat(50),
  ]);
  const other = await startClient({
    files: Object.fromEntries(many),
    folders: ["file:///sales"],
  });
  const checking = other.connection
    .sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [] })
    .catch((error: unknown) => error);
  await other.connection.sendRequest(ShutdownRequest.type);
  const late = other.connection.sendRequest(HoverRequest.type, {
    textDocument: { uri: "file:///sales/1.playbook" },
    position: { line: 0, character: 6 },
  });
  await expect(late).rejects.toThrow();
  await checking;
  other.connection.dispose();
});
