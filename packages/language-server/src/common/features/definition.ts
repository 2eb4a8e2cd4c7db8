import type { Location } from "vscode-languageserver";
import type { Feature } from "../feature.ts";
import type { PlaybookDocument } from "../protocol/document.ts";
import { declarationPlace, locationOf, mentionAt, occurrencesOf } from "../workspace/symbols.ts";

/** From a name to the statement that declares it; from one that nobody declares to its first use. */
export const definition: Feature = {
  capabilities: () => ({ definitionProvider: true }),
  register({ connection, requests }) {
    connection.onDefinition(
      requests.ofDocument((document, { position }) =>
        definitionAt(document, document.offset(position)),
      ),
    );
  },
};

const named = new Set(["fact", "action", "trait"]);

async function definitionAt(document: PlaybookDocument, offset: number): Promise<Location | null> {
  const { workspace } = document;
  const mention = mentionAt(document, offset);
  if (mention === null) return null;
  const declared = declarationPlace(workspace, mention);
  if (declared !== null || !named.has(mention.kind)) return declared;
  const [first] = await occurrencesOf(document, mention);
  return first === undefined ? null : locationOf(workspace, first);
}
