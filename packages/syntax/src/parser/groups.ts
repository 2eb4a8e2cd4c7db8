import type { IToken } from "chevrotain";
import type { Report } from "../findings/reporter.ts";
import { unbalancedParenthesis } from "../findings/sentences.ts";
import { Group, InRelation, ListRelation } from "../layout/tokens.ts";
import { endOf } from "../lexer/lexer.ts";
import { Comma, LeftParenthesis, makeToken, RightParenthesis } from "../lexer/tokens.ts";
import type { Expression, Parenthesis } from "../tree/expressions.ts";
import { spanOf } from "./base.ts";

interface OpenGroup {
  /** Undefined for the clause itself. */
  readonly open: IToken | undefined;
  readonly tokens: IToken[];
}

/**
 * Reads the parts in parentheses, from the innermost out, and puts one token in the place of each. So no grammar calls itself,
 * and how deep a condition is nested costs no stack. The parentheses of a list stay.
 *
 * @param read reads what stands between two parentheses
 */
export function groupParentheses(
  text: string,
  tokens: IToken[],
  read: (tokens: IToken[], open: IToken) => Expression,
  report: Report,
): IToken[] {
  if (haveOnlyLists(tokens)) return tokens;
  const groups: OpenGroup[] = [{ open: undefined, tokens: [] }];
  const close = (closing: IToken | undefined) => {
    const group = groups.pop();
    const outer = groups.at(-1)?.tokens;
    if (group?.open === undefined || outer === undefined) return;
    const { open, tokens: inside } = group;
    if (isList(outer.at(-1), inside)) {
      outer.push(open);
      // One by one, because a list may be longer than a call can have arguments.
      for (const token of inside) outer.push(token);
      if (closing !== undefined) outer.push(closing);
      return;
    }
    if (closing === undefined) report(unbalancedParenthesis, spanOf(open), { found: "(" });
    outer.push(groupToken(text, open, closing, read(inside, open)));
  };
  for (const token of tokens) {
    if (token.tokenType === LeftParenthesis) groups.push({ open: token, tokens: [] });
    else if (token.tokenType === RightParenthesis && groups.length > 1) close(token);
    else groups.at(-1)?.tokens.push(token);
  }
  while (groups.length > 1) close(undefined);
  return groups[0]?.tokens ?? [];
}

/** Whether all parentheses are those of lists, which are closed and hold no others. */
function haveOnlyLists(tokens: readonly IToken[]): boolean {
  for (let index = 0; index < tokens.length; index += 1) {
    if (tokens[index]?.tokenType !== LeftParenthesis) continue;
    let end = index + 1;
    let hasComma = false;
    for (; end < tokens.length; end += 1) {
      const type = tokens[end]?.tokenType;
      if (type === RightParenthesis || type === LeftParenthesis) break;
      hasComma ||= type === Comma;
    }
    if (tokens[end]?.tokenType !== RightParenthesis) return false;
    if (!holdsList(tokens[index - 1], hasComma)) return false;
    index = end;
  }
  return true;
}

/** `in (…)` always holds a list, `is one of (…)` only where there are commas. */
function isList(before: IToken | undefined, inside: readonly IToken[]): boolean {
  return holdsList(
    before,
    inside.some(({ tokenType }) => tokenType === Comma),
  );
}

function holdsList(before: IToken | undefined, hasComma: boolean): boolean {
  if (before?.tokenType === InRelation) return true;
  return before?.tokenType === ListRelation && hasComma;
}

function groupToken(
  text: string,
  open: IToken,
  closing: IToken | undefined,
  inner: Expression,
): IToken {
  const start = open.startOffset;
  const end = closing === undefined ? Math.max(inner.span.end, endOf(open)) : endOf(closing);
  const node: Parenthesis = { kind: "parenthesis", span: { start, end }, inner };
  return makeToken(Group, text.slice(start, end), start, node);
}
