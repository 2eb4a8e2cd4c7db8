import type { IToken } from "chevrotain";
import type { ClauseWord, StatementWord } from "../dialect/dialect.ts";
import { english } from "../dialect/en.ts";
import { insertion, replacement } from "../findings/fixes.ts";
import { unreadable } from "../findings/lexical.ts";
import type { Report } from "../findings/reporter.ts";
import {
  clauseAlone,
  frequencySentence,
  ifForWhen,
  unknownStatement,
} from "../findings/statements.ts";
import { clauseWord } from "../layout/boundary.ts";
import { statementWord } from "../layout/ranges.ts";
import { keyOf } from "../layout/words.ts";
import { Relation, Unreadable, WrongOperator } from "../lexer/tokens.ts";
import { oneLine, spanning, spanOf } from "../parser/base.ts";
import { nearest } from "../text/nearest.ts";
import { limitFor } from "./frequency.ts";
import { ownersOf } from "./owners.ts";

/** What the first word of a statement means. */
export interface Beginning {
  readonly statement: StatementWord | null;
  /** The clause that it begins besides: a rule may begin with its `when`. */
  readonly clause: ClauseWord | null;
  /** Whether the word was guessed, so that what else is wrong may be wrong for that reason alone. */
  readonly guessed: boolean;
}

const none: Beginning = { statement: null, clause: null, guessed: false };
const { when, then } = english.clauses;
const { never } = english.statements;
const known = [...Object.values(english.statements), when];
/** What `let`, `var` and `const` stand for: the rest of the sentence is then hardly one of the language. */
const ofPrograms: ReadonlySet<string> = new Set([
  english.statements.define,
  english.statements.setting,
]);
const frequencyWords = /^(at most|at least|no more|not more|maximum|max|up to)$/;

/** Of short words, nearly all are near to some other: they must at least begin alike. */
function nearKnown(key: string): string | undefined {
  return nearest(key, key.length > 4 ? known : known.filter((word) => word[0] === key[0]));
}

/** Whether a sentence without its `when` holds it: a comparison, a `then` or an arrow. */
function isOfRule(token: IToken): boolean {
  return [Relation, WrongOperator].includes(token.tokenType) || keyOf(token) === then;
}

/** The statement that a first word means, also where it is misspelt or comes from another language. */
export function meantBy(key: string): Beginning {
  const exact = statementWord(key);
  if (exact !== null) {
    return { statement: exact, clause: key === when ? "when" : null, guessed: false };
  }
  if (key === "" || clauseWord(key) !== undefined) return none;
  const instead = Object.hasOwn(english.instead, key) ? english.instead[key] : undefined;
  const meant = instead ?? nearKnown(key);
  if (meant === undefined) return none;
  const guessed = instead === undefined || ofPrograms.has(meant);
  if (meant === when) return { statement: "rule", clause: "when", guessed };
  const statement = Object.entries(english.statements).find(([, word]) => word === meant)?.[0];
  return statement === undefined
    ? none
    : { statement: statement as StatementWord, clause: null, guessed };
}

/** Reports a first word that begins no statement. */
export function reportBeginning(tokens: readonly IToken[], report: Report): void {
  const [token, second] = tokens;
  const key = keyOf(token);
  if (token === undefined || statementWord(key) !== null) return;
  const span = spanOf(token);
  const found = oneLine(token.image);
  const clause = clauseWord(key);
  if (token.tokenType === Unreadable) {
    const fix = replacement(span, "", tokens.length === 1, "Take it out");
    report(unreadable, span, { found }, fix);
  } else if (clause !== undefined)
    report(clauseAlone, span, { word: found, owners: ownersOf(clause) });
  else if (frequencyWords.test(key) || frequencyWords.test(`${key} ${keyOf(second)}`)) {
    const last = tokens.at(-1) ?? token;
    const found = tokens.map(({ image }) => image).join(" ");
    report(frequencySentence, spanning(token, last), { found, right: limitFor(found) });
  } else if (second !== undefined && english.denials.includes(`${key} ${keyOf(second)}`)) {
    const whole = spanning(token, second);
    const details = { found: `${found} ${oneLine(second.image)}`, right: never };
    report(ifForWhen, whole, details, replacement(whole, never, true));
  } else if (Object.hasOwn(english.instead, key)) {
    const right = english.instead[key] ?? when;
    report(ifForWhen, span, { found, right }, replacement(span, right, !ofPrograms.has(right)));
  } else {
    const meant = key === "" ? undefined : nearKnown(key);
    const isRule = meant === undefined && tokens.some(isOfRule);
    const fix = isRule
      ? insertion(span.start, `${when} `, false)
      : meant === undefined
        ? undefined
        : replacement(span, meant, false);
    const told = Object.hasOwn(english.insteadOfSentences, key)
      ? (english.insteadOfSentences[key] ?? null)
      : null;
    const details = { found, meant: meant ?? null, told, isRule };
    report(unknownStatement, span, details, told === null ? fix : undefined);
  }
}
