import type { Statement } from "@handrail/syntax";
import type { CodeLens, Command } from "vscode-languageserver";
import type { Feature } from "../feature.ts";
import { PlaybookDocument } from "../protocol/document.ts";
import { runTests, showSituation } from "../running/commands.ts";
import { goingTo, keptBy } from "../running/faulty.ts";
import { type Running, runsOf } from "../running/playbooks.ts";
import { shownSituation } from "../running/shown.ts";
import type { Settings } from "../settings/settings.ts";
import { pathOf } from "../workspace/uris.ts";
import { promiseLens } from "./promise-lens.ts";
import { ruleLens } from "./rule-lens.ts";

interface LensData {
  readonly uri: string;
  readonly statement: number;
  /** What a click does: run the tests, or show in the text what a test's situation comes to. */
  readonly does: "run" | "show";
}

const lenses: { readonly [kind in Statement["kind"]]?: readonly LensData["does"][] } = {
  rule: ["run"],
  promise: ["run"],
  test: ["run", "show"],
};

/**
 * Above a test: how it came out, and its situation to be shown. Above a rule: in how many examples it fires. Above a promise:
 * whether it holds in every situation. Above what an error keeps from being run: where that is. Worked out only for what is in sight.
 */
export const codeLenses: Feature = {
  capabilities: () => ({ codeLensProvider: { resolveProvider: true } }),
  register({ connection, workspace, requests, settings }) {
    connection.onCodeLens(
      requests.ofDocument((document) =>
        document.tree.statements.flatMap(({ kind, span }, statement) =>
          (isOn(settings, kind) ? (lenses[kind] ?? []) : []).map((does): CodeLens => {
            const data: LensData = { uri: document.uri, statement, does };
            return { range: document.range({ start: span.start, end: span.start }), data };
          }),
        ),
      ),
    );
    connection.onCodeLensResolve(
      requests.ofWorkspace(async (lens: CodeLens): Promise<CodeLens> => {
        const { uri, statement, does } = lens.data as LensData;
        const document = new PlaybookDocument(workspace, pathOf(uri));
        const found = document.tree.statements[statement];
        if (found === undefined) return { ...lens, command: { title: "", command: runTests } };
        const command =
          does === "show" ? showing(document, found) : await outcome(document, found, uri);
        return { ...lens, command };
      }),
    );
  },
};

function isOn(settings: Settings, kind: Statement["kind"]): boolean {
  switch (kind) {
    case "rule":
      return settings.get("lenses.rules");
    case "promise":
      return settings.get("lenses.promises");
    default:
      return settings.get("lenses.tests");
  }
}

function showing({ workspace, path, uri, say }: PlaybookDocument, test: Statement): Command {
  const situation = test.kind === "test" ? (test.title?.value ?? "") : "";
  const isShown = shownSituation(workspace, path) === situation;
  const title = say(isShown ? "hide its values" : "show its values in the text");
  return { title, command: showSituation, arguments: [{ uri, situation }] };
}

async function outcome(
  document: PlaybookDocument,
  statement: Statement,
  uri: string,
): Promise<Command> {
  const runs = await runsOf(document.workspace, document.path);
  const fault = keptBy(document, runs, statement);
  if (fault !== null) return goingTo(document, fault);
  if (statement.kind === "rule" && runs.conditions !== null) {
    return ruleLens(document, runs.conditions, statement, runs.decisions !== null);
  }
  const now = runs.decisions;
  const title = now === null ? document.say("not run") : await titleOf(document, now, statement);
  return { title, command: runTests, arguments: [uri] };
}

async function titleOf(
  document: PlaybookDocument,
  now: Running,
  statement: Statement,
): Promise<string> {
  return statement.kind === "promise"
    ? promiseLens(document, now, statement)
    : testTitle(document, now, statement);
}

function testTitle(document: PlaybookDocument, { report }: Running, { span }: Statement): string {
  const result = report.tests.find(
    ({ place }) => place.file === document.path && place.span.start === span.start,
  );
  if (result === undefined) return document.say("not run");
  const [first] = result.failures;
  return first === undefined ? document.say("✓ passes") : `✗ ${first.message}`;
}
