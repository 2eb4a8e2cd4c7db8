import type { KnownName, Vocabulary } from "@handrail/model";
import { type Expression, fold, type Span } from "@handrail/syntax";
import { type CompletionItem, CompletionItemKind } from "vscode-languageserver";
import type { Feature } from "../../feature.ts";
import type { PlaybookDocument } from "../../protocol/document.ts";
import {
  actionCandidates,
  actionWords,
  clauseCandidates,
  conditionCandidates,
  conditionWords,
  factCandidates,
  roleCandidates,
  stateWords,
  traitCandidates,
  typeCandidates,
  unitCandidates,
  valueCandidates,
} from "./candidates.ts";
import { fileCandidates } from "./files.ts";
import { type Candidate, completeName, wordCandidate } from "./names.ts";
import { placeAt } from "./places.ts";
import { type Probe, probeAt, typed } from "./probe.ts";
import { isInComment, type NameAtCursor, type Slot, slotOf } from "./slot.ts";
import { statementCandidates } from "./statements.ts";

/** What may be written at the cursor, in half-typed and broken text, too. */
export const completion: Feature = {
  capabilities: () => ({ completionProvider: { triggerCharacters: [" ", '"', "="] } }),
  register({ connection, client, requests }) {
    const withSnippets = client.textDocument?.completion?.completionItem?.snippetSupport === true;
    connection.onCompletion(
      requests.withKey((document, { position }) =>
        completionsAt(document, document.offset(position), withSnippets),
      ),
    );
  },
};

function completionsAt(
  document: PlaybookDocument,
  offset: number,
  withSnippets: boolean,
): CompletionItem[] {
  const probe = probeAt(document, offset);
  const slot = slotOf(probe);
  return offers(document, probe, slot, offset, withSnippets).flatMap(({ span, candidates }) =>
    candidates.map(({ insert, ...item }) => ({ ...item, textEdit: document.edit(span, insert) })),
  );
}

/** Candidates, and what they take the place of. */
interface Offer {
  readonly span: Span;
  readonly candidates: readonly Candidate[];
}

function offers(
  document: PlaybookDocument,
  probe: Probe,
  slot: Slot,
  offset: number,
  withSnippets: boolean,
): Offer[] {
  const vocabulary = withoutHalfTyped(document, slot);
  const word: Span = { start: offset - lastWord(probe.line).length, end: offset };
  const isWritten =
    slot.kind === "file" ||
    (slot.kind === "title" && probe.line.includes('"')) ||
    isInComment(probe.line);
  const place = isWritten ? null : placeAt(document, vocabulary, probe);
  if (place === null) return treeOffers(document, vocabulary, probe, slot, word, withSnippets);
  const [rest = ""] = /^[\p{L}\p{N}/_-]*/u.exec(document.text.slice(offset)) ?? [];
  const span = { start: offset - place.typed, end: offset + rest.length };
  const here = { span, candidates: place.candidates };
  if (place.alone && place.candidates.length > 0) return [here];
  return [here, ...treeOffers(document, vocabulary, probe, slot, word, withSnippets)];
}

/** A name that is being typed is no fact that one could mean. */
function withoutHalfTyped({ workspace, path }: PlaybookDocument, slot: Slot): Vocabulary {
  const vocabulary = workspace.model.vocabulary(path);
  if (!("name" in slot)) return vocabulary;
  const typing = fold(slot.name.before);
  const names = vocabulary.names.filter(
    ({ declaration, name }) => declaration !== null || fold(name) !== typing,
  );
  return { ...vocabulary, names };
}

/** What the tree of the statement says that fits. */
function treeOffers(
  document: PlaybookDocument,
  vocabulary: Vocabulary,
  probe: Probe,
  slot: Slot,
  word: Span,
  withSnippets: boolean,
): Offer[] {
  const offset = word.end;
  switch (slot.kind) {
    case "nothing":
      return [];
    case "statement":
      return [{ span: word, candidates: statementCandidates(withSnippets) }];
    case "clause": {
      const text = probe.before.slice(0, probe.before.length - probe.line.length);
      return [{ span: word, candidates: clauseCandidates(probe.statement?.kind ?? "", text) }];
    }
    case "unit":
      return [{ span: word, candidates: unitCandidates() }];
    case "type":
      return [
        {
          span: { start: offset - slot.written.length, end: offset },
          candidates: typeCandidates(),
        },
      ];
    case "file":
    case "title": {
      const { start, end } = probe.place(slot.text.span);
      const candidates =
        slot.kind === "file"
          ? fileCandidates(document)
          : vocabulary.titles.map((title) => wordCandidate(title, CompletionItemKind.Function));
      return [{ span: inside({ start, end }, document.text), candidates }];
    }
    default:
      return nameOffers(slot, vocabulary, probe, word);
  }
}

type NameSlot = Extract<Slot, { name: NameAtCursor }>;

/** The names that fit, and what may follow when what is typed is a whole name already. */
function nameOffers(slot: NameSlot, vocabulary: Vocabulary, probe: Probe, word: Span): Offer[] {
  const span = probe.place(slot.name.span);
  const whole = { span, candidates: candidatesFor(slot, vocabulary) };
  const finished = completeName(
    slot.name.before,
    whole.candidates.map(({ label }) => label),
  );
  if (finished === null) return [whole];
  return [whole, { span: word, candidates: following(slot, probe) }];
}

function candidatesFor(slot: NameSlot, vocabulary: Vocabulary): readonly Candidate[] {
  switch (slot.kind) {
    case "condition":
      return conditionCandidates(vocabulary);
    case "value":
      return valueCandidates(namedBy(slot.of, vocabulary), vocabulary);
    case "action":
      return actionCandidates(vocabulary);
    case "trait":
      return traitCandidates(vocabulary);
    case "role":
      return roleCandidates(vocabulary);
    case "fact":
      return factCandidates(vocabulary);
  }
}

function following(slot: NameSlot, { statement }: Probe): readonly Candidate[] {
  switch (slot.kind) {
    case "condition":
      return conditionWords(true);
    case "value":
      return conditionWords(false);
    case "action":
      return statement?.kind === "test" ? [...actionWords(), ...stateWords()] : actionWords();
    case "role":
      return actionWords();
    default:
      return [];
  }
}

function namedBy(expression: Expression, { names }: Vocabulary): KnownName | undefined {
  if (expression.kind !== "nameExpression") return undefined;
  const folded = fold(typed(expression.name.text));
  return names.find(({ name }) => fold(name) === folded);
}

function lastWord(line: string): string {
  return /[\p{L}\p{M}\p{N}-]*$/u.exec(line)?.[0] ?? "";
}

/** A text without its quotes, of which the closing one may be missing. */
function inside({ start, end }: Span, text: string): Span {
  const closed = end - start > 1 && text[end - 1] === '"';
  return { start: start + 1, end: closed ? end - 1 : end };
}
