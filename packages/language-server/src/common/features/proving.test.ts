import { afterEach, expect, it } from "vitest";
import {
  CodeActionRequest,
  CodeLensRequest,
  CodeLensResolveRequest,
  ConfigurationRequest,
  type Diagnostic,
  DocumentDiagnosticRequest,
  ExecuteCommandRequest,
  HoverRequest,
  PublishDiagnosticsNotification,
} from "vscode-languageserver/node";
import { type Client, type ClientOptions, editor, startClient } from "../../testing/client.ts";

const uri = "file:///sales/main.playbook";
const textDocument = { uri };
const text = `action call customer is human, helps
fact late is yes/no
fact visits is number
rule "Call"
  when late
  then call customer within 2 days
rule "Never"
  when visits > 5 and visits < 3
  then call customer
promise "Nobody waits"
  when late
  then anything that helps within 24h
promise "Somebody calls"
  when late
  then call customer
`;
let client: Client;
let refreshed: number;
afterEach(() => client.stop());

async function start(options: ClientOptions = {}): Promise<void> {
  refreshed = 0;
  client = await startClient({
    proves: true,
    ...options,
    prepare: (connection) => {
      connection.onRequest("workspace/diagnostic/refresh", () => {
        refreshed += 1;
        return null;
      });
      options.prepare?.(connection);
    },
  });
}

async function codes(of = uri): Promise<string[]> {
  const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, {
    textDocument: { uri: of },
  });
  const items = "items" in report ? report.items : [];
  return items
    .map(({ code, range }) => `${range.start.line} ${code}`)
    .filter((one) => / HR70/.test(one));
}

async function lenses(): Promise<(string | undefined)[]> {
  const found = (await client.connection.sendRequest(CodeLensRequest.type, { textDocument })) ?? [];
  const promises = found.filter(({ range }) => [9, 12].includes(range.start.line));
  const resolved = await Promise.all(
    promises.map((lens) => client.connection.sendRequest(CodeLensResolveRequest.type, lens)),
  );
  return resolved.map(({ command }) => command?.title);
}

const proved = ["7 HR7010", "9 HR7001"];

it("tells what is proved when nothing is typed for a while, and asks the client to look again", async () => {
  await start();
  await client.open(uri, text);
  expect(await codes()).toEqual([]);
  await expect.poll(() => codes(), { timeout: 5000 }).toEqual(proved);
  expect(refreshed).toBeGreaterThan(0);
});

it("sends what is proved to clients that cannot ask", async () => {
  const sent: Diagnostic[][] = [];
  await start({
    capabilities: {},
    prepare: (connection) => {
      connection.onNotification(PublishDiagnosticsNotification.type, ({ diagnostics }) => {
        sent.push(diagnostics);
      });
    },
  });
  await client.open(uri, text);
  await expect
    .poll(() => sent.at(-1)?.map(({ code }) => code), { timeout: 5000 })
    .toEqual(expect.arrayContaining(["HR7001", "HR7010"]));
});

it("sends nothing anew of what a proof adds nothing to", async () => {
  const sent: string[] = [];
  await start({
    capabilities: {},
    prepare: (connection) => {
      connection.onNotification(PublishDiagnosticsNotification.type, ({ diagnostics }) => {
        sent.push(JSON.stringify(diagnostics.map(({ code }) => code)));
      });
    },
  });
  await client.open(uri, text.replace(" and visits < 3", "").replace("2 days", "2h"));
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(sent).toEqual([expect.any(String)]);
});

it("proves nothing where that is set, and not without end what has not changed", async () => {
  await start({
    capabilities: { ...editor, workspace: { ...editor.workspace, configuration: true } },
    prepare: (connection) => {
      connection.onRequest(ConfigurationRequest.type, () => [{ findings: { proofs: false } }]);
    },
  });
  await client.open(uri, text);
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(await codes()).toEqual([]);
  expect(await lenses()).toEqual(["no example tries it", "no example tries it"]);
});

