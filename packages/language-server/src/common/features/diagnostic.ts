import type { Finding } from "@handrail/syntax";
import { type Diagnostic, DiagnosticSeverity, type Range } from "vscode-languageserver";
import { PlaybookDocument } from "../protocol/document.ts";
import { codeOf } from "../protocol/findings.ts";
import type { Presentation } from "../wording/presentation.ts";
import { limited } from "./limited.ts";

/**
 * What a client shows of a document's findings.
 *
 * @param most of them
 */
export function diagnosticsOf(document: PlaybookDocument, most: number): Diagnostic[] {
  const range = ({ span }: Finding) => document.range(span);
  return limited(document.findings, most, range, document.say, (one) =>
    diagnosticIn(document, one),
  );
}

/** What a client shows of one finding of a document. */
export function diagnosticIn(document: PlaybookDocument, finding: Finding): Diagnostic {
  return {
    ...diagnosticOf(finding, document.range(finding.span), document.workspace.presentation),
    ...relatedTo(document, finding),
  };
}

/** An empty file in an editor is one that somebody begins. */
export function diagnosticOf(
  { severity, code, message, hint }: Finding,
  range: Range,
  { linkTo }: Presentation,
): Diagnostic {
  const href = linkTo(code);
  return {
    range,
    severity:
      code === codeOf("empty-playbook") ? DiagnosticSeverity.Information : severities[severity],
    code,
    ...(href === null ? {} : { codeDescription: { href } }),
    source: "handrail",
    message: `${message}\n${hint}`,
  };
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

/** Findings that are the same ones, about a text that is the same one, have the same name, as long as as many are told. */
export function resultIdOf({ findings, path, workspace }: PlaybookDocument, most: number): string {
  return `${identify(findings)}.${workspace.model.revision(path)}.${most}`;
}

const identities = new WeakMap<object, number>();
let identified = 0;

/** A number for an object, the same as long as it is the same one. */
export function identify(value: object): number {
  const known = identities.get(value);
  if (known !== undefined) return known;
  identified += 1;
  identities.set(value, identified);
  return identified;
}
