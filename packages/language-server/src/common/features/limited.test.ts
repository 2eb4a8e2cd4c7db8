import { afterEach, expect, it } from "vitest";
import {
  ConfigurationRequest,
  type Diagnostic,
  DidChangeConfigurationNotification,
  DocumentDiagnosticRequest,
  PublishDiagnosticsNotification,
} from "vscode-languageserver/node";
import { type Client, type ClientOptions, editor, startClient } from "../../testing/client.ts";

const uri = "file:///sales/main.playbook";
/** A warning in each sentence, and one error in the last. */
const text = `${"when not stage != a then act\n".repeat(1500)}when a == b then act`;
let client: Client;
let settings: unknown = null;
afterEach(() => client.stop());

async function start(options: ClientOptions = {}): Promise<void> {
  client = await startClient({
    ...options,
    prepare: (connection) => {
      connection.onRequest(ConfigurationRequest.type, () => [settings]);
      options.prepare?.(connection);
    },
  });
}

async function pull(previousResultId?: string): Promise<readonly Diagnostic[]> {
  const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, {
    textDocument: { uri },
    ...(previousResultId === undefined ? {} : { previousResultId }),
  });
  return report.kind === "full" ? report.items : [];
}

it("tells a thousand findings of a document, the error among them, and how many are left out", async () => {
  await start();
  await client.open(uri, text);
  const found = await pull();
  expect(found).toHaveLength(1001);
  expect(found.filter(({ severity }) => severity === 1)).toHaveLength(1);
  const last = found.at(-1);
  expect(last?.message).toMatch(/^[\d,]+ more findings are not shown\./);
  expect(last).toMatchObject({ severity: 3, source: "handrail" });
});

it("tells as many as are set, also when that is set while they are shown", async () => {
  settings = { findings: { most: 2 } };
  await start({
    capabilities: { ...editor, workspace: { ...editor.workspace, configuration: true } },
  });
  await client.open(uri, "when a == b then act\nwhen c == d then act\nwhen e == f then act");
  await expect.poll(async () => (await pull()).length).toBe(3);
  expect((await pull()).at(-1)).toMatchObject({
    message: expect.stringMatching(/^One more finding is not shown\./),
    range: { start: { line: 2 } },
  });
  settings = { findings: { most: 50 } };
  const { resultId } = await client.connection.sendRequest(DocumentDiagnosticRequest.type, {
    textDocument: { uri },
  });
  await client.connection.sendNotification(DidChangeConfigurationNotification.type, {
    settings: null,
  });
  const codes = async () => (await pull(resultId)).map(({ code }) => code);
  await expect.poll(codes).toEqual(["HR1004", "HR1004", "HR1004"]);
});

it("sends no more to clients that cannot ask, and others as soon as they are set", async () => {
  const sent: number[] = [];
  await start({
    capabilities: {},
    prepare: (connection) =>
      connection.onNotification(PublishDiagnosticsNotification.type, ({ diagnostics }) => {
        sent.push(diagnostics.length);
      }),
  });
  await client.open(uri, "when a == b then act\n".repeat(12));
  await expect.poll(() => sent.length).toBe(1);
  await client.connection.sendNotification(DidChangeConfigurationNotification.type, {
    settings: { handrail: { findings: { most: 10 } } },
  });
  await expect.poll(() => sent.at(-1)).toBe(11);
});
