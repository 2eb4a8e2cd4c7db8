import { english } from "../dialect/en.ts";
import { replacement } from "../findings/fixes.ts";
import {
  bandWithoutLimit,
  lastBandLimited,
  pointsInWords,
  pointsWithSign,
  scoreWithoutItems,
  whenWithoutPoints,
} from "../findings/scores.ts";
import { type Doc, flatten, group, join, leaf, line } from "../formatter/doc.ts";
import type { ClauseDoc, Printer } from "../formatter/printer.ts";
import type { Clause as Slice } from "../layout/shape.ts";
import { oneLine, spanning, spanOf } from "../parser/base.ts";
import type { Expression } from "../tree/expressions.ts";
import type { ScoreBand, ScoreItem, ScoreStatement } from "../tree/statements.ts";
import type { StatementKit } from "./kit.ts";
import type { StatementSyntax } from "./syntax.ts";

const example = "score lead fit";
const itemExample = "add 30 when segment = enterprise";

/** `score NAME`, with `add N when …`, `take N when …` and `bands`. */
export const score: StatementSyntax<ScoreStatement> = {
  keyword: "score",
  head: "plain",
  clauses: {
    add: { start: "number", mode: "condition", repeats: true },
    take: { start: "number", mode: "condition", repeats: true },
    when: { start: "reserved", mode: "condition", repeats: true },
    bands: { start: "line", mode: "bands" },
  },
  read(kit) {
    const name = kit.name("a name", example);
    const items = readItems(kit);
    if (items.length === 0) kit.report(scoreWithoutItems, spanOf(kit.head.anchor), {});
    return { kind: "score", span: kit.span, name, items, bands: readBands(kit) };
  },
  print({ name, items, bands, span }, printer) {
    const word = leaf(english.statements.score, span.start);
    const head = name === null ? word : [word, " ", printer.name(name)];
    const clauses = printer.inOrder([
      ...items.map((item) => printItem(item, printer)),
      printBands(bands, printer),
    ]);
    return { head, clauses, spread: true };
  },
};

/** Each `add` or `take` with the `when` that follows it. */
function readItems(kit: StatementKit): readonly ScoreItem[] {
  const items: ScoreItem[] = [];
  for (const [index, slice] of kit.clauses.entries()) {
    const { word } = slice;
    if (word === "add" || word === "take") {
      const next = kit.clauses[index + 1];
      items.push(readItem(kit, word, slice, next?.word === "when" ? next : undefined));
    } else if (word === "when") {
      const before = kit.clauses[index - 1]?.word;
      if (before !== "add" && before !== "take")
        kit.report(whenWithoutPoints, spanOf(slice.anchor), {});
    }
  }
  return items;
}

function readItem(
  kit: StatementKit,
  sign: ScoreItem["sign"],
  slice: Slice,
  when: Slice | undefined,
): ScoreItem {
  const points = readPoints(kit, sign, slice);
  const condition = when === undefined ? null : kit.sentences.condition(when);
  const last = condition ?? when?.anchor ?? (points.kind === "missing" ? slice.anchor : points);
  const span = spanning(slice.anchor, last);
  return { kind: "scoreItem", span, sign, points, when: condition };
}

function readPoints(kit: StatementKit, sign: ScoreItem["sign"], slice: Slice): Expression {
  if (slice.tokens.length === 0) {
    kit.reportMissing(slice.anchor, "the number of points", itemExample);
    const at = spanOf(slice.anchor).end;
    return { kind: "missing", span: { start: at, end: at } };
  }
  const points = kit.sentences.value(slice);
  checkSign(kit, sign, slice, points);
  checkWords(kit, points);
  return points;
}

const opposite = { add: "take", take: "add" } as const;

/** `add -5` is `take 5`. */
function checkSign(
  kit: StatementKit,
  sign: ScoreItem["sign"],
  { anchor }: Slice,
  points: Expression,
): void {
  if (points.kind !== "literal" || points.type !== "number" || points.value >= 0) return;
  const span = spanning(anchor, points);
  const size = kit.text.slice(points.span.start, points.span.end).replace(/^[−-]\s*/, "");
  const right = `${english.clauses[opposite[sign]]} ${size}`;
  const found = kit.text.slice(span.start, span.end).replace(/\s+/g, " ");
  kit.report(pointsWithSign, span, { found, right }, replacement(span, right, true));
}

/** `add 30 points`: the digits begin a name. */
function checkWords(kit: StatementKit, points: Expression): void {
  if (points.kind !== "nameExpression" || points.name.quoted) return;
  const { text, span } = points.name;
  const [, number, rest = ""] = /^(\d+(?:\.\d+)?) (.+)$/.exec(text) ?? [];
  if (number === undefined) return;
  const certain = /^(points?|pts?)$/i.test(rest);
  const fix = certain ? replacement(span, number, true) : undefined;
  kit.report(pointsInWords, span, { found: text, number }, fix);
}

function readBands(kit: StatementKit): readonly ScoreBand[] {
  const slice = kit.one("bands");
  if (slice === undefined) return [];
  const bands = kit.sentences.bands(slice);
  for (const [index, { name, below, span }] of bands.entries()) {
    const next = bands[index + 1]?.name.text;
    if (below === null && next !== undefined) {
      kit.report(bandWithoutLimit, span, { name: name.text, next });
    } else if (below !== null && below.kind !== "missing" && next === undefined) {
      const [found, limit] = [span, below.span].map((one) => kit.text.slice(one.start, one.end));
      const details = { found: oneLine(found ?? ""), name: name.text, limit: limit ?? "" };
      kit.report(lastBandLimited, span, details);
    }
  }
  return bands;
}

function printItem({ sign, points, when, span }: ScoreItem, printer: Printer): ClauseDoc {
  const word = `${english.clauses[sign]} `;
  const start: Doc = [leaf(word, span.start), printer.expression(points)];
  if (when === null) return { at: span.start, doc: start };
  const column = flatten(start).length + 1;
  const { doc } = printer.condition(english.clauses.when, when, undefined, column);
  return { at: span.start, doc: [start, " ", doc] };
}

function printBands(bands: readonly ScoreBand[], printer: Printer): ClauseDoc | null {
  const [first] = bands;
  if (first === undefined) return null;
  const at = printer.before(first);
  const docs = bands.map(({ name, below }) => {
    const limit = below === null ? "" : [` ${english.places.below[0]} `, printer.expression(below)];
    return [printer.name(name), limit];
  });
  return { at, doc: [leaf(`${english.clauses.bands} `, at), group(join(docs, [",", line(4)]))] };
}
