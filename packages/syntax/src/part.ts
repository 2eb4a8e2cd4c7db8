import type { IToken } from "chevrotain";
import { english } from "./dialect/en.ts";
import { insertion, replacement } from "./findings/fixes.ts";
import { foreignClause } from "./findings/layout.ts";
import { foreignComment, mergeMark } from "./findings/lexical.ts";
import { Findings, type Report } from "./findings/reporter.ts";
import { indentedStatement, marginContinuation } from "./findings/statements.ts";
import {
  type DeclaredName,
  declaredNames,
  findBareNames,
  nameLengths,
} from "./layout/bare-names.ts";
import { reportBullets } from "./layout/bullet-finding.ts";
import { readClauses, type StatementTokens } from "./layout/clauses.ts";
import type { Lifted } from "./layout/lifted.ts";
import { type Pieces, Place } from "./layout/pieces.ts";
import { type StatementRange, splitStatements, statementWord } from "./layout/ranges.ts";
import type { Clause } from "./layout/shape.ts";
import { MergeMark } from "./lexer/tokens.ts";
import { oneLine, spanOf } from "./parser/base.ts";
import { Sentences } from "./parser/sentences.ts";
import { reportBareName } from "./statements/action-names.ts";
import { meantBy, reportBeginning } from "./statements/beginnings.ts";
import { StatementKit } from "./statements/kit.ts";
import { ownersOf } from "./statements/owners.ts";
import { statements } from "./statements/registry.ts";
import type { StatementSyntax } from "./statements/syntax.ts";
import type { SyntaxFile } from "./tree/file.ts";
import type { Statement } from "./tree/statements.ts";

/** What is read of a part of a file, or of all of it. */
export interface Part extends Omit<SyntaxFile, "text"> {
  /** The actions that it declares. */
  readonly names: readonly DeclaredName[];
}

/** The whole of a file, of which `isAmbiguous` says whether a name in one place is read otherwise because of another. */
export function readWhole(pieces: Lifted): Part & { readonly isAmbiguous: boolean } {
  const findings = foreignComments(pieces);
  const ranges = rangesOf(pieces);
  const names = declaredNames(pieces, ranges);
  const bare = findBareNames(pieces, names);
  for (const name of bare.found) reportBareName(name, findings.report);
  const part = readRanges(pieces, ranges, bare.lengths, findings);
  return { ...part, names, isAmbiguous: bare.found.length > 0 };
}

/**
 * A part that begins and ends between statements.
 *
 * @param around gives the names of the whole file, of those of the part; null where these change how other parts are read
 */
export function readPart(
  pieces: Lifted,
  around: (own: readonly DeclaredName[]) => readonly Pick<DeclaredName, "words">[] | null,
): Part | null {
  const ranges = rangesOf(pieces);
  const names = declaredNames(pieces, ranges);
  const all = around(names);
  if (all === null) return null;
  const findings = foreignComments(pieces);
  return { ...readRanges(pieces, ranges, nameLengths(pieces, all), findings), names };
}

function rangesOf(pieces: Pieces): readonly StatementRange[] {
  return splitStatements(pieces, statements, (key) => meantBy(key).statement);
}

function foreignComments({ foreign }: Pieces): Findings {
  const findings = new Findings();
  for (const token of foreign) reportForeignComment(token, findings.report);
  return findings;
}

function readRanges(
  pieces: Lifted,
  ranges: readonly StatementRange[],
  lengths: ReadonlyMap<number, number>,
  findings: Findings,
): Omit<SyntaxFile, "text"> {
  const sentences = new Sentences(pieces.text, findings.report);
  const read = (range: StatementRange) =>
    readStatement(pieces, range, lengths, findings.report, sentences);
  return {
    statements: ranges.map(read),
    comments: pieces.comments,
    findings: findings.sorted(),
  };
}

function readStatement(
  pieces: Lifted,
  range: StatementRange,
  phrases: ReadonlyMap<number, number>,
  report: Report,
  sentences: Sentences,
): Statement {
  const { start, end } = range;
  const { text, tokens, places } = pieces;
  let span = { start: tokens.startAt(start), end: tokens.endAt(end - 1) };
  const key = tokens.keyAt(start);
  const beginning = meantBy(key);
  if (statementWord(key) === null) reportBeginning(firstLine(pieces, range), report);
  if (start > 0 && places[start] === Place.indented) reportIndented(pieces, start, report);
  if (pieces.bullets.size > 0) {
    reportBullets(pieces, range, report);
    span = { start: pieces.bullets.get(start)?.start ?? span.start, end: span.end };
  }
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
  const token = tokens.at(index);
  if (token === undefined) return;
  const { startOffset: end } = token;
  const indent = /[^\r\n]*$/.exec(text.slice(Math.max(0, end - 1000), end))?.[0].length ?? 0;
  const fix = replacement({ start: end - indent, end }, "", true, "Begin at the left margin");
  report(indentedStatement, spanOf(token), { word: token.image }, fix);
}

function reportContinuation({ tokens }: Pieces, index: number, report: Report): void {
  const [before, token] = [tokens.at(index - 1), tokens.at(index)];
  if (before === undefined || token === undefined) return;
  const fix = insertion(token.startOffset, "  ", true, "Indent the line");
  report(marginContinuation, spanOf(token), { after: oneLine(before.image) }, fix);
}
