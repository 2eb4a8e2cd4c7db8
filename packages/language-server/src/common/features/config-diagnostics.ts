import { lineIndex } from "@handrail/syntax";
import type { Diagnostic, WorkspaceFullDocumentDiagnosticReport } from "vscode-languageserver";
import type { ConfigFile } from "../workspace/configs.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { diagnosticOf, identify } from "./diagnostic.ts";

interface ConfigReport extends WorkspaceFullDocumentDiagnosticReport {
  readonly resultId: string;
}

/** What is wrong in each `handrail.json`, as it is stored: what is typed in one is nothing that the client tells of. */
export function configReports(workspace: Workspace): readonly ConfigReport[] {
  return [...workspace.configs].map(([path, file]) => ({
    uri: workspace.uri(path),
    version: null,
    kind: "full",
    resultId: String(identify(file)),
    items: itemsOf(file),
  }));
}

function itemsOf({ text, findings }: ConfigFile): Diagnostic[] {
  const lines = lineIndex(text);
  const position = (offset: number) => {
    const { line, column } = lines.position(offset);
    return { line: line - 1, character: column - 1 };
  };
  return findings.map((finding) =>
    diagnosticOf(finding, {
      start: position(finding.span.start),
      end: position(finding.span.end),
    }),
  );
}
