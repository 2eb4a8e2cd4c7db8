import { afterEach, expect, it } from "vitest";
import {
  type ClientCapabilities,
  CodeLensRequest,
  ConfigurationRequest,
  DidChangeConfigurationNotification,
  InlayHintRequest,
  LogMessageNotification,
  WorkDoneProgress,
  WorkDoneProgressCreateRequest,
  WorkspaceDiagnosticRequest,
} from "vscode-languageserver/node";
import { type Client, editor, startClient } from "../../testing/client.ts";
import { readSettings } from "./read.ts";

const uri = "file:///sales/main.playbook";
const textDocument = { uri };
let client: Client;
let settings: unknown;
let logged: string[];
let refreshed: string[];
afterEach(() => client.stop());

async function start(capabilities: ClientCapabilities, initially: unknown): Promise<void> {
  settings = initially;
  logged = [];
  refreshed = [];
  client = await startClient({
    capabilities,
    files: { "file:///sales/other.playbook": "when a == b then call" },
    folders: ["file:///sales"],
    prepare: (connection) => {
      connection.onRequest(ConfigurationRequest.type, () => [settings]);
      connection.onNotification(LogMessageNotification.type, ({ message }) => {
        logged.push(message);
      });
      connection.onRequest("workspace/codeLens/refresh", () => {
        refreshed.push("lenses");
        return null;
      });
    },
  });
  await client.open(uri, "define early as stage = new\nrule when early then call");
}

const asking: ClientCapabilities = {
  ...editor,
  workspace: { ...editor.workspace, configuration: true, codeLens: { refreshSupport: true } },
};

const lenses = () => client.connection.sendRequest(CodeLensRequest.type, { textDocument });
const hints = () =>
  client.connection.sendRequest(InlayHintRequest.type, {
    textDocument,
    range: { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } },
  });
const changed = (sent: unknown) =>
  client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: sent });

it("asks for settings, and follows them", async () => {
  await start(asking, null);
  expect(await lenses()).toHaveLength(1);
  expect(await hints()).toHaveLength(1);
  settings = { lenses: { rules: false }, "hints.types": false, "findings.of": "open files" };
  refreshed = [];
  await changed(null);
  await expect.poll(async () => (await lenses())?.length).toBe(0);
  expect(refreshed).toEqual(["lenses"]);
  expect(await hints()).toEqual([]);
  const { items } = await client.connection.sendRequest(WorkspaceDiagnosticRequest.type, {
    previousResultIds: [],
  });
  expect(items.map((item) => item.uri)).toEqual([uri]);
});

it("logs one line for each value that makes no sense, and keeps the default", async () => {
  await start(asking, { lenses: { rules: "maybe" }, findings: { of: 7 } });
  await expect
    .poll(() => logged)
    .toEqual([
      'The setting handrail.lenses.rules is "maybe", but must be true or false; true counts.',
      'The setting handrail.findings.of is 7, but must be "all files" or "open files"; "all files" counts.',
    ]);
  expect(await lenses()).toHaveLength(1);
});

it("takes the settings that a client sends which cannot be asked", async () => {
  await start(editor, null);
  await changed({ handrail: { lenses: { rules: false } } });
  await expect.poll(async () => (await lenses())?.length).toBe(0);
  await changed(null);
  await expect.poll(async () => (await lenses())?.length).toBe(1);
});

it.each([
  ["nonsense", 1],
  [[], 0],
  [{ hints: "all" }, 0],
  [{ hints: { types: { deep: "x".repeat(500) } } }, 1],
])("%j is read with %i complaints", async (section, count) => {
  await start(editor, null);
  const { problems } = readSettings(section);
  expect(problems).toHaveLength(count);
  expect(Math.max(0, ...problems.map(({ length }) => length))).toBeLessThan(200);
});

it("shows that it reads the playbooks of a folder", async () => {
  const seen: string[] = [];
  const files = Array.from({ length: 45 }, (_, index) => [`file:///sales/${index}.playbook`, ""]);
  client = await startClient({
    files: Object.fromEntries(files),
    folders: ["file:///sales"],
    capabilities: { ...editor, window: { workDoneProgress: true } },
    prepare: (connection) =>
      connection.onRequest(WorkDoneProgressCreateRequest.type, ({ token }) => {
        connection.onProgress(WorkDoneProgress.type, token, (value) => {
          seen.push(value.kind === "report" ? `${value.message}` : value.kind);
        });
      }),
  });
  await expect.poll(() => seen).toEqual(["begin", "20 of 45", "40 of 45", "45 of 45", "end"]);
});
