import type { Type } from "@handrail/model";
import { CompletionItemKind } from "vscode-languageserver";
import { type Candidate, wordCandidate } from "../names.ts";

const examples: { readonly [kind in Type["kind"]]?: readonly string[] } = {
  duration: ["1h", "24h", "2 days", "3 business days"],
  money: ["10k EUR", "50k EUR"],
  number: ["1", "10"],
  percent: ["20%", "50%"],
};

/** Literals that show how one of a type is written. */
export function literals(kinds: readonly Type["kind"][], type?: Type): readonly Candidate[] {
  return kinds
    .flatMap((kind) => examples[kind] ?? [])
    .map((text) => (type?.kind === "money" ? text.replace("EUR", type.currency) : text))
    .map((text) => wordCandidate(text, CompletionItemKind.Value));
}
