import type { TokenType } from "chevrotain";
import { english } from "../dialect/en.ts";
import {
  AddOperator,
  Backtick,
  Comma,
  Day,
  GluedDuration,
  Instant,
  LeftBracket,
  LeftParenthesis,
  MultiplyOperator,
  Numeral,
  SlashDate,
  Text,
  Version,
  Word,
} from "../lexer/tokens.ts";
import type { ComparisonOperator } from "../tree/expressions.ts";
import { cellPhrases } from "./cell-phrases.ts";
import { type Phrase, type Phrases, phrase, phrases, type Surroundings } from "./phrases.ts";
import * as tokens from "./tokens.ts";

/** How the words of a clause are read: which of them are reserved there. */
export interface Mode {
  readonly phrases: Phrases;
  /** Whether `when`, `then` and `unless` always end the clause. */
  readonly sentence: boolean;
  /** The words stay single, as the statement reads them by itself. */
  readonly raw?: true;
  /** Whether a percentage ends the name before it. */
  readonly shares?: boolean;
  /** Whether each line begins with a name that `is` ends. */
  readonly declares?: true;
}

const { places, actions, operators, negated, types } = english;

const operatorTokens: Partial<Record<ComparisonOperator, TokenType>> = {
  "is one of": tokens.ListRelation,
  "is not one of": tokens.ListRelation,
  in: tokens.InRelation,
  "not in": tokens.InRelation,
  "is between": tokens.BetweenRelation,
  "is from": tokens.FromRelation,
  "is known": tokens.KnownRelation,
  "is unknown": tokens.KnownRelation,
};

function operatorPhrases(): Phrase[] {
  const all: Phrase[] = [];
  for (const [name, spellings] of Object.entries(operators)) {
    const operator = name as ComparisonOperator;
    const type = operatorTokens[operator] ?? tokens.WordRelation;
    for (const spelling of spellings) all.push(phrase(spelling, type, condition(type), operator));
  }
  for (const [spelling, operator] of Object.entries(negated)) {
    all.push(
      phrase(spelling, operatorTokens[operator] ?? tokens.WordRelation, undefined, operator),
    );
  }
  return all;
}

function condition(type: TokenType): Phrase["when"] {
  if (type === tokens.InRelation)
    return ({ next }) => next === LeftParenthesis || next === LeftBracket;
  if (type === tokens.KnownRelation) return (around) => !around.nameFollows(type);
  return undefined;
}

const atStart = ({ previous }: Surroundings) => previous === undefined;
const and = places.and.map((word) => phrase(word, tokens.And));
const or = places.or.map((word) => phrase(word, tokens.Or));
const to = phrase(english.clauses.to, tokens.To, (around) => around.awaitsTo());

/** Words that only the parts of a history take, so that they are words of names everywhere else. */
const historyPhrases = [
  ...places["in last"].map((words) => phrase(words, tokens.Window, beforeLength)),
  ...(["highest", "lowest"] as const).flatMap((direction) =>
    places[`by ${direction}`].map((words) =>
      phrase(words, tokens.OrderedBy, beforeName, direction),
    ),
  ),
];

function beforeLength({ previous, next }: Surroundings): boolean {
  const numbers = next === Numeral || next === GluedDuration || next === AddOperator;
  return previous !== undefined && numbers;
}

const startsValue: ReadonlySet<TokenType | undefined> = new Set([
  Word,
  Backtick,
  LeftParenthesis,
  Numeral,
  GluedDuration,
]);

function beforeName({ previous, next }: Surroundings): boolean {
  return previous !== undefined && (next === Word || next === Backtick);
}

/** `80% of budget` is a product, as it is read. */
const shares = places["percent of"].map((word) =>
  phrase(
    word,
    MultiplyOperator,
    ({ previous, next, followsPercent }) =>
      previous === tokens.LiteralToken && followsPercent && startsValue.has(next),
  ),
);

