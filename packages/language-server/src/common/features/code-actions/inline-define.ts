import { type DefineStatement, type Expression, type Node, walk } from "@handrail/syntax";
import { CodeActionKind, type TextEdit } from "vscode-languageserver";
import { PlaybookDocument } from "../../protocol/document.ts";
import {
  declarationOf,
  mentionAt,
  type Occurrence,
  occurrencesOf,
} from "../../workspace/symbols.ts";
import type { Provider } from "./provider.ts";
import { isSound } from "./sound.ts";
import {
  hasComments,
  isWhole,
  nodesAround,
  onOneLine,
  statementAround,
  wholeLines,
} from "./statements.ts";

/** Writes what a definition means wherever it is named, and takes the definition away. */
export const inlineDefine: Provider = {
  kind: CodeActionKind.RefactorInline,
  async offer(document, { start, end }) {
    const mention = mentionAt(document, start);
    if (mention?.kind !== "define" || end > mention.span.end) return [];
    const declared = declarationOf(document.workspace, mention);
    if (declared?.statement.kind !== "define") return [];
    const { document: home, statement } = declared;
    if (!isWhole(home, statement) || hasComments(home, statement.value.span)) return [];
    const changes = changesOf(home, statement, await occurrencesOf(document, mention));
    if (changes === null || !isSound(document.workspace, changes)) return [];
    return [
      {
        title: document.say("Write out {0} where it is used", `\`${mention.name}\``),
        kind: CodeActionKind.RefactorInline,
        edit: {
          changes: Object.fromEntries(
            [...changes].map(([path, edits]) => [document.workspace.uri(path), [...edits]]),
          ),
        },
      },
    ];
  },
};

/** Null where a name stands in a place that takes nothing but a name. */
function changesOf(
  home: PlaybookDocument,
  statement: DefineStatement,
  occurrences: readonly Occurrence[],
): ReadonlyMap<string, readonly TextEdit[]> | null {
  const changes = new Map<string, TextEdit[]>([
    [home.path, [home.edit(wholeLines(home, statement), "")]],
  ]);
  const text = onOneLine(home, statement.value.span);
  for (const { path, mention } of occurrences) {
    if (mention.declares) continue;
    const file = new PlaybookDocument(home.workspace, path);
    const parent = parentOf(file, mention.span);
    if (parent === null || !isWhole(file, parent.statement)) return null;
    if (path !== home.path && dependsOnFile(statement)) return null;
    const isAlone = standsAlone(statement.value) || takesWhole(parent.node);
    const edits = changes.get(path) ?? [];
    edits.push(file.edit(mention.span, isAlone ? text : `(${text})`));
    changes.set(path, edits);
  }
  return changes;
}

function parentOf(file: PlaybookDocument, span: { start: number; end: number }) {
  const statement = statementAround(file, span);
  if (statement === null) return null;
  const path = nodesAround(statement, span);
  const index = path.findLastIndex(({ kind }) => kind === "nameExpression");
  const [node, parent] = [path[index], path[index - 1]];
  if (node === undefined || parent === undefined || node.span.start !== span.start) return null;
  return { statement, node: parent };
}

function standsAlone({ kind }: Expression): boolean {
  return ["nameExpression", "literal", "parenthesis"].includes(kind);
}

/** Places that take a whole condition. */
function takesWhole({ kind }: Node): boolean {
  return ["rule", "never", "promise", "define", "scoreItem", "parenthesis"].includes(kind);
}

/** Days, times and business time follow the zone and the calendar of the file that says them. */
function dependsOnFile({ value }: DefineStatement): boolean {
  let found = false;
  walk(value, (node) => {
    const type = "type" in node ? node.type : null;
    const unit = "unit" in node ? String(node.unit) : "";
    found ||= type === "date" || type === "time" || unit.startsWith("business");
    return !found;
  });
  return found;
}
