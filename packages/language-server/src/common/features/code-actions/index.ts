import type { Span } from "@handrail/syntax";
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
} from "vscode-languageserver";
import type { Feature } from "../../feature.ts";
import type { PlaybookDocument } from "../../protocol/document.ts";
import { codeOf } from "../../protocol/findings.ts";
import { diagnosticIn } from "../diagnostic.ts";
import { addAsk, addBecause, addSource } from "./add-clause.ts";
import { addExampleTest } from "./add-example-test.ts";
import { addFiringTest } from "./add-firing-test.ts";
import { declare } from "./declare.ts";
import { extractDefine } from "./extract-define.ts";
import { fixEverything, quickFixes } from "./fixes.ts";
import { inlineDefine } from "./inline-define.ts";
import { organiseDeclarations } from "./organise-declarations.ts";
import { type Provider, touches } from "./provider.ts";
import { rulesToTable } from "./rules-to-table.ts";
import { tableToRules } from "./table-to-rules.ts";

const providers: readonly Provider[] = [
  quickFixes,
  addExampleTest,
  declare,
  extractDefine,
  inlineDefine,
  rulesToTable,
  tableToRules,
  addBecause,
  addSource,
  addAsk,
  addFiringTest,
  organiseDeclarations,
  fixEverything,
];

/** What may be done about a place in the text. */
export const codeActions: Feature = {
  capabilities: () => ({
    codeActionProvider: { codeActionKinds: [...new Set(providers.map(({ kind }) => kind))] },
  }),
  register({ connection, requests }) {
    connection.onCodeAction(
      requests.ofDocument(async (document, params) => {
        const chosen = document.span(params.range);
        const offered: CodeAction[] = [];
        for (const provider of providers) {
          const diagnostics = answeredBy(provider, document, chosen);
          const kind = diagnostics.length > 0 ? CodeActionKind.QuickFix : provider.kind;
          if (!isWanted(provider, kind, params)) continue;
          const actions = await provider.offer(document, chosen, params.context);
          offered.push(
            ...(diagnostics.length > 0
              ? actions.map((action) => ({ ...action, kind, diagnostics }))
              : actions),
          );
        }
        return offered;
      }),
    );
  },
};

/** The findings at a place that an action puts right, which makes it a fix. */
function answeredBy(
  { answers = [] }: Provider,
  document: PlaybookDocument,
  chosen: Span,
): Diagnostic[] {
  if (answers.length === 0) return [];
  return document.findings.flatMap((finding) =>
    answers.some((name) => codeOf(name) === finding.code) && touches(finding.span, chosen)
      ? diagnosticIn(document, finding)
      : [],
  );
}

function isWanted(
  { onRequest }: Provider,
  kind: string,
  { context: { only } }: CodeActionParams,
): boolean {
  if (only === undefined) return onRequest !== true;
  return only.some((wider) => kind === wider || kind.startsWith(`${wider}.`) || wider === "");
}