const conditionPhrases = [
  ...and,
  ...or,
  ...places.not.map((word) => phrase(word, tokens.Not)),
  ...operatorPhrases(),
  ...places.ago.map((word) => phrase(word, tokens.Ago)),
  ...places.away.map((word) => phrase(word, tokens.Away)),
  ...places.where.map((word) => phrase(word, tokens.Where)),
  ...historyPhrases,
  ...shares,
  to,
];

const actionPhrases = [
  ...and,
  ...or,
  phrase(actions.within, tokens.Within),
  phrase(actions.after, tokens.After),
  phrase(actions.every, tokens.Every),
  phrase(actions.by, tokens.By),
  phrase(actions.to, tokens.To),
  phrase(actions.via, tokens.Via),
  phrase(actions.with, tokens.With),
  phrase(actions["escalating to"], tokens.Escalating),
  phrase(actions.escalating, tokens.Escalating),
  ...places.otherwise.map((word) => phrase(word, tokens.Otherwise)),
];

/** What begins with a word that a name after `then` cannot hold; `of` it can, which means something after a percentage alone. */
export const reservedAfterThen = phrases(...actionPhrases);

const startOfPattern = ({ previous }: Surroundings) =>
  previous === undefined || previous === Text || previous === tokens.No;
const patternPhrases = [
  ...places["anything that"].map((words) => phrase(words, tokens.AnythingThat, startOfPattern)),
  ...places.anything.map((word) => phrase(word, tokens.Anything, startOfPattern)),
  phrase(`${places.and[0]} ${english.clauses.is}`, tokens.And),
];

/** Where a promise, or an expectation, begins to say how much of what is meant. */
const startOfPromised = ({ previous }: Surroundings) =>
  previous === undefined || previous === tokens.And;
const promisedPhrases = [
  ...places["nothing that"].map((words) => phrase(words, tokens.NothingThat, startOfPromised)),
  ...places["everything that"].map((words) =>
    phrase(words, tokens.EverythingThat, startOfPromised),
  ),
  ...places.everything.map((word) => phrase(word, tokens.Everything, startOfPromised)),
  ...places["anything that"].map((words) => phrase(words, tokens.AnythingThat, startOfPromised)),
  ...places.anything.map((word) => phrase(word, tokens.Anything, startOfPromised)),
];

const atEnd = (type: TokenType) => (around: Surroundings) => !around.nameFollows(type);

/** @param before what stands before a type; undefined where a clause may begin with it */
const typePhrases = (before: TokenType | undefined) => [
  ...places["one of"].map((words) => phrase(words, tokens.OneOf, startOfType(before))),
  ...places["step of"].map((words) => phrase(words, tokens.StepOf, startOfType(before))),
  ...places["list of"].map((words) => phrase(words, tokens.ListOf, startOfType(before))),
  ...places.number.map((word) => phrase(word, tokens.NumberWord, startOfType(before))),
  ...places.money.map((word) => phrase(word, tokens.MoneyWord, startOfType(before))),
  ...Object.entries(types).flatMap(([kind, spellings]) =>
    spellings.map((word) => phrase(word, tokens.SimpleType, startOfType(before), kind)),
  ),
  phrase(english.clauses.from, tokens.From, ({ previous }) => previous === tokens.NumberWord),
  ...places.in.map((word) =>
    phrase(word, tokens.In, ({ previous }) => previous === tokens.MoneyWord),
  ),
  to,
  ...or,
];

function startOfType(before: TokenType | undefined) {
  return ({ previous }: Surroundings) => previous === before || previous === tokens.ListOf;
}

const fieldPhrases = [
  phrase(english.clauses.is, tokens.FieldIs, (around) => around.endsDeclaredName()),
  ...typePhrases(tokens.FieldIs),
];

const pluralPhrases = places.plural.map((word) =>
  phrase(
    word,
    tokens.Plural,
    (around) => around.previous === tokens.NameToken && around.nameFollows(tokens.Plural),
  ),
);

/** Cells hold values, and moments such as `3 days ago`. */
const rowPhrases = (["ago", "away"] as const).flatMap((word) =>
  places[word].map((spelling) =>
    phrase(
      spelling,
      word === "ago" ? tokens.Ago : tokens.Away,
      ({ previous }) => previous === tokens.LiteralToken,
    ),
  ),
);

