import type { Mention } from "@handrail/model";
import type { Statement } from "@handrail/syntax";
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  Range,
} from "vscode-languageserver";
import type { Feature } from "../feature.ts";
import { PlaybookDocument } from "../protocol/document.ts";
import { headingOf } from "../protocol/outline.ts";
import { declarationOf, mentionAt, occurrencesOf } from "../workspace/symbols.ts";
import { pathOf } from "../workspace/uris.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { symbolKinds } from "./document-symbols.ts";

/** Who uses a definition, a score, a table's value or a setting, and what a rule is built from. */
export const callHierarchy: Feature = {
  capabilities: () => ({ callHierarchyProvider: true }),
  register({ connection, workspace, requests }) {
    const { callHierarchy: calls } = connection.languages;
    calls.onPrepare(
      requests.ofDocument((document, { position }) => {
        const prepared = prepare(document, document.offset(position));
        return prepared === null ? null : [prepared];
      }),
    );
    calls.onIncomingCalls(requests.ofWorkspace(({ item }) => incoming(workspace, item)));
    calls.onOutgoingCalls(requests.ofWorkspace(({ item }) => outgoing(workspace, item)));
  },
};

/** What a name is declared by, or the sentence at the cursor. */
function prepare(document: PlaybookDocument, offset: number): CallHierarchyItem | null {
  const mention = mentionAt(document, offset);
  if (mention !== null && !mention.declares) {
    const declared = declarationOf(document.workspace, mention);
    if (declared !== null) return itemOf(declared.document, declared.statement, mention.name);
  }
  const at = statementAt(document, offset);
  return at === null ? null : itemOf(document, at, mention?.declares ? mention.name : null);
}

/** @param name that is meant, where a statement declares several */
function itemOf(
  document: PlaybookDocument,
  statement: Statement,
  name: string | null,
): CallHierarchyItem {
  const { text, span } = headingOf(statement, document.text);
  return {
    name: name ?? text,
    detail: statement.kind,
    kind: symbolKinds[statement.kind],
    uri: document.uri,
    range: document.range(statement.span),
    selectionRange: document.range(span),
  };
}

/** Sentences that name what an item declares. */
async function incoming(
  workspace: Workspace,
  item: CallHierarchyItem,
): Promise<CallHierarchyIncomingCall[]> {
  const document = new PlaybookDocument(workspace, pathOf(item.uri));
  const statement = statementAt(document, document.offset(item.range.start));
  if (statement === null) return [];
  const groups = new Map<string, CallHierarchyIncomingCall>();
  for (const declared of declaredBy(document, statement, item.name)) {
    for (const { path, mention } of await occurrencesOf(document, declared)) {
      if (mention.declares) continue;
      const file = new PlaybookDocument(workspace, path);
      const user = statementAt(file, mention.span.start);
      if (user === null) continue;
      const key = `${path} ${user.span.start}`;
      const known = groups.get(key) ?? { from: itemOf(file, user, null), fromRanges: [] };
      known.fromRanges.push(file.range(mention.span));
      groups.set(key, known);
    }
  }
  return [...groups.values()];
}

/** What a sentence names, and somebody declares. */
function outgoing(workspace: Workspace, item: CallHierarchyItem): CallHierarchyOutgoingCall[] {
  const document = new PlaybookDocument(workspace, pathOf(item.uri));
  const statement = statementAt(document, document.offset(item.range.start));
  if (statement === null) return [];
  const groups = new Map<string, CallHierarchyOutgoingCall>();
  for (const mention of mentionsIn(document, statement)) {
    if (mention.declares) continue;
    const declared = declarationOf(workspace, mention);
    if (declared === null) continue;
    const key = `${declared.document.path} ${declared.statement.span.start} ${mention.kind}`;
    const known = groups.get(key) ?? {
      to: itemOf(declared.document, declared.statement, mention.name),
      fromRanges: [] as Range[],
    };
    known.fromRanges.push(document.range(mention.span));
    groups.set(key, known);
  }
  return [...groups.values()];
}

function declaredBy(
  document: PlaybookDocument,
  statement: Statement,
  name: string,
): readonly Mention[] {
  const all = mentionsIn(document, statement).filter(
    ({ declares, kind }) => declares && kind !== "field",
  );
  const named = all.filter((one) => one.name === name);
  return named.length > 0 ? named : all;
}

function mentionsIn({ workspace, path }: PlaybookDocument, { span }: Statement) {
  return workspace.model
    .mentions(path)
    .filter((one) => one.span.start >= span.start && one.span.end <= span.end);
}

function statementAt({ tree }: PlaybookDocument, offset: number): Statement | null {
  return tree.statements.find(({ span }) => span.start <= offset && offset <= span.end) ?? null;
}
