import type { StatementWord } from "../dialect/dialect.ts";
import { english } from "../dialect/en.ts";
import type { TokenList } from "../lexer/token-list.ts";
import * as raw from "../lexer/tokens.ts";
import { clauseWord } from "./boundary.ts";
import { bulletAt } from "./bullets.ts";
import { type Pieces, Place } from "./pieces.ts";
import type { StatementShape } from "./shape.ts";
import { translatedClause } from "./slips.ts";

/** A stretch of tokens that belong to one statement. */
export interface StatementRange {
  /** The statement that its first word names, also where it is misspelt; null when it names none. */
  readonly word: StatementWord | null;
  /** Index of its first token, and the index after its last. */
  readonly start: number;
  readonly end: number;
  /** Indices of tokens at the margin that clearly go on with the sentence. */
  readonly continuations: readonly number[];
}

type Shapes = Readonly<Record<StatementWord, StatementShape>>;
type Recognise = (key: string) => StatementWord | null;

const statementWords = new Map<string, StatementWord>(
  Object.entries(english.statements).map(([id, word]) => [word, id as StatementWord]),
);

/** The statement that a word at the margin begins; a rule may begin with its `when`. */
export function statementWord(key: string): StatementWord | null {
  return statementWords.get(key) ?? (key === english.clauses.when ? "rule" : null);
}

const joiners = new Set([...english.places.and, ...english.places.or]);
/** Words after which a sentence must go on. */
const dangling = new Set([
  ...joiners,
  ...english.places.not,
  ...Object.values(english.operators).flatMap((spellings) =>
    spellings.map((spelling) => spelling.split(" ").at(-1) ?? ""),
  ),
  ...Object.values(english.actions),
  ...(
    [
      "when",
      "then",
      "unless",
      "per",
      "counting",
      "given",
      "expect",
      "is",
      "has",
      "as",
      "picks",
      "splits",
    ] as const
  ).map((word) => english.clauses[word]),
]);
for (const complete of ["known", "unknown"]) dangling.delete(complete);

const opening = new Set([
  raw.Relation,
  raw.WrongOperator,
  raw.AddOperator,
  raw.MultiplyOperator,
  raw.Comma,
  raw.LeftParenthesis,
]);

/** Whether a sentence cannot end with a token. */
function isDangling(tokens: TokenList, index: number): boolean {
  const type = tokens.typeAt(index);
  return (type !== undefined && opening.has(type)) || dangling.has(tokens.keyAt(index));
}

/**
 * Cuts a file into statements: one begins at each line at the left margin, unless the line's first word continues the
 * statement above; an indented line that begins with a statement's word begins one too, as a slip.
 *
 * @param recognise which statement a misspelt first word means
 */
export function splitStatements(
  pieces: Pieces,
  shapes: Shapes,
  recognise: Recognise,
): readonly StatementRange[] {
  const { tokens, places, lines } = pieces;
  const ranges: StatementRange[] = [];
  let open: { word: StatementWord | null; start: number; continuations: number[] } | undefined;
  const close = (end: number) => {
    if (open !== undefined) ranges.push({ ...open, end });
  };
  for (const index of lines) {
    const place = places[index];
    const key = tokens.keyAt(index);
    const word = statementWord(key);
    if (open !== undefined) {
      const shape = open.word === null ? undefined : shapes[open.word];
      // What belongs to a statement that nobody can read is not a second mistake.
      if (shape === undefined && word === null && clauseWord(key)) continue;
      if (place === Place.margin && continues(pieces, open.start, index, shape)) continue;
      const dangles = isDangling(tokens, index - 1);
      if (place === Place.margin && word === null && clauseWord(key) === undefined && dangles) {
        open.continuations.push(index);
        continue;
      }
      const awaited = dangles || awaitsName(tokens, open.start, index, shape);
      if (place === Place.indented && (awaited || !beginsIndented(key, shape))) continue;
    }
    close(index);
    open = { word: word ?? recognise(key), start: index, continuations: [] };
  }
  close(tokens.length);
  return ranges;
}

