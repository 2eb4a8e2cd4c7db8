import type { Mention } from "@handrail/model";
import { fold, type Statement } from "@handrail/syntax";
import type { Location } from "vscode-languageserver";
import { PlaybookDocument } from "../protocol/document.ts";
import { headingOf } from "../protocol/outline.ts";
import { inTurns } from "./turns.ts";
import type { Workspace } from "./workspace.ts";

/** What stands at an offset, also right behind its last letter. */
export function mentionAt({ workspace, path }: PlaybookDocument, offset: number): Mention | null {
  const touching = workspace.model
    .mentions(path)
    .filter(({ span }) => span.start <= offset && offset <= span.end);
  return touching.at(-1) ?? null;
}

/** A place where something is named, in some file. */
export interface Occurrence {
  readonly path: string;
  readonly mention: Mention;
}

/**
 * Every place in the workspace that names the same thing: by its declaration where it has one, else by its name in files that
 * hang together. Looks through many files without keeping the event loop from typing.
 */
export async function occurrencesOf(
  document: PlaybookDocument,
  wanted: Mention,
): Promise<readonly Occurrence[]> {
  const { model } = document.workspace;
  const home = wanted.declaration?.file ?? document.path;
  const found: Occurrence[] = [];
  await inTurns(model.files(), (path) => {
    if (path !== home && !model.reach(path).includes(home) && !isUsedBy(path, home)) return;
    for (const mention of model.mentions(path)) {
      if (isSame(mention, wanted)) found.push({ path, mention });
    }
  });
  return found;

  /** What nobody declares may stand in a file that is used, too. */
  function isUsedBy(path: string, user: string): boolean {
    return wanted.declaration === null && model.reach(user).includes(path);
  }
}

/** The places of one document that name the same thing. */
export function occurrencesIn(
  { workspace, path }: PlaybookDocument,
  wanted: Mention,
): readonly Occurrence[] {
  return workspace.model
    .mentions(path)
    .filter((mention) => isSame(mention, wanted))
    .map((mention) => ({ path, mention }));
}

function isSame(mention: Mention, wanted: Mention): boolean {
  return (
    mention.kind === wanted.kind &&
    fold(mention.name) === fold(wanted.name) &&
    mention.declaration?.file === wanted.declaration?.file &&
    mention.declaration?.index === wanted.declaration?.index
  );
}

/** The statement that declares something, with its file. */
export function declarationOf(
  workspace: Workspace,
  { declaration }: Mention,
): { readonly document: PlaybookDocument; readonly statement: Statement } | null {
  if (declaration === null) return null;
  const document = new PlaybookDocument(workspace, declaration.file);
  const statement = document.tree.statements[declaration.index];
  return statement === undefined ? null : { document, statement };
}

export function locationOf(workspace: Workspace, { path, mention }: Occurrence): Location {
  const document = new PlaybookDocument(workspace, path);
  return { uri: document.uri, range: document.range(mention.span) };
}

/** Where the name of a declaration stands. */
export function declarationPlace(workspace: Workspace, mention: Mention): Location | null {
  const declared = declarationOf(workspace, mention);
  if (declared === null) return null;
  const { document, statement } = declared;
  return { uri: document.uri, range: document.range(headingOf(statement, document.text).span) };
}
