import { eventInWords } from "../findings/histories.ts";
import type { Clause as Slice } from "../layout/shape.ts";
import { Ago, LiteralToken, NameToken } from "../layout/tokens.ts";
import { endOf } from "../lexer/lexer.ts";
import { Comma } from "../lexer/tokens.ts";
import { oneLine, spanning } from "../parser/base.ts";
import type { Literal, Name } from "../tree/expressions.ts";
import type { StatementKit } from "./kit.ts";

const moment = /\d+(?:\.\d+)? ?\p{L}+ ago|\d{4}-\d\d-\d\d(?:T[\d:.+Z-]+)?/iu;
/** What stands before the name of an event, and what ends it. */
const before = /^(?:an?|one|the|last|first|\d+) /iu;
const after = / (?:with|on|at|in|from|where|before|via|by) .*$| \d.*$/iu;

/** Reports a sentence that tells of an event or a record, such as `given contact 3 days ago`; a test gives those in rows. */
export function toldInWords(kit: StatementKit, slice: Slice): boolean {
  const { tokens } = slice;
  const [first, second] = tokens;
  const last = tokens.at(-1);
  if (first?.tokenType !== NameToken || last === undefined) return false;
  const name = first.payload as Name;
  const describes = !name.quoted && / with /i.test(` ${name.text} `);
  const isAgo = tokens.some(({ tokenType }) => tokenType === Ago);
  const compares = second !== undefined && ![LiteralToken, Ago].includes(second.tokenType);
  const told =
    isMoment(second?.payload) ||
    (isAgo && (describes || !compares)) ||
    (describes && tokens.some(({ tokenType }) => tokenType === Comma));
  if (name.quoted || !told) return false;
  const span = spanning(first, last);
  const found = oneLine(kit.text.slice(span.start, endOf(last)));
  const of = ` ${name.text} `.replace(after, "").trim().replace(before, "");
  kit.report(eventInWords, span, { found, of, moment: moment.exec(found)?.[0] ?? null });
  return true;
}

function isMoment(payload: unknown): boolean {
  const { kind, type } = (payload ?? {}) as Partial<Literal>;
  return kind === "literal" && (type === "date" || type === "time");
}
