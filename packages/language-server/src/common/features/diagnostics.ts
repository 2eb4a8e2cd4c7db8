import type {
  DocumentDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver";
import type { Feature } from "../feature.ts";
import { PlaybookDocument } from "../protocol/document.ts";
import { cancelled, over } from "../protocol/requests.ts";
import { usersIn } from "../proving/inputs.ts";
import { isBeside } from "../workspace/beside.ts";
import { inSteps } from "../workspace/turns.ts";
import { pathOf } from "../workspace/uris.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { configReports } from "./config-diagnostics.ts";
import { diagnosticsOf, resultIdOf } from "./diagnostic.ts";

/** Findings, for clients that ask for them. */
export const diagnostics: Feature = {
  capabilities: (client) =>
    client.textDocument?.diagnostic === undefined
      ? {}
      : {
          diagnosticProvider: {
            identifier: "handrail",
            interFileDependencies: true,
            workspaceDiagnostics: true,
          },
        },
  register({ connection, workspace, client, requests, settings }) {
    if (client.textDocument?.diagnostic === undefined) return;
    const most = () => settings.get("findings.most");
    connection.languages.diagnostics.on(
      requests.ofFile(
        async (document, { previousResultId }, isStale): Promise<DocumentDiagnosticReport> => {
          if (isBeside(document.path)) return ofConfig(document.path, previousResultId);
          await inSteps(workspace.linter.look(document.path), isStale);
          return isStale() ? nothing : report(document, previousResultId, most());
        },
      ),
    );

    function ofConfig(path: string, previousId: string | undefined): DocumentDiagnosticReport {
      const found = configReports(workspace, most()).find(({ uri }) => pathOf(uri) === path);
      if (found === undefined) return nothing;
      const { resultId, items } = found;
      return resultId === previousId
        ? { kind: "unchanged", resultId }
        : { kind: "full", resultId, items };
    }

    connection.languages.diagnostics.onWorkspace(async ({ previousResultIds }, token) => {
      if (requests.isOver) return over();
      await workspace.ready();
      const known = new Map(previousResultIds.map(({ uri, value }) => [pathOf(uri), value]));
      const items: WorkspaceDocumentDiagnosticReport[] = [];
      const isOpenOnly = settings.get("findings.of") === "open files";
      await inSteps(all(), () => token.isCancellationRequested || requests.isOver);
      workspace.rest();
      if (requests.isOver) return over();
      for (const config of configReports(workspace, most())) {
        const isKnown = known.get(pathOf(config.uri)) === config.resultId;
        const { uri, resultId } = config;
        items.push(isKnown ? { uri, version: null, kind: "unchanged", resultId } : config);
      }
      // What is gone, or no longer to be told of, would be shown for ever.
      const told = new Set(items.map(({ uri }) => uri));
      for (const { uri } of previousResultIds) {
        if (!told.has(uri)) items.push({ uri, version: null, kind: "full", items: [] });
      }
      return token.isCancellationRequested ? cancelled() : { items };

      function* all() {
        for (const path of isOpenOnly ? workspace.open : usersFirst(workspace)) {
          yield* workspace.linter.look(path);
          const document = new PlaybookDocument(workspace, path);
          items.push({
            uri: document.uri,
            version: null,
            ...report(document, known.get(path), most()),
          });
          workspace.restOf([path]);
        }
      }
    });
  },
};

/** What is used is looked at after all that use it, so that each file can be given up again before the next. */
function usersFirst({ model }: Workspace): readonly string[] {
  const users = usersIn(model);
  const count = (path: string) => users.get(path)?.length ?? 0;
  return model.files().toSorted((left, right) => count(left) - count(right));
}

/** Of what nobody waits for any more, or is no file of ours. */
const nothing: DocumentDiagnosticReport = { kind: "full", items: [] };

function report(document: PlaybookDocument, previousId: string | undefined, most: number) {
  const resultId = resultIdOf(document, most);
  if (resultId === previousId) return { kind: "unchanged" as const, resultId };
  return { kind: "full" as const, resultId, items: diagnosticsOf(document, most) };
}
