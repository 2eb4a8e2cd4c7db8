import type { TokenType } from "chevrotain";
import { english } from "../dialect/en.ts";
import { Day, Instant, LeftParenthesis, Text } from "../lexer/tokens.ts";
import type { ComparisonOperator } from "../tree/expressions.ts";
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
  if (type === tokens.InRelation) return ({ next }) => next === LeftParenthesis;
  if (type === tokens.KnownRelation) return (around) => !around.nameFollows(type);
  return undefined;
}

const atStart = ({ previous }: Surroundings) => previous === undefined;
const and = places.and.map((word) => phrase(word, tokens.And));
const or = places.or.map((word) => phrase(word, tokens.Or));
const to = phrase(english.clauses.to, tokens.To, (around) => around.awaitsTo());

const conditionPhrases = [
  ...and,
  ...or,
  ...places.not.map((word) => phrase(word, tokens.Not)),
  ...operatorPhrases(),
  ...places.ago.map((word) => phrase(word, tokens.Ago)),
  ...places.away.map((word) => phrase(word, tokens.Away)),
  ...places.where.map((word) => phrase(word, tokens.Where)),
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

const startOfPattern = ({ previous }: Surroundings) =>
  previous === undefined || previous === Text || previous === tokens.No;
const patternPhrases = [
  ...places["anything that"].map((words) => phrase(words, tokens.AnythingThat, startOfPattern)),
  ...places.anything.map((word) => phrase(word, tokens.Anything, startOfPattern)),
  phrase(`${places.and[0]} ${english.clauses.is}`, tokens.And),
];

const atEnd = (type: TokenType) => (around: Surroundings) => !around.nameFollows(type);

const typePhrases = [
  ...places["one of"].map((words) => phrase(words, tokens.OneOf, startOfType)),
  ...places["step of"].map((words) => phrase(words, tokens.StepOf, startOfType)),
  ...places["list of"].map((words) => phrase(words, tokens.ListOf, startOfType)),
  ...places.number.map((word) => phrase(word, tokens.NumberWord, startOfType)),
  ...places.money.map((word) => phrase(word, tokens.MoneyWord, startOfType)),
  ...Object.entries(types).flatMap(([kind, spellings]) =>
    spellings.map((word) => phrase(word, tokens.SimpleType, startOfType, kind)),
  ),
  phrase(english.clauses.from, tokens.From, ({ previous }) => previous === tokens.NumberWord),
  ...places.in.map((word) =>
    phrase(word, tokens.In, ({ previous }) => previous === tokens.MoneyWord),
  ),
  to,
  ...or,
];

function startOfType({ previous }: Surroundings): boolean {
  return previous === undefined || previous === tokens.ListOf;
}

const givenPhrases = places.at.map((word) =>
  phrase(
    word,
    tokens.At,
    ({ previous, next }) =>
      previous === undefined && (next === Day || next === Instant || next === Text),
  ),
);

const asks = places.asks.map((word) => phrase(word, tokens.Asks, atStart));

const expectationPhrases = [
  ...asks,
  ...places.nothing.map((word) =>
    phrase(word, tokens.Nothing, (around) => atStart(around) && atEnd(tokens.Nothing)(around)),
  ),
  ...places.no.map((word) => phrase(word, tokens.No, atStart)),
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
  actions: { phrases: phrases(...actionPhrases), sentence: true },
  pattern: { phrases: phrases(...actionPhrases, ...patternPhrases), sentence: true },
  type: { phrases: phrases(...typePhrases), sentence: false },
  variants: { phrases: phrases(...and), sentence: false, shares: true },
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
  given: { phrases: phrases(...givenPhrases, ...conditionPhrases), sentence: true },
  /** What is asked is a name, whatever words it holds. */
  asked: { phrases: phrases(...asks), sentence: false },
  expectation: {
    phrases: phrases(...expectationPhrases, ...patternPhrases, ...actionPhrases),
    sentence: true,
  },
} satisfies Record<string, Mode>;

export type ModeName = keyof typeof modes;
