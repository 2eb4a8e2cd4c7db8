import { type Finding, lineIndex } from "@handrail/syntax";
import type { Diagnostic, WorkspaceFullDocumentDiagnosticReport } from "vscode-languageserver";
import type { Presentation } from "../wording/presentation.ts";
import type { ConfigFile } from "../workspace/configs.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { diagnosticOf, identify } from "./diagnostic.ts";
import { limited } from "./limited.ts";

interface ConfigReport extends WorkspaceFullDocumentDiagnosticReport {
  readonly resultId: string;
}

/**
 * What is wrong in each `handrail.json`.
 *
 * @param most of the findings of each
 */
export function configReports(workspace: Workspace, most: number): readonly ConfigReport[] {
  return [...workspace.configs].map(([path, file]) => ({
    uri: workspace.uri(path),
    version: null,
    kind: "full",
    resultId: `${identify(file)}.${most}`,
    items: itemsOf(file, most, workspace.presentation),
  }));
}

function itemsOf(
  { text, findings }: ConfigFile,
  most: number,
  presentation: Presentation,
): Diagnostic[] {
  const lines = lineIndex(text);
  const position = (offset: number) => {
    const { line, column } = lines.position(offset);
    return { line: line - 1, character: column - 1 };
  };
  const range = ({ span }: Finding) => ({ start: position(span.start), end: position(span.end) });
  return limited(findings, most, range, presentation.say, (one) =>
    diagnosticOf(one, range(one), presentation),
  );
}
