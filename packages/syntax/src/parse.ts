import type { IToken } from "chevrotain";
import { english } from "./dialect/en.ts";
import { insertion, replacement } from "./findings/fixes.ts";
import { foreignClause } from "./findings/layout.ts";
import { foreignComment, mergeMark } from "./findings/lexical.ts";
import { Findings, type Report } from "./findings/reporter.ts";
import { indentedStatement, marginContinuation } from "./findings/statements.ts";
import { findBareNames } from "./layout/bare-names.ts";
import { readClauses, type StatementTokens } from "./layout/clauses.ts";
import { type Pieces, Place, readPieces } from "./layout/pieces.ts";
import { type StatementRange, splitStatements, statementWord } from "./layout/ranges.ts";
import type { Clause } from "./layout/shape.ts";
import { MergeMark } from "./lexer/tokens.ts";
import { oneLine, spanning, spanOf } from "./parser/base.ts";
import { Sentences } from "./parser/sentences.ts";
import { reportBareName } from "./statements/action-names.ts";
import { meantBy, reportBeginning } from "./statements/beginnings.ts";
import { StatementKit } from "./statements/kit.ts";
import { ownersOf } from "./statements/owners.ts";
import { statements } from "./statements/registry.ts";
import type { StatementSyntax } from "./statements/syntax.ts";
import type { SyntaxFile } from "./tree/file.ts";
import type { Statement } from "./tree/statements.ts";

/**
 * Reads a playbook file. Never throws: whatever the text holds, there is a tree of what was understood, and findings say what
 * was not. Each statement is read by itself, so a broken one hides nothing in another.
 *
 * @param text the whole file; a byte-order mark and any line ends are accepted
 * @example parse("when ready then pitch project").statements[0]?.kind; // "rule"
 */
export function parse(text: string): SyntaxFile {
  return parsePieces(readPieces(text));
}

/** Reads a file whose tokens are there already. */
export function parsePieces(pieces: Pieces): SyntaxFile {
  const findings = new Findings();
  for (const token of pieces.foreign) reportForeignComment(token, findings.report);
  const ranges = splitStatements(pieces, statements, (token) => meantBy(token).statement);
  const bare = findBareNames(pieces, ranges);
  for (const name of bare.found) reportBareName(name, findings.report);
  const sentences = new Sentences(pieces.text, findings.report);
  const read = (range: StatementRange) =>
    readStatement(pieces, range, bare.lengths, findings.report, sentences);
  return {
    text: pieces.text,
    statements: ranges.map(read),
    comments: pieces.comments,
    findings: findings.sorted(),
  };
}

function readStatement(
  pieces: Pieces,
  range: StatementRange,
  phrases: ReadonlyMap<number, number>,
  report: Report,
  sentences: Sentences,
): Statement {
  const { start, end } = range;
  const { text, tokens, places } = pieces;
  const [first, last] = [tokens[start], tokens[end - 1]];
  if (first === undefined || last === undefined) throw new RangeError("a statement has tokens");
  const span = spanning(first, last);
  const beginning = meantBy(first);
  if (statementWord(first) === null) reportBeginning(firstLine(pieces, range), report);
  if (start > 0 && places[start] === Place.indented) reportIndented(pieces, start, report);
  for (const index of range.continuations) reportContinuation(pieces, index, report);
  if (beginning.statement === null) return { kind: "broken", span };
  const syntax = statements[beginning.statement];
  // After a guessed first word the rest may be wrong only because the guess is.
  const reported: Report = beginning.guessed ? () => {} : report;
  const own: StatementTokens = { pieces, start, end, phrases };
  const cut = readClauses(own, syntax, beginning.clause, reported);
  reportForeign(cut.clauses, syntax, reported);
  const reader = beginning.guessed ? new Sentences(text, reported) : sentences;
  return syntax.read(new StatementKit(own, span, cut, reader, reported));
}

function firstLine({ tokens, places }: Pieces, { start, end }: StatementRange) {
  let to = start + 1;
  while (to < end && places[to] === Place.inside) to += 1;
  return tokens.slice(start, to);
}

function reportForeignComment(token: IToken, report: Report): void {
  const found = token.image.trimEnd();
  const { start } = spanOf(token);
  const span = { start, end: start + found.length };
  if (token.tokenType === MergeMark) {
    report(mergeMark, span, { found: oneLine(found) });
    return;
  }
  const sign = /^(?:\/\/|\/\*|--|.)/.exec(found)?.[0] ?? "";
  const place = { start, end: start + sign.length };
  report(foreignComment, span, { sign }, replacement(place, "#", true, "Begin it with `#`"));
}

function reportForeign(clauses: readonly Clause[], syntax: StatementSyntax, report: Report): void {
  for (const { word, anchor } of clauses) {
    if (word === null || syntax.clauses[word] !== undefined || syntax.split?.word === word)
      continue;
    report(foreignClause, spanOf(anchor), {
      word: oneLine(anchor.image),
      statement: english.statements[syntax.keyword],
      owners: ownersOf(word),
    });
  }
}

function reportIndented({ tokens, text }: Pieces, index: number, report: Report): void {
  const token = tokens[index];
  if (token === undefined) return;
  const { startOffset: end } = token;
  const indent = /[^\r\n]*$/.exec(text.slice(Math.max(0, end - 1000), end))?.[0].length ?? 0;
  const fix = replacement({ start: end - indent, end }, "", true, "Begin at the left margin");
  report(indentedStatement, spanOf(token), { word: token.image }, fix);
}

function reportContinuation({ tokens }: Pieces, index: number, report: Report): void {
  const [before, token] = [tokens[index - 1], tokens[index]];
  if (before === undefined || token === undefined) return;
  const fix = insertion(token.startOffset, "  ", true, "Indent the line");
  report(marginContinuation, spanOf(token), { after: oneLine(before.image) }, fix);
}
