import { afterEach, expect, it } from "vitest";
import {
  type CodeAction,
  CodeActionRequest,
  CodeLensRequest,
  CodeLensResolveRequest,
  DocumentDiagnosticRequest,
  HoverRequest,
  InlayHintRequest,
} from "vscode-languageserver/node";
import { type Client, type ClientOptions, startClient } from "../../testing/client.ts";
import { registry } from "../protocol/findings.ts";
import { explainRequest } from "./explain.ts";

const uri = "file:///sales/main.playbook";
const document = { textDocument: { uri } };
const text = `when stage = late then call within 2 business days
test "late"
  given stage = late
  expect call
`;
let client: Client;

async function start(options: ClientOptions, source: string): Promise<void> {
  client = await startClient(options);
  await client.open(uri, source);
}
afterEach(() => client.stop());

async function lenses(): Promise<string[]> {
  const found = (await client.connection.sendRequest(CodeLensRequest.type, document)) ?? [];
  const resolved = found.map((lens) =>
    client.connection.sendRequest(CodeLensResolveRequest.type, lens),
  );
  return (await Promise.all(resolved)).map(({ command }) => command?.title ?? "");
}

it("speaks German to who does", async () => {
  await start({ locale: "de" }, text);
  expect(await lenses()).toEqual([
    "greift in 1 von 1 Beispiel",
    "✓ besteht",
    "seine Werte im Text zeigen",
  ]);
  const hints = await client.connection.sendRequest(InlayHintRequest.type, {
    ...document,
    range: { start: { line: 0, character: 0 }, end: { line: 4, character: 0 } },
  });
  expect(hints?.map(({ label }) => label)).toEqual(["(Montag bis Freitag, 09:00-17:00)"]);
  const position = { line: 0, character: 7 };
  const hover = await client.connection.sendRequest(HoverRequest.type, { ...document, position });
  expect(hover?.contents).toMatchObject({ value: expect.stringContaining("eine Angabe, die") });
  const actions = (await client.connection.sendRequest(CodeActionRequest.type, {
    ...document,
    range: { start: position, end: position },
    context: { diagnostics: [] },
  })) as CodeAction[];
  expect(actions.map(({ title }) => title)).toContain("Begründen: `because` ergänzen");
});

const findings = async () => {
  const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, document);
  return "items" in report ? report.items : [];
};

it("leads from a code to where the client shows what it means", async () => {
  const findingLink = "editor:explain?{code}";
  await start({ initializationOptions: { findingLink } }, "when a == b then act");
  expect(await findings()).toMatchObject([{ codeDescription: { href: "editor:explain?HR1004" } }]);
});

it("and nowhere where the client shows nothing", async () => {
  await start({ initializationOptions: { findingLink: 5 } }, "when a == b then act");
  expect(await findings()).toMatchObject([{ code: "HR1004" }]);
  expect((await findings())[0]).not.toHaveProperty("codeDescription");
});

it("says what each code means, with examples", async () => {
  await start({}, "");
  for (const { code, wrong, explanation } of registry) {
    const found = await client.connection.sendRequest(explainRequest, { code });
    expect(found?.page).toContain(explanation);
    expect(found?.page).toContain(wrong);
  }
  expect(await client.connection.sendRequest(explainRequest, { code: "HR0000" })).toBeNull();
});
