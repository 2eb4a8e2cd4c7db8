import { english } from "../dialect/en.ts";
import { durationWithoutUnit } from "../findings/actions.ts";
import { replacement } from "../findings/fixes.ts";
import { limitFrequency, limitWithoutPeriod } from "../findings/limits.ts";
import { type Doc, indent, leaf, line } from "../formatter/doc.ts";
import type { Printer } from "../formatter/printer.ts";
import { unitOf } from "../layout/literals.ts";
import type { Clause as Slice } from "../layout/shape.ts";
import { NameToken } from "../layout/tokens.ts";
import { oneLine, spanning, spanOf } from "../parser/base.ts";
import type { Expression, Literal, Name } from "../tree/expressions.ts";
import type { LimitPeriod, LimitStatement } from "../tree/statements.ts";
import { annotations, needLines, printAnnotations, readAnnotations } from "./annotations.ts";
import { counts } from "./frequency.ts";
import type { StatementKit } from "./kit.ts";
import { titledPattern } from "./patterns.ts";
import type { StatementSyntax } from "./syntax.ts";

const example = "limit anything that contacts customer to 2 per 30 days counting contacts";
const { clauses } = english;
/** How far a line of the head that is too long goes on. */
const DEEPER = 2;

/** `limit ["…"] ACTIONS to N per D counting HISTORY [where …]`. */
export const limit: StatementSyntax<LimitStatement> = {
  keyword: "limit",
  head: "pattern",
  split: { word: "to", pick: "first", mode: "condition" },
  clauses: {
    per: { start: "reserved", mode: "condition" },
    counting: { start: "reserved", mode: "condition" },
    ...annotations,
  },
  read(kit) {
    const [to, per, counting] = [kit.one("to"), kit.one("per"), kit.one("counting")];
    const { title, pattern } = titledPattern(kit);
    if (to === undefined) {
      const last = kit.head.tokens.at(-1) ?? kit.head.anchor;
      kit.reportMissing(last, `\`${clauses.to}\` with a number`, example);
    }
    const frequency = to === undefined ? null : readFrequency(kit, to);
    const period = per === undefined ? (frequency?.period ?? null) : readPeriod(kit, per);
    const count = to === undefined ? null : (frequency?.count ?? kit.sentences.value(to));
    if (count !== null && period === null) {
      kit.report(limitWithoutPeriod, count.span, {
        found: kit.text.slice(count.span.start, count.span.end),
      });
    }
    return {
      kind: "limit",
      span: kit.span,
      title,
      pattern,
      count,
      period,
      counting: counting === undefined ? null : kit.sentences.condition(counting),
      ...readAnnotations(kit),
    };
  },
  print(statement, printer) {
    const { title, pattern, count, period, counting, span } = statement;
    const head = [
      leaf(english.statements.limit, span.start),
      title === null ? "" : [" ", printer.literal(title)],
      pattern === null ? "" : [" ", printer.pattern(pattern)],
      count === null ? "" : [" ", printer.condition(clauses.to, count).doc],
      period === null ? "" : [" ", printPeriod(period, printer)],
    ];
    const end =
      counting === null ? "" : indent(DEEPER, [line(0), printCounting(counting, printer)]);
    const whole = { start: span.start, end: counting?.span.end ?? span.start };
    const annotated = printer.inOrder(printAnnotations(statement, printer));
    return {
      head: printer.grouped([head, end], whole),
      clauses: annotated,
      spread: needLines(statement),
    };
  },
};

/** `30 days`, a fact that holds them, `month` for `1 month`, `decision`. */
function readPeriod(kit: StatementKit, slice: Slice): LimitPeriod {
  const [first] = slice.tokens;
  const span = { start: slice.anchor.startOffset, end: kit.span.end };
  if (slice.tokens.length === 1 && first?.tokenType === NameToken) {
    const name = first.payload as Name;
    const unit = unitOf(name.text);
    const own = { start: span.start, end: name.span.end };
    if (!name.quoted && isDecision(name)) return { kind: "limitPeriod", span: own, length: null };
    if (!name.quoted && unit !== undefined) {
      const length: Literal = {
        kind: "literal",
        span: name.span,
        type: "duration",
        amount: 1,
        unit,
      };
      return { kind: "limitPeriod", span: own, length };
    }
  }
  const length = kit.sentences.value(slice);
  if (length.kind === "literal" && length.type === "number") {
    const found = String(length.value);
    kit.report(durationWithoutUnit, length.span, { found });
  }
  return { kind: "limitPeriod", span: { start: span.start, end: length.span.end }, length };
}

function isDecision({ text }: Name): boolean {
  return english.places.decision.includes(text.toLowerCase());
}

/** `2 a month`, `2 every 30 days`: what people write for `2 per month`. */
function readFrequency(
  kit: StatementKit,
  { tokens }: Slice,
): { readonly count: Expression; readonly period: LimitPeriod } | null {
  const [first] = tokens;
  const last = tokens.at(-1);
  if (first === undefined || last === undefined) return null;
  const span = spanning(first, last);
  const written = oneLine(kit.text.slice(span.start, span.end));
  const [, said = "", , amount = "1", words = ""] =
    /^(?:at most |not more than |no more than |up to |maximum |max )?(\d+|once|twice|one|two|three)(?: \p{L}+)? (a|an|each|every|in|within|x) (?:(\d+) )?(\p{L}+(?: \p{L}+)?)$/iu.exec(
      written,
    ) ?? [];
  const unit = unitOf(words);
  if (said === "" || unit === undefined) return null;
  const number = counts[said.toLowerCase()] ?? said;
  const right = `${number} ${clauses.per} ${amount === "1" ? "" : `${amount} `}${words}`;
  kit.report(limitFrequency, span, { found: written, right }, replacement(span, right, true));
  const count: Literal = {
    kind: "literal",
    span: spanOf(first),
    type: "number",
    value: Number(number),
  };
  const length: Literal = { kind: "literal", span, type: "duration", amount: Number(amount), unit };
  return { count, period: { kind: "limitPeriod", span, length } };
}

function printCounting(counting: Expression, printer: Printer): Doc {
  return printer.condition(clauses.counting, counting).doc;
}

function printPeriod({ length, span }: LimitPeriod, printer: Printer) {
  const word = leaf(`${clauses.per} `, span.start);
  return length === null ? [word, english.places.decision[0]] : [word, printer.expression(length)];
}
