import { afterEach, describe, expect, it } from "vitest";
import {
  CompletionRequest,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticRequest,
  DocumentFormattingRequest,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  RegistrationRequest,
  WorkspaceDiagnosticRequest,
} from "vscode-languageserver/node";
import { type Client, type ClientOptions, editor, startClient } from "../../testing/client.ts";

const uri = "file:///sales/main.playbook";
let client: Client;
const start = async (options?: ClientOptions) => {
  client = await startClient(options);
};
afterEach(() => client.stop());

const pull = (previousResultId?: string) =>
  client.connection.sendRequest(DocumentDiagnosticRequest.type, {
    textDocument: { uri },
    ...(previousResultId === undefined ? {} : { previousResultId }),
  });

describe("a client that asks", () => {
  it("gets the findings of an open document, with their places", async () => {
    await start();
    await client.open(uri, "when a == b then act");
    expect(await pull()).toMatchObject({
      kind: "full",
      items: [
        {
          code: "HR1004",
          severity: 1,
          source: "handrail",
          range: { start: { line: 0, character: 7 } },
        },
      ],
    });
  });

  it("gets no error for a file that somebody begins", async () => {
    await start();
    await client.open(uri, "");
    expect(await pull()).toMatchObject({ items: [{ code: "HR6003", severity: 3 }] });
  });

  it("gets them anew only when they, or the text, have changed", async () => {
    await start();
    await client.open(uri, "when a = b then act");
    const first = await pull();
    const again = await pull(first.resultId);
    expect(again).toEqual({ kind: "unchanged", resultId: first.resultId });
    await client.change(uri, 2, {
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      text: "\n",
    });
    expect((await pull(first.resultId)).kind).toBe("full");
  });

  it("gets what is wrong with a file that is used, as it is stored", async () => {
    await start({ files: { "file:///sales/base.playbook": "fact stage is one of a, b" } });
    await client.open(uri, 'use "base.playbook"\nwhen stage = c then act');
    expect(await pull()).toMatchObject({ items: [{ message: /never/ }] });
  });

  it("gets all documents of its folders, those that are the same by name alone", async () => {
    await start({
      files: {
        [uri]: "when a == b then act",
        "file:///sales/sub/other.playbook": "when a then act",
      },
      folders: ["file:///sales"],
    });
    const ask = (previousResultIds: { uri: string; value: string }[]) =>
      client.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds });
    const { items } = await ask([]);
    expect(items.map((item) => [item.uri, item.kind])).toEqual([
      [uri, "full"],
      ["file:///sales/sub/other.playbook", "full"],
    ]);
    const known = items.map((item) => ({ uri: item.uri, value: item.resultId ?? "" }));
    expect((await ask(known)).items.map(({ kind }) => kind)).toEqual(["unchanged", "unchanged"]);
  });
});

describe("a client that cannot ask", () => {
  it("is sent the findings whenever they change, and none of them twice", async () => {
    const sent: PublishDiagnosticsParams[] = [];
    await start({
      capabilities: {},
      prepare: (connection) =>
        connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
          sent.push(params);
        }),
    });
    await client.open(uri, "when a == b then act");
    await expect.poll(() => sent.map(({ diagnostics }) => diagnostics.length)).toEqual([1]);
    await client.change(uri, 2, { text: "when a = b then act" });
    await expect.poll(() => sent.map(({ diagnostics }) => diagnostics.length)).toEqual([1, 0]);
    await client.close(uri);
    await expect.poll(() => sent).toHaveLength(3);
  });
});

describe("what a reviewer would say", () => {
  const twice = "when not stage != a then act";

  it("is told with its code, and has a fix", async () => {
    await start();
    await client.open(uri, twice);
    expect(await pull()).toMatchObject({
      items: [{ code: "HR7113", severity: 2, range: { start: { line: 0, character: 5 } } }],
    });
  });

  it("is what handrail.json says, as soon as it says it", async () => {
    const config = "file:///sales/handrail.json";
    const files: Record<string, string> = {
      [uri]: twice,
      [config]: '{ "lint": { "double-negation": "info" } }',
    };
    await start({ files, folders: ["file:///sales"] });
    await client.open(uri, twice);
    expect(await pull()).toMatchObject({ items: [{ code: "HR7113", severity: 3 }] });
    client.files.set(config, '{ "lint": { "double-negation": "off" } }');
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: config, type: 2 }],
    });
    await expect.poll(async () => pull()).toMatchObject({ items: [] });
  });
});