/** Whether a statement has nothing but its keyword so far, or besides it the title of a guardrail. */
function awaitsName(
  tokens: TokenList,
  start: number,
  index: number,
  shape: StatementShape | undefined,
): boolean {
  if (index === start + 1) return true;
  return index === start + 2 && shape?.head === "pattern" && tokens.typeAt(start + 1) === raw.Text;
}

const symbolsThatContinue = new Set([raw.Relation, raw.Comma, raw.RightParenthesis, raw.Bar]);
const operators = new Set([raw.AddOperator, raw.MultiplyOperator]);

/** Whether a line may go on with a calculation or a list, or rather is an item of a list that is no sentence. */
function takesItems({ clauses, split, declaresLines }: StatementShape): boolean {
  const all = split === undefined ? Object.values(clauses) : [...Object.values(clauses), split];
  if (declaresLines === true || clauses.expect !== undefined) return true;
  return all.some(({ mode }) => mode === "condition");
}

/** Whether a line at the margin goes on with the statement above. */
function continues(
  pieces: Pieces,
  start: number,
  index: number,
  shape: StatementShape | undefined,
): boolean {
  const { tokens } = pieces;
  const type = tokens.typeAt(index);
  if (type === undefined) return false;
  if (goesOnWithList(pieces, start, index)) return true;
  if (symbolsThatContinue.has(type)) return true;
  if (operators.has(type) || bulletAt(pieces, index) !== undefined) {
    return shape !== undefined && takesItems(shape);
  }
  if (shape?.rows === true && tokens.imageAt(index) === "||") return true;
  const key = tokens.keyAt(index);
  if (joiners.has(key)) return true;
  const recommends = shape?.clauses.then !== undefined || shape?.clauses.expect !== undefined;
  if (recommends && actionWords.has(key)) return true;
  const word = clauseWord(key) ?? translatedClause(key);
  if (word === "when") {
    const { when, then } = english.clauses;
    const takesWhen = shape?.keyword === "rule" || shape?.keyword === "promise";
    return takesWhen && ![when, then].some((key) => has(tokens, start, index, key));
  }
  if (word === undefined || shape === undefined || statementWords.has(key)) return false;
  return shape.clauses[word] !== undefined || shape.split?.word === word;
}

/** Whether a line is an item of a list that began right after a clause's word. */
function goesOnWithList(pieces: Pieces, start: number, index: number): boolean {
  if (bulletAt(pieces, index) === undefined) return false;
  let first = index;
  for (let at = index - 1; at > start; at -= 1) {
    if (bulletAt(pieces, at) === undefined) {
      if (clauseWord(pieces.tokens.keyAt(at)) !== undefined) break;
    } else if (pieces.places[at] === Place.margin) {
      return true;
    } else first = at;
  }
  const before = pieces.tokens.keyAt(first - 1);
  return clauseWord(before) !== undefined || valuesFollow.has(before);
}

/** The last words of `one of` and `step of`. */
const valuesFollow: ReadonlySet<string> = new Set(
  (["one of", "step of"] as const).flatMap((type) =>
    english.places[type].map((words) => words.split(" ").at(-1) ?? ""),
  ),
);

const actionWords = new Set(
  Object.values(english.actions).map((words) => words.split(" ")[0] ?? ""),
);

function has(tokens: TokenList, from: number, to: number, key: string): boolean {
  for (let index = from; index < to; index += 1) if (tokens.keyAt(index) === key) return true;
  return false;
}

/** Whether an indented line can only be meant as a statement of its own. */
function beginsIndented(key: string, shape: StatementShape | undefined): boolean {
  if (!statementWords.has(key) || shape?.declaresLines === true) return false;
  const word = clauseWord(key);
  return shape !== undefined && (word === undefined || shape.clauses[word] === undefined);
}

/**
 * What begins a statement wherever a line begins with it, whatever stands above: of the words that begin statements those that go on with
 * none. Texts that are cut there are read each by itself.
 */
export const surelyBegins: RegExp = new RegExp(
  `(?<=[\\r\\n])(?:${[...statementWords.keys()]
    .filter((word) => !joiners.has(word) && !actionWords.has(word))
    .join("|")})[ \\t]`,
  "g",
);

/** No match of `surelyBegins` is longer. */
export const longestBeginning: number =
  Math.max(...[...statementWords.keys()].map(({ length }) => length)) + 1;
