import type { KnownName, Vocabulary } from "@handrail/model";
import { type ClauseWord, clausesOf, english, fold, type StatementWord } from "@handrail/syntax";
import { CompletionItemKind } from "vscode-languageserver";
import {
  actionCandidate,
  type Candidate,
  nameCandidate,
  valueCandidate,
  wordCandidate,
} from "./names.ts";
import { literals } from "./places/literals.ts";

/**
 * The clauses that a statement may still have.
 *
 * @param text of the statement, without the line at the cursor
 */
export function clauseCandidates(statement: string, text: string): readonly Candidate[] {
  const keyword = statementKeyword(statement);
  if (keyword === null) return [];
  const present = new Set(
    [...text.matchAll(/(?:^|\n)\s*(\p{L}+)|\b(when|then|unless)\b/gu)].map(
      ([, first, inner]) => first ?? inner,
    ),
  );
  const free = clausesOf(keyword).filter(({ word, repeats }) => repeats || !present.has(word));
  const goesOn = present.has(english.clauses.then) || present.has(english.clauses.when);
  return [
    ...free.map(({ word }) => wordCandidate(word)),
    ...(goesOn ? [wordCandidate(english.places.and[0])] : []),
  ];
}

function statementKeyword(kind: string): StatementWord | null {
  return kind in english.statements ? (kind as StatementWord) : null;
}

/** What may follow a finished part of a condition. */
export function conditionWords(isName: boolean): readonly Candidate[] {
  const operators = Object.values(english.operators).map(([first]) => first);
  const joining: readonly ClauseWord[] = ["then", "unless"];
  return [
    ...english.places.and,
    ...english.places.or,
    ...joining.map((clause) => english.clauses[clause]),
    ...(isName ? operators : []),
  ].map((word) => wordCandidate(word, CompletionItemKind.Operator));
}

/** What may follow an action. */
export function actionWords(): readonly Candidate[] {
  return [
    ...Object.values(english.actions),
    ...english.places.and,
    english.clauses.when,
    english.clauses.unless,
  ].map((word) => wordCandidate(word));
}

/** What may end a test's expectation of an action. */
export function stateWords(): readonly Candidate[] {
  const { blocked, pending, deferred } = english.places;
  return [...blocked, ...pending, ...deferred].map((word) => wordCandidate(word));
}

export function conditionCandidates({ names }: Vocabulary): readonly Candidate[] {
  return [
    ...names.map(nameCandidate),
    wordCandidate("now", CompletionItemKind.Constant),
    wordCandidate("today", CompletionItemKind.Constant),
    wordCandidate(english.places.not[0], CompletionItemKind.Operator),
  ];
}

/** The values of a fact, then what else may stand there. */
export function valueCandidates(
  of: KnownName | undefined,
  { names }: Vocabulary,
): readonly Candidate[] {
  const values = of === undefined ? [] : valuesOf(of);
  const others = names.filter(
    ({ type, name }) => name !== of?.name && (of === undefined || type.kind === of.type.kind),
  );
  return [
    ...values.map(valueCandidate),
    ...["known", "unknown"].map((word) => wordCandidate(word)),
    ...(values.length === 0 ? others.map(nameCandidate) : []),
    ...(of === undefined ? [] : literals([of.type.kind], of.type)),
  ];
}

function valuesOf({ type }: KnownName): readonly string[] {
  const element = type.kind === "list of" ? type.of : type;
  if (element.kind === "yes/no") return ["yes", "no"];
  return element.kind === "one of" || element.kind === "step of" ? element.values : [];
}

export function actionCandidates({ actions }: Vocabulary): readonly Candidate[] {
  return actions.map(actionCandidate);
}

export function factCandidates({ names }: Vocabulary): readonly Candidate[] {
  return names.map(nameCandidate);
}

export function traitCandidates({ traits }: Vocabulary): readonly Candidate[] {
  return traits.map((trait) => wordCandidate(trait, CompletionItemKind.Property));
}

/** Roles and media that are named somewhere, and facts that hold one. */
export function roleCandidates({ roles, names }: Vocabulary): readonly Candidate[] {
  const holding = names.filter(({ type }) => ["text", "one of", "step of"].includes(type.kind));
  const folds = new Set(holding.map(({ name }) => fold(name)));
  return [
    ...roles
      .filter((role) => role !== "" && !folds.has(fold(role)))
      .map((role) => wordCandidate(role, CompletionItemKind.Text)),
    ...holding.map(nameCandidate),
  ];
}

export function typeCandidates(): readonly Candidate[] {
  const { types, places } = english;
  return [
    ...Object.values(types).map(([first]) => first),
    ...(["one of", "step of", "list of", "number"] as const).map((word) => places[word][0]),
    "money in EUR",
  ].map((word) => wordCandidate(word, CompletionItemKind.TypeParameter));
}

/** Units of time, and what else may follow a number. */
export function unitCandidates(): readonly Candidate[] {
  return Object.values(english.units).map(([, several]) =>
    wordCandidate(several, CompletionItemKind.Unit),
  );
}