it("shows what was proved where its sentence stands now, and nothing of a sentence that is written otherwise", async () => {
  await start();
  await client.open(uri, text);
  await expect.poll(() => codes(), { timeout: 5000 }).toEqual(proved);
  await client.change(uri, 2, { text: `# above\n\n${text}` });
  expect(await codes()).toEqual(["9 HR7010", "11 HR7001"]);
  await client.change(uri, 3, { text: text.replace("within 24h", "within 48h") });
  expect(await codes()).toEqual(["7 HR7010"]);
  await client.change(uri, 4, { text: text.replace("2 days", "4h") });
  await expect.poll(() => codes(), { timeout: 5000 }).toEqual(["7 HR7010"]);
});

it("says above promises whether they hold in every situation", async () => {
  await start();
  await client.open(uri, text);
  await expect
    .poll(lenses, { timeout: 5000 })
    .toEqual(["✗ broken when late = yes", "✓ holds in every situation"]);
  await client.change(uri, 2, { text: text.replace("2 days", "1 business day") });
  expect(await lenses()).toEqual(["✗ broken when late = yes", "looking at every situation…"]);
  await expect
    .poll(lenses, { timeout: 5000 })
    .toEqual(["cannot tell whether it holds: no example tries it", "✓ holds in every situation"]);
});

it("makes a test of the situation that breaks a promise", async () => {
  await start();
  await client.open(uri, text);
  await expect.poll(() => codes(), { timeout: 5000 }).toEqual(proved);
  const position = { line: 9, character: 3 };
  const actions = await client.connection.sendRequest(CodeActionRequest.type, {
    textDocument,
    range: { start: position, end: position },
    context: { diagnostics: [] },
  });
  const action = actions?.find(({ title }) => title.startsWith("Add this situation"));
  expect(action?.title).toBe("Add this situation as a test: late = yes");
  const command = typeof action?.command === "object" ? action.command : undefined;
  const edit = await client.connection.sendRequest(ExecuteCommandRequest.type, {
    command: command?.command ?? "",
    arguments: command?.arguments ?? [],
  });
  expect(edit.changes[uri][0].newText).toBe(
    '\ntest "Nobody waits: late = yes"\n  given late = yes\n  expect call customer\n',
  );
});

it("tells in a used playbook what those that use it break", async () => {
  const base = "file:///sales/base.playbook";
  await start({
    files: {
      [base]:
        'action call customer is human, helps\naction wait is helps\nfact late is yes/no\npromise "Call"\n  when late\n  then call customer\nwhen late then call customer\n',
      [uri]: 'use "base.playbook"\nnever call customer when late\n',
    },
    folders: ["file:///sales"],
  });
  await expect.poll(() => codes(base), { timeout: 5000 }).toContain("3 HR7001");
  const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, {
    textDocument: { uri: base },
  });
  expect(JSON.stringify(report)).toContain("“Call” does not hold in main.playbook when late = yes");
});

it("explains what a code of a proof means", async () => {
  await start();
  await client.open(uri, text);
  await expect.poll(() => codes(), { timeout: 5000 }).toEqual(proved);
  const hover = await client.connection.sendRequest(HoverRequest.type, {
    textDocument,
    position: { line: 9, character: 12 },
  });
  expect(JSON.stringify(hover)).toContain("**HR7001** A promise holds in every situation");
});

const twice = `fact visits is number
rule "A" when visits > 3 then call within 4h
rule "B" when visits > 9 then call within 4h
`;
const ofFirst = {
  relatedInformation: [
    {
      location: { uri, range: { start: { line: 1, character: 0 } } },
      message: expect.stringContaining("A"),
    },
  ],
};

it("tells which other rule a proof is about, and where it stands", async () => {
  await start();
  await client.open(uri, twice);
  const found = async () => {
    const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument,
    });
    return ("items" in report ? report.items : []).find(({ code }) => code === "HR7013");
  };
  await expect.poll(found, { timeout: 5000 }).toMatchObject(ofFirst);
});

it("sends the other rule, too, to clients that cannot ask", async () => {
  const sent: Diagnostic[] = [];
  await start({
    capabilities: {},
    prepare: (connection) =>
      connection.onNotification(PublishDiagnosticsNotification.type, ({ diagnostics }) => {
        sent.push(...diagnostics);
      }),
  });
  await client.open(uri, twice);
  await expect
    .poll(() => sent.find(({ code }) => code === "HR7013"), { timeout: 5000 })
    .toMatchObject(ofFirst);
});
