import type { Finding } from "@handrail/syntax";
import {
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver";
import type { Feature } from "../feature.ts";
import { PlaybookDocument } from "../protocol/document.ts";
import { cancelled, over } from "../protocol/requests.ts";
import { inSteps } from "../workspace/turns.ts";
import { pathOf } from "../workspace/uris.ts";

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
    connection.languages.diagnostics.on(
      requests.ofDocument(
        async (document, { previousResultId }, isStale): Promise<DocumentDiagnosticReport> => {
          await inSteps(workspace.linter.look(document.path), isStale);
          return isStale() ? nothing : report(document, previousResultId);
        },
      ),
    );
    connection.languages.diagnostics.onWorkspace(async ({ previousResultIds }, token) => {
      if (requests.isOver) return over();
      await workspace.ready();
      const known = new Map(previousResultIds.map(({ uri, value }) => [pathOf(uri), value]));
      const items: WorkspaceDocumentDiagnosticReport[] = [];
      const isOpenOnly = settings.get("findings.of") === "open files";
      await inSteps(all(), () => token.isCancellationRequested || requests.isOver);
      workspace.rest();
      if (requests.isOver) return over();
      return token.isCancellationRequested ? cancelled() : { items };

      function* all() {
        for (const path of isOpenOnly ? workspace.open : workspace.model.files()) {
          yield* workspace.linter.look(path);
          const document = new PlaybookDocument(workspace, path);
          items.push({ uri: document.uri, version: null, ...report(document, known.get(path)) });
        }
      }
    });
  },
};

/** What nobody waits for any more. */
const nothing: DocumentDiagnosticReport = { kind: "full", items: [] };

function report(document: PlaybookDocument, previousId: string | undefined) {
  const resultId = resultIdOf(document);
  if (resultId === previousId) return { kind: "unchanged" as const, resultId };
  return { kind: "full" as const, resultId, items: diagnosticsOf(document) };
}

/** What a client shows of a document's findings. */
export function diagnosticsOf(document: PlaybookDocument): Diagnostic[] {
  return document.findings.map((finding) => ({
    range: document.range(finding.span),
    severity: severities[finding.severity],
    code: finding.code,
    source: "handrail",
    message: `${finding.message}\n${finding.hint}`,
    ...relatedTo(document, finding),
  }));
}

/** Clients show it below the message, to be gone to. */
function relatedTo(
  { workspace }: PlaybookDocument,
  { related = [] }: Finding,
): Pick<Diagnostic, "relatedInformation"> {
  if (related.length === 0) return {};
  return {
    relatedInformation: related.map(({ file, span, message }) => {
      const document = new PlaybookDocument(workspace, file);
      return { location: { uri: document.uri, range: document.range(span) }, message };
    }),
  };
}

const severities: Record<Finding["severity"], DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** Findings that are the same ones, about a text that is the same one, have the same name. */
export function resultIdOf({ findings, path, workspace }: PlaybookDocument): string {
  return `${identify(findings)}.${workspace.model.revision(path)}`;
}

const identities = new WeakMap<object, number>();
let identified = 0;

function identify(value: object): number {
  const known = identities.get(value);
  if (known !== undefined) return known;
  identified += 1;
  identities.set(value, identified);
  return identified;
}
