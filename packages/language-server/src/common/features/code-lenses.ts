import type { Statement } from "@handrail/syntax";
import type { CodeLens } from "vscode-languageserver";
import type { Feature } from "../feature.ts";
import { PlaybookDocument } from "../protocol/document.ts";
import { runTests } from "../running/commands.ts";
import { ruleIdAt } from "../running/firing.ts";
import { type Running, running } from "../running/playbooks.ts";
import { pathOf } from "../workspace/uris.ts";

interface LensData {
  readonly uri: string;
  readonly statement: number;
}

/** Above a test: how it came out. Above a rule: in how many tests it fires. Worked out only for what is in sight. */
export const codeLenses: Feature = {
  capabilities: () => ({ codeLensProvider: { resolveProvider: true } }),
  register({ connection, workspace, requests }) {
    connection.onCodeLens(
      requests.ofDocument((document) =>
        document.tree.statements.flatMap(({ kind, span }, statement): CodeLens | never[] => {
          if (kind !== "test" && kind !== "rule") return [];
          const data: LensData = { uri: document.uri, statement };
          return { range: document.range({ start: span.start, end: span.start }), data };
        }),
      ),
    );
    connection.onCodeLensResolve(
      requests.ofWorkspace(async (lens: CodeLens): Promise<CodeLens> => {
        const { uri, statement } = lens.data as LensData;
        const document = new PlaybookDocument(workspace, pathOf(uri));
        const found = document.tree.statements[statement];
        const title = found === undefined ? "" : await titleOf(document, found);
        return { ...lens, command: { title, command: runTests, arguments: [uri] } };
      }),
    );
  },
};

async function titleOf(document: PlaybookDocument, statement: Statement): Promise<string> {
  const now = await running(document.workspace, document.path);
  if (now === null) return "cannot run: the playbook has errors";
  return statement.kind === "test"
    ? testTitle(document, now, statement)
    : ruleTitle(document, now, statement);
}

function testTitle(document: PlaybookDocument, { report }: Running, { span }: Statement): string {
  const result = report.tests.find(
    ({ place }) => place.file === document.path && place.span.start === span.start,
  );
  if (result === undefined) return "not run";
  const [first] = result.failures;
  return first === undefined ? "✓ passes" : `✗ ${first.message}`;
}

function ruleTitle(document: PlaybookDocument, now: Running, { span }: Statement): string {
  const id = ruleIdAt(now.playbook, document, span.start);
  const { tests } = now.report;
  if (id === null || tests.length === 0) return "no test shows it";
  const fires = tests.filter(({ decision }) =>
    [...decision.recommendations, ...decision.blocked, ...decision.deferred].some((one) =>
      one.rules.some((rule) => rule.id === id),
    ),
  ).length;
  return `fires in ${fires} of ${tests.length} ${tests.length === 1 ? "test" : "tests"}`;
}