describe("a handrail.json with mistakes", () => {
  const config = "file:///sales/handrail.json";
  const broken = '{\n  "lint": { "long-titel": "off" }\n}';
  const files = { [uri]: "when a then act", [config]: broken };

  async function store(text: string | null): Promise<void> {
    if (text === null) client.files.delete(config);
    else client.files.set(config, text);
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: config, type: text === null ? 3 : 2 }],
    });
  }

  it("is told of where they are, until they are mended or the file is gone", async () => {
    await start({ files, folders: ["file:///sales"] });
    const ask = async (value?: string) => {
      const previousResultIds = value === undefined ? [] : [{ uri: config, value }];
      const { items } = await client.connection.sendRequest(WorkspaceDiagnosticRequest.type, {
        previousResultIds,
      });
      return items.find((one) => one.uri === config);
    };
    const found = await ask();
    expect(found).toMatchObject({
      items: [
        {
          code: "HR6512",
          severity: 1,
          range: { start: { line: 1, character: 12 }, end: { line: 1, character: 24 } },
        },
      ],
    });
    expect(await ask(found?.resultId)).toMatchObject({ kind: "unchanged" });
    await store('{ "lint": { "long-title": "off" } }');
    await expect.poll(() => ask(found?.resultId)).toMatchObject({ kind: "full", items: [] });
    await store(null);
    await expect.poll(() => ask("gone")).toMatchObject({ kind: "full", items: [] });
    expect(await ask()).toBeUndefined();
  });

  it("is told of to clients that cannot ask, too", async () => {
    const sent: PublishDiagnosticsParams[] = [];
    await start({
      capabilities: {},
      files,
      folders: ["file:///sales"],
      prepare: (connection) =>
        connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
          sent.push(params);
        }),
    });
    const last = () => sent.filter((one) => one.uri === config).at(-1)?.diagnostics.length;
    await expect.poll(last).toBe(1);
    await store(null);
    await expect.poll(last).toBe(0);
  });
});

describe("a handrail.json that is typed in", () => {
  const config = "file:///sales/handrail.json";
  const stored = '{ "lint": { "double-negation": "info" } }';
  const files = { [uri]: "when not stage != a then act", [config]: stored };
  const typed = (text: string, version: number) => client.change(config, version, { text });
  const pullConfig = (previousResultId?: string) =>
    client.connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri: config },
      ...(previousResultId === undefined ? {} : { previousResultId }),
    });

  it("has its mistakes told and its levels followed before it is saved, and after it is closed what is stored", async () => {
    await start({ files, folders: ["file:///sales"] });
    await client.open(uri, files[uri]);
    await client.open(config, stored);
    expect(await pullConfig()).toMatchObject({ items: [] });
    await typed('{ "lint": { "double-negatio": "off" } }', 2);
    const report = await pullConfig();
    expect(report).toMatchObject({
      kind: "full",
      items: [{ code: "HR6512", range: { start: { line: 0, character: 12 } } }],
    });
    expect(await pullConfig(report.resultId)).toMatchObject({ kind: "unchanged" });
    await typed('{ "lint": { "double-negation": "off" } }', 3);
    expect(await pullConfig()).toMatchObject({ items: [] });
    expect(await pull()).toMatchObject({ items: [] });
    await client.close(config);
    expect(await pull()).toMatchObject({ items: [{ code: "HR7113", severity: 3 }] });
  });

  it("leaves the levels as they are stored while it is no JSON", async () => {
    await start({ files, folders: ["file:///sales"] });
    await client.open(uri, files[uri]);
    await client.open(config, '{ "lint": { "double-negation": ');
    expect(await pullConfig()).toMatchObject({ items: [{ code: "HR6510" }] });
    const first = await pull();
    expect(first).toMatchObject({ items: [{ code: "HR7113", severity: 3 }] });
    await typed('{ "lint": { "double-negation":  ', 2);
    expect(await pull(first.resultId)).toMatchObject({ kind: "unchanged" });
  });

  it("is told of to clients that cannot ask, by the address that they gave it", async () => {
    const sent: PublishDiagnosticsParams[] = [];
    const odd = "file:///sales/handrail%2Ejson";
    await start({
      capabilities: {},
      files,
      folders: ["file:///sales"],
      prepare: (connection) =>
        connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
          sent.push(params);
        }),
    });
    await client.open(odd, "{");
    const last = () => sent.filter((one) => one.uri === odd).at(-1)?.diagnostics;
    await expect.poll(last).toMatchObject([{ code: "HR6510" }]);
    await client.change(odd, 2, { text: stored });
    await expect.poll(last).toEqual([]);
  });

  it("is no playbook: nothing else is said of it", async () => {
    await start({ files, folders: ["file:///sales"] });
    await client.open(config, "{");
    const textDocument = { uri: config };
    const position = { line: 0, character: 1 };
    const { connection } = client;
    expect(
      await connection.sendRequest(CompletionRequest.type, { textDocument, position }),
    ).toBeNull();
    const options = { tabSize: 2, insertSpaces: true };
    expect(
      await connection.sendRequest(DocumentFormattingRequest.type, { textDocument, options }),
    ).toBeNull();
  });

  it("is followed by clients that can be told to", async () => {
    const registered: string[] = [];
    const capabilities = {
      ...editor,
      textDocument: { ...editor.textDocument, synchronization: { dynamicRegistration: true } },
    };
    await start({
      capabilities,
      prepare: (connection) =>
        connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
          for (const { method, registerOptions } of registrations)
            registered.push(`${method} ${JSON.stringify(registerOptions?.documentSelector)}`);
        }),
    });
    const selector = '[{"pattern":"**/handrail.json"}]';
    await expect
      .poll(() => registered)
      .toEqual([
        `textDocument/didOpen ${selector}`,
        `textDocument/didChange ${selector}`,
        `textDocument/didClose ${selector}`,
      ]);
  });
});
