import type { Finding, Fix, Span } from "@handrail/syntax";
import { type CodeAction, CodeActionKind, type CodeActionParams } from "vscode-languageserver";
import type { Feature } from "../feature.ts";
import type { PlaybookDocument } from "../protocol/document.ts";
import { diagnosticsOf } from "./diagnostics.ts";

const fixAll = `${CodeActionKind.SourceFixAll}.handrail`;

/** The fixes of findings, one by one, and all certain ones at once. */
export const codeActions: Feature = {
  capabilities: () => ({
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAll] },
  }),
  register({ connection, requests }) {
    connection.onCodeAction(
      requests.ofDocument((document, params) => [
        ...quickFixes(document, params),
        ...fixEverything(document, params),
      ]),
    );
  },
};

function quickFixes(document: PlaybookDocument, params: CodeActionParams): CodeAction[] {
  if (!wants(params, CodeActionKind.QuickFix)) return [];
  const chosen = document.span(params.range);
  const shown = diagnosticsOf(document);
  return document.findings.flatMap((finding, index) => {
    const diagnostic = shown[index];
    if (finding.fix === undefined || diagnostic === undefined || !touches(finding, chosen))
      return [];
    return {
      title: finding.fix.title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      isPreferred: finding.fix.certain,
      edit: { changes: { [document.uri]: editsOf(document, [finding.fix]) } },
    };
  });
}

function fixEverything(document: PlaybookDocument, params: CodeActionParams): CodeAction[] {
  if (!params.context.only?.some((kind) => isWithin(fixAll, kind))) return [];
  const fixes = apart(document.findings.flatMap(({ fix }) => (fix?.certain ? [fix] : [])));
  if (fixes.length === 0) return [];
  const edit = { changes: { [document.uri]: editsOf(document, fixes) } };
  return [{ title: "Fix everything that is certain", kind: fixAll, edit }];
}

/** Of fixes that touch the same place the first: the finding of the other may be gone by then. */
function apart(fixes: readonly Fix[]): readonly Fix[] {
  const taken: Fix[] = [];
  for (const fix of fixes) {
    const isFree = fix.edits.every(({ span }) =>
      taken.every(({ edits }) => !edits.some((other) => touches(other, span))),
    );
    if (isFree) taken.push(fix);
  }
  return taken;
}

function editsOf(document: PlaybookDocument, fixes: readonly Fix[]) {
  return fixes.flatMap(({ edits }) => edits.map(({ span, text }) => document.edit(span, text)));
}

function touches({ span }: Pick<Finding, "span">, other: Span): boolean {
  return span.start <= other.end && other.start <= span.end;
}

function wants({ context }: CodeActionParams, kind: string): boolean {
  return context.only === undefined || context.only.some((one) => isWithin(kind, one));
}

/** Kinds are a tree: `source.fixAll.handrail` is within `source.fixAll`. */
function isWithin(kind: string, wider: string): boolean {
  return kind === wider || kind.startsWith(`${wider}.`) || wider === "";
}
