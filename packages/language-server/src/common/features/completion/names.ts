import { describeType, type KnownAction, type KnownName, type MentionKind } from "@handrail/model";
import { fold } from "@handrail/syntax";
import { type CompletionItem, CompletionItemKind, MarkupKind } from "vscode-languageserver";
import { written } from "../../protocol/written.ts";

/** A candidate without its place in the text. */
export type Candidate = Omit<CompletionItem, "textEdit"> & { readonly insert: string };

const nameKinds = {
  fact: CompletionItemKind.Field,
  history: CompletionItemKind.Class,
  define: CompletionItemKind.Variable,
  setting: CompletionItemKind.Constant,
} as const;

export function nameCandidate({ kind, name, type, ask }: KnownName): Candidate {
  return {
    label: name,
    kind: nameKinds[kind],
    detail: describeType(type),
    insert: spelt(kind, name),
    ...(ask === null ? {} : { documentation: { kind: MarkupKind.PlainText, value: ask } }),
  };
}

export function actionCandidate({ name, traits }: KnownAction): Candidate {
  return {
    label: name,
    kind: CompletionItemKind.Method,
    insert: spelt("action", name),
    ...(traits === null ? {} : { detail: traits.join(", ") }),
  };
}

/** A word as it stands: a keyword, a value, a unit. */
export function wordCandidate(
  word: string,
  kind: CompletionItemKind = CompletionItemKind.Keyword,
): Candidate {
  return { label: word, kind, insert: word };
}

export function valueCandidate(value: string): Candidate {
  return {
    label: value,
    kind: CompletionItemKind.EnumMember,
    insert: spelt("value", value),
    sortText: `0 ${value}`,
  };
}

const spellings = new Map<string, string>();

/** What must be written for a name, which takes a parse to find out. */
function spelt(kind: MentionKind, name: string): string {
  const key = `${kind} ${name}`;
  const known = spellings.get(key);
  if (known !== undefined) return known;
  const found = written(kind, name) ?? name;
  spellings.set(key, found);
  return found;
}

/** The longest of some names that words begin with, and the words after it. */
export function completeName(
  words: string,
  names: readonly string[],
): { readonly name: string; readonly rest: string } | null {
  const parts = words.split(" ");
  const known = new Set(names.map(fold));
  for (let length = parts.length - 1; length > 0; length -= 1) {
    const name = parts.slice(0, length).join(" ");
    if (known.has(fold(name))) return { name, rest: parts.slice(length).join(" ") };
  }
  return null;
}
