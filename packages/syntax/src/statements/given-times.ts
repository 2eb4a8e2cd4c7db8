import type { IToken } from "chevrotain";
import { english } from "../dialect/en.ts";
import type { Edit } from "../findings/finding.ts";
import { timeAmongFacts } from "../findings/statements.ts";
import type { Clause as Slice } from "../layout/shape.ts";
import { And, At } from "../layout/tokens.ts";
import { endOf } from "../lexer/lexer.ts";
import { Comma } from "../lexer/tokens.ts";
import { oneLine, spanOf } from "../parser/base.ts";
import type { StatementKit } from "./kit.ts";

/** A clause `given …` as one for each time and for the facts around it; that they are joined is reported. */
export function timesApart(kit: StatementKit, slice: Slice): readonly Slice[] {
  const { tokens } = slice;
  if (!tokens.some(({ tokenType }) => tokenType === At)) return [slice];
  const joints = tokens.filter((token, index) => joinsTime(tokens, token, index));
  const [first] = joints;
  if (first === undefined) return [slice];
  const parts: { readonly anchor: IToken; readonly tokens: IToken[] }[] = [];
  let part = { anchor: slice.anchor, tokens: [] as IToken[] };
  for (const token of tokens) {
    if (joints.includes(token)) {
      parts.push(part);
      part = { anchor: token, tokens: [] };
    } else part.tokens.push(token);
  }
  parts.push(part);
  const time = parts.find(({ tokens: [at] }) => at?.tokenType === At)?.tokens ?? [];
  const [at = first, last = at] = [time[0], time.at(-1)];
  kit.report(
    timeAmongFacts,
    spanOf(first),
    { sign: first.image, time: oneLine(kit.text.slice(at.startOffset, endOf(last))) },
    { title: "Write it on a line of its own", certain: true, edits: joints.map(asLine(kit)) },
  );
  return parts.map((one) => ({ ...slice, ...one }));
}

/** Whether it joins a time to facts, at either side of it. */
function joinsTime(tokens: readonly IToken[], token: IToken, index: number): boolean {
  if (!joins(token) || index === tokens.length - 1) return false;
  const before = tokens.findLastIndex((one, at) => at < index && joins(one)) + 1;
  return [tokens[before], tokens[index + 1]].some((one) => one?.tokenType === At);
}

function joins({ tokenType }: IToken): boolean {
  return tokenType === And || tokenType === Comma;
}

function asLine({ text }: StatementKit): (joint: IToken) => Edit {
  return (joint) => {
    const { start, end } = spanOf(joint);
    const before = /\s*$/.exec(text.slice(0, start))?.[0] ?? "";
    const after = /^[^\S\r\n]*/.exec(text.slice(end))?.[0] ?? "";
    const span = { start: start - before.length, end: end + after.length };
    return { span, text: `\n  ${english.clauses.given} ` };
  };
}
