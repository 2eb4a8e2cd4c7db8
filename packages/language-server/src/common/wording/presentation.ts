import type { InitializeParams } from "vscode-languageserver";
import { type Say, sayEnglish, sayIn } from "./say.ts";

/** How a client wants to be told things. */
export interface Presentation {
  readonly say: Say;
  /** Where a client shows what a finding's code means; null where it shows it nowhere. */
  linkTo(code: string): string | null;
}

export const plain: Presentation = { say: sayEnglish, linkTo: () => null };

/** The link is the client's own: `initializationOptions.findingLink`, with `{code}` for the code. */
export function presentationFor({ locale, initializationOptions }: InitializeParams): Presentation {
  const { findingLink } = (initializationOptions ?? {}) as { readonly findingLink?: unknown };
  return {
    say: sayIn(locale),
    linkTo: (code) =>
      typeof findingLink === "string" ? findingLink.replaceAll("{code}", code) : null,
  };
}
