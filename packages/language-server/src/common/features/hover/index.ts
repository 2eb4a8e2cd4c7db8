import { type Hover, MarkupKind } from "vscode-languageserver";
import type { Feature } from "../../feature.ts";
import type { PlaybookDocument } from "../../protocol/document.ts";
import { mentionAt } from "../../workspace/symbols.ts";
import { explainFindings } from "./finding.ts";
import { explainName } from "./name.ts";
import { explainRule } from "./rule.ts";

/** What a name means, what a rule says, what is wrong here. */
export const hover: Feature = {
  capabilities: () => ({ hoverProvider: true }),
  register({ connection, requests }) {
    connection.onHover(
      requests.ofDocument((document, { position }) => hoverAt(document, document.offset(position))),
    );
  },
};

function hoverAt(document: PlaybookDocument, offset: number): Hover | null {
  const mention = mentionAt(document, offset);
  const name = mention === null ? null : explainName(document, mention);
  const rule = explainRule(document, offset);
  const parts = [rule?.text ?? name, explainFindings(document, offset)].filter(
    (part) => part !== null,
  );
  if (parts.length === 0) return null;
  const span = rule?.span ?? (name === null ? undefined : mention?.span);
  return {
    contents: { kind: MarkupKind.Markdown, value: parts.join("\n\n---\n\n") },
    ...(span === undefined ? {} : { range: document.range(span) }),
  };
}
