import type { Mention, MentionKind } from "@handrail/model";
import { fold } from "@handrail/syntax";
import {
  ErrorCodes,
  type Range,
  ResponseError,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import type { Feature } from "../feature.ts";
import { PlaybookDocument } from "../protocol/document.ts";
import { written } from "../protocol/written.ts";
import type { Text } from "../wording/say.ts";
import { mentionAt, occurrencesOf } from "../workspace/symbols.ts";
import { inTurns } from "../workspace/turns.ts";

/** Gives something another name, in all documents. */
export const rename: Feature = {
  capabilities: (client) => ({
    renameProvider: client.textDocument?.rename?.prepareSupport ? { prepareProvider: true } : true,
  }),
  register({ connection, requests }) {
    connection.onPrepareRename(
      requests.ofDocument((document, { position }) => {
        const mention = mentionAt(document, document.offset(position));
        if (mention === null || !isRenameable(mention)) return null;
        return { range: nameRange(document, mention), placeholder: mention.name };
      }),
    );
    connection.onRenameRequest(
      requests.ofDocument((document, { position, newName }) => {
        const mention = mentionAt(document, document.offset(position));
        if (mention === null || !isRenameable(mention)) return null;
        return renamed(document, mention, newName.trim());
      }),
    );
  },
};

const renameable: ReadonlySet<MentionKind> = new Set([
  "fact",
  "define",
  "setting",
  "action",
  "trait",
  "rule",
  "choice",
  "calendar",
]);
const ofTheLanguage: ReadonlySet<string> = new Set(
  ["human", "digital", "helps", "sells", "contacts customer"].map(fold),
);

function isRenameable({ kind, name }: Mention): boolean {
  return renameable.has(kind) && !(kind === "trait" && ofTheLanguage.has(fold(name)));
}

/** The name alone, without quotes or backticks. */
function nameRange(document: PlaybookDocument, { span, kind }: Mention): Range {
  const isQuoted = kind === "rule" || kind === "calendar" || document.text[span.start] === "`";
  return document.range(isQuoted ? { start: span.start + 1, end: span.end - 1 } : span);
}

async function renamed(
  document: PlaybookDocument,
  mention: Mention,
  newName: string,
): Promise<WorkspaceEdit | ResponseError<never>> {
  const text = written(mention.kind, newName);
  if (text === null) return refused(document.say("No sentence can hold the name “{0}”.", newName));
  const { workspace } = document;
  const occurrences = await occurrencesOf(document, mention);
  const files = [...new Set(occurrences.map(({ path }) => path))];
  let taken: Mention | undefined;
  await inTurns(files, (path) => {
    taken ??= workspace.model.mentions(path).find(isTaken);
  });
  if (taken !== undefined) {
    const text = takenBy[taken.kind] ?? "There is something named {0} already.";
    return refused(document.say(text, `\`${taken.name}\``));
  }
  const changes: Record<string, TextEdit[]> = {};
  const byFile = Map.groupBy(occurrences, ({ path }) => path);
  await inTurns(files, (path) => {
    const file = new PlaybookDocument(workspace, path);
    const edits = byFile.get(path)?.map(({ mention: one }) => file.edit(one.span, text));
    changes[file.uri] = edits ?? [];
  });
  workspace.rest();
  return { changes };

  /** Another spelling of the same name is no other name. */
  function isTaken(other: Mention): boolean {
    return (
      fold(other.name) === fold(newName) &&
      fold(other.name) !== fold(mention.name) &&
      (sharing.get(other.kind) ?? other.kind) === (sharing.get(mention.kind) ?? mention.kind)
    );
  }
}

/** Facts, definitions and settings share their names. */
const sharing: ReadonlyMap<MentionKind, MentionKind> = new Map([
  ["define", "fact"],
  ["setting", "fact"],
]);

const takenBy: Partial<Record<MentionKind, Text>> = {
  fact: "There is a fact named {0} already.",
  define: "There is a definition named {0} already.",
  setting: "There is a setting named {0} already.",
  action: "There is an action named {0} already.",
  trait: "There is a trait named {0} already.",
  rule: "There is a rule named {0} already.",
  choice: "There is a choice named {0} already.",
  calendar: "There is a calendar named {0} already.",
};

function refused(message: string): ResponseError<never> {
  return new ResponseError(ErrorCodes.InvalidParams, message);
}
