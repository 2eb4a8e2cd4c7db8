import {
  MarkupKind,
  type SignatureHelp,
  type SignatureHelpParams,
  SignatureHelpTriggerKind,
  type SignatureInformation,
} from "vscode-languageserver";
import type { Feature } from "../../feature.ts";
import type { PlaybookDocument } from "../../protocol/document.ts";
import { type Active, formsAt } from "./place.ts";

/** What a sentence, or an action in it, may be made of, the part at the cursor marked. */
export const signatureHelp: Feature = {
  capabilities: () => ({
    signatureHelpProvider: { triggerCharacters: [" "], retriggerCharacters: [" ", ",", "\n"] },
  }),
  register({ connection, client, requests }) {
    const places =
      client.textDocument?.signatureHelp?.signatureInformation?.parameterInformation
        ?.labelOffsetSupport === true;
    connection.onSignatureHelp(
      requests.withKey((document, params) => {
        const found = formsAt(document.text, document.offset(params.position));
        return found.length === 0 || isUnasked(document, params) ? null : shown(found, places);
      }),
    );
  },
};

/** A space alone is no reason to show anything, unless a word of the form stands before it. */
function isUnasked(
  document: PlaybookDocument,
  { position, context }: SignatureHelpParams,
): boolean {
  if (context?.triggerKind !== SignatureHelpTriggerKind.TriggerCharacter) return false;
  if (context.isRetrigger) return false;
  const offset = document.offset(position);
  const [word = ""] = /\p{L}+(?=\s$)/u.exec(document.text.slice(0, offset).slice(-40)) ?? [];
  return !formsAt(document.text, offset).some(
    ({ form, part, word: own }) =>
      form.parts[part]?.word.split(" ").at(-1) === word || own === word,
  );
}

function shown(found: readonly Active[], places: boolean): SignatureHelp {
  return {
    signatures: found.map((one) => signature(one, places)),
    activeSignature: 0,
    activeParameter: found[0]?.part ?? 0,
  };
}

function signature({ word, form, part }: Active, places: boolean): SignatureInformation {
  let label = word;
  const parameters = form.parts.map(({ shows, says }) => {
    const start = label.length + 1;
    label += ` ${shows}`;
    return {
      label: places ? ([start, label.length] as [number, number]) : shows,
      documentation: { kind: MarkupKind.Markdown, value: says },
    };
  });
  return {
    label,
    documentation: { kind: MarkupKind.Markdown, value: form.says },
    parameters,
    activeParameter: part,
  };
}
