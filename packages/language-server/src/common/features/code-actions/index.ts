import type { CodeAction, CodeActionParams } from "vscode-languageserver";
import type { Feature } from "../../feature.ts";
import { addBecause, addSource } from "./add-clause.ts";
import { addExampleTest } from "./add-example-test.ts";
import { addFiringTest } from "./add-firing-test.ts";
import { declare } from "./declare.ts";
import { extractDefine } from "./extract-define.ts";
import { fixEverything, quickFixes } from "./fixes.ts";
import { inlineDefine } from "./inline-define.ts";
import { organiseDeclarations } from "./organise-declarations.ts";
import type { Provider } from "./provider.ts";
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
        for (const provider of providers.filter((one) => isWanted(one, params))) {
          offered.push(...(await provider.offer(document, chosen, params.context)));
        }
        return offered;
      }),
    );
  },
};

function isWanted({ kind, onRequest }: Provider, { context: { only } }: CodeActionParams): boolean {
  if (only === undefined) return onRequest !== true;
  return only.some((wider) => kind === wider || kind.startsWith(`${wider}.`) || wider === "");
}
