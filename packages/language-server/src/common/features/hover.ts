import type { Mention } from "@handrail/model";
import { type Hover, MarkupKind } from "vscode-languageserver";
import type { Feature } from "../feature.ts";
import type { PlaybookDocument } from "../protocol/document.ts";
import { declarationOf, mentionAt } from "../workspace/symbols.ts";

/** What a name means: the statement that declares it, and where that stands. */
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
  const text = mention === null ? null : explained(document, mention);
  if (mention === null || text === null) return null;
  return {
    contents: { kind: MarkupKind.Markdown, value: text },
    range: document.range(mention.span),
  };
}

function explained(document: PlaybookDocument, mention: Mention): string | null {
  const declared = declarationOf(document.workspace, mention);
  if (declared !== null) {
    const { start, end } = declared.statement.span;
    const source = declared.document.text.slice(start, end);
    const place =
      declared.document.path === document.path ? "" : `\n\nin ${nameOf(declared.document.path)}`;
    return `\`\`\`playbook\n${source}\n\`\`\`${place}`;
  }
  switch (mention.kind) {
    case "fact":
      return `**${mention.name}**: a fact that no statement declares, so it may be anything that it is compared with.`;
    case "action":
      return `**${mention.name}**: an action that no statement declares, so nobody knows whether it helps or sells.`;
    case "moment":
      return mention.name.toLowerCase() === "today"
        ? "**today**: the day of the decision, in the playbook's zone."
        : "**now**: the moment of the decision.";
    default:
      return null;
  }
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
