import { type Fix, fixesApart } from "@handrail/syntax";
import { CodeActionKind } from "vscode-languageserver";
import type { PlaybookDocument } from "../../protocol/document.ts";
import { sayTitle } from "../../wording/say.ts";
import { diagnosticIn } from "../diagnostic.ts";
import { editing, type Provider, touches } from "./provider.ts";

/** The fixes of findings, one by one. */
export const quickFixes: Provider = {
  kind: CodeActionKind.QuickFix,
  offer(document, chosen) {
    return document.findings.flatMap((finding) => {
      const { fix, span } = finding;
      if (fix === undefined || !touches(span, chosen)) return [];
      return {
        ...editing(
          document,
          CodeActionKind.QuickFix,
          sayTitle(document.say, fix.title),
          editsOf(document, [fix]),
        ),
        diagnostics: [diagnosticIn(document, finding)],
        isPreferred: fix.certain,
      };
    });
  },
};

const fixAll = `${CodeActionKind.SourceFixAll}.handrail`;

/** All fixes that are certain, at once. */
export const fixEverything: Provider = {
  kind: fixAll,
  onRequest: true,
  offer(document) {
    const fixes = fixesApart(document.findings.flatMap(({ fix }) => (fix?.certain ? [fix] : [])));
    if (fixes.length === 0) return [];
    return [
      editing(
        document,
        fixAll,
        document.say("Fix everything that is certain"),
        editsOf(document, fixes),
      ),
    ];
  },
};

function editsOf(document: PlaybookDocument, fixes: readonly Fix[]) {
  return fixes.flatMap(({ edits }) => edits.map(({ span, text }) => document.edit(span, text)));
}
