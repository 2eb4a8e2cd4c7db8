import type { Feature } from "../../feature.ts";
import { indentation } from "./indentation.ts";
import { alignedRows } from "./rows.ts";

/** Layout while typing: a new line goes where the sentence goes on, and the bars of a table stay below one another. */
export const typing: Feature = {
  capabilities: () => ({
    documentOnTypeFormattingProvider: { firstTriggerCharacter: "\n", moreTriggerCharacter: ["|"] },
  }),
  register({ connection, requests }) {
    connection.onDocumentOnTypeFormatting(
      requests.withKey((document, { position, ch }) =>
        ch === "|" ? alignedRows(document, position) : indentation(document, position),
      ),
    );
  },
};