/** A time begins the clause; where it stands among facts, it is told to stand apart. */
const beforeTime = new Set<TokenType | undefined>([undefined, tokens.And, Comma]);
const times = new Set<TokenType | undefined>([Day, Instant, Text, Version, SlashDate]);
const givenPhrases = places.at.map((word) =>
  phrase(word, tokens.At, ({ previous, next }) => beforeTime.has(previous) && times.has(next)),
);

const asks = places.asks.map((word) => phrase(word, tokens.Asks, atStart));

const promisePhrases = [
  ...promisedPhrases,
  ...places.nothing.map((word) => phrase(word, tokens.Nothing, startOfPromised)),
  ...places.no.map((word) => phrase(word, tokens.No, startOfPromised)),
  ...places["despite limits"].map((words) => phrase(words, tokens.DespiteLimits)),
  ...patternPhrases,
];

const expectationPhrases = [
  ...promisedPhrases,
  ...asks,
  ...places.nothing.map((word) =>
    phrase(word, tokens.Nothing, (around) => atStart(around) && atEnd(tokens.Nothing)(around)),
  ),
  ...[...places.no, ...places.not].map((word) => phrase(word, tokens.No, atStart)),
  ...(["blocked", "pending", "deferred"] as const).flatMap((state) =>
    places[state].map((word) => phrase(word, tokens.State, atEnd(tokens.State), state)),
  ),
  ...places.until.map((word) =>
    phrase(word, tokens.Until, ({ previous }) => previous === tokens.State),
  ),
];

/** The modes in which clauses are read. */
export const modes = {
  raw: { phrases: phrases(), sentence: false, raw: true },
  /** Free: a text, a number, names with commas; no word is reserved. */
  plain: { phrases: phrases(), sentence: false },
  /** A name, up to the next part of a sentence. */
  name: { phrases: phrases(), sentence: true },
  condition: { phrases: phrases(...conditionPhrases), sentence: true },
  actions: { phrases: phrases(...actionPhrases, ...shares), sentence: true },
  pattern: { phrases: phrases(...actionPhrases, ...shares, ...patternPhrases), sentence: true },
  variants: { phrases: phrases(...and), sentence: false, shares: true },
  type: { phrases: phrases(...typePhrases(undefined)), sentence: false },
  /** The name of a history, with its plural. */
  plural: { phrases: phrases(...pluralPhrases), sentence: false },
  fields: { phrases: phrases(...fieldPhrases), sentence: false, declares: true },
  traits: { phrases: phrases(...and), sentence: false },
  validity: {
    phrases: phrases(
      phrase(english.clauses.from, tokens.From),
      ...places.until.map((word) => phrase(word, tokens.Until)),
    ),
    sentence: false,
  },
  mappings: {
    phrases: phrases(
      phrase(english.clauses.as, tokens.As),
      ...places["anything else"].map((words) => phrase(words, tokens.AnythingElse)),
    ),
    sentence: false,
  },
  bands: {
    phrases: phrases(...places.below.map((words) => phrase(words, tokens.Below))),
    sentence: false,
  },
  /** A cell of a `when` column: a condition without its left side. */
  cell: {
    phrases: phrases(...and, ...or, ...cellPhrases(operatorPhrases()), ...shares),
    sentence: true,
  },
  given: { phrases: phrases(...givenPhrases, ...conditionPhrases), sentence: true },
  /** Rows with bars between their cells. */
  rows: { phrases: phrases(...rowPhrases), sentence: false },
  /** What is asked is a name, whatever words it holds. */
  asked: { phrases: phrases(...asks), sentence: false },
  promise: { phrases: phrases(...promisePhrases, ...actionPhrases, ...shares), sentence: true },
  expectation: {
    phrases: phrases(...expectationPhrases, ...patternPhrases, ...actionPhrases, ...shares),
    sentence: true,
  },
} satisfies Record<string, Mode>;

export type ModeName = keyof typeof modes;
