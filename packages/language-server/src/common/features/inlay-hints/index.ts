import type { Feature } from "../../feature.ts";
import { businessTime } from "./business-time.ts";
import { meanings } from "./meanings.ts";
import { values } from "./values.ts";

/** What stands between the lines: types, what settings and deadlines come to, and values in the situation that is shown. */
export const inlayHints: Feature = {
  capabilities: () => ({ inlayHintProvider: true }),
  register({ connection, requests, settings }) {
    connection.languages.inlayHint.on(
      requests.ofDocument(async (document, { range }) => {
        const span = document.span(range);
        return [
          ...meanings(document, span, settings),
          ...(settings.get("hints.businessTime") ? businessTime(document, span) : []),
          ...(await values(document, span)),
        ];
      }),
    );
  },
};
