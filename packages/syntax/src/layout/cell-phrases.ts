import type { TokenType } from "chevrotain";
import { english } from "../dialect/en.ts";
import {
  AddOperator,
  CurrencySign,
  Day,
  GluedDuration,
  Instant,
  Numeral,
  Percent,
} from "../lexer/tokens.ts";
import { type Phrase, phrase } from "./phrases.ts";
import * as tokens from "./tokens.ts";

const momentStarts: ReadonlySet<TokenType> = new Set([Day, Instant]);
const constantStarts: ReadonlySet<TokenType> = new Set([
  ...[Day, Instant, Numeral, GluedDuration, Percent, AddOperator, CurrencySign],
]);

/**
 * What may stand in a cell of a `when` column. An operator needs no `is` there, since what it compares stands at the head of the
 * column.
 *
 * @param operators as conditions write them
 */
export function cellPhrases(operators: readonly Phrase[]): readonly Phrase[] {
  const { places, clauses } = english;
  const short = operators.flatMap((whole) => {
    const [is, ...words] = whole.words;
    if (is !== clauses.is || words.length === 0) return [whole];
    return [whole, { ...whole, words, when: startsPart(whole) }];
  });
  return [
    ...short,
    ...places.ago.map((word) => phrase(word, tokens.Ago)),
    ...places.away.map((word) => phrase(word, tokens.Away)),
    phrase(clauses.to, tokens.To, ({ previous, next }) => {
      return previous === tokens.LiteralToken && next !== undefined && constantStarts.has(next);
    }),
  ];
}

/** Only the first words of a part are an operator; `before` and `from` begin values too, so they need a moment or a number. */
function startsPart({ words, type, when }: Phrase): Phrase["when"] {
  const isMoment = words.includes("before") || words.includes("after");
  const needed = isMoment ? momentStarts : type === tokens.FromRelation ? constantStarts : null;
  return (around) => {
    const { previous, next } = around;
    const starts = previous === undefined || previous === tokens.And || previous === tokens.Or;
    const fits = needed === null || (next !== undefined && needed.has(next));
    return starts && fits && (when === undefined || when(around));
  };
}
