import type { IToken } from "chevrotain";
import type { Report } from "../findings/reporter.ts";
import { nestedTooDeep } from "../findings/sentences.ts";
import { And, Not, Or } from "../layout/tokens.ts";
import {
  AddOperator,
  Comma,
  LeftParenthesis,
  MultiplyOperator,
  RightParenthesis,
} from "../lexer/tokens.ts";
import { spanOf } from "./base.ts";

const LIMIT = 200;

const deepening = new Set([Not, AddOperator, MultiplyOperator]);
const beside = new Set([And, Or, Comma]);

/**
 * Whether a clause's tree would be deeper than any reader or recursion can follow; reports it. Every operation may lie on top
 * of what stands before it, so each deepens its part by one.
 */
export function isTooDeep(tokens: readonly IToken[], report: Report): boolean {
  if (tokens.length <= LIMIT) return false;
  const outer: number[] = [];
  let part = 0;
  let group = 0;
  for (const token of tokens) {
    const { tokenType: type } = token;
    if (type === LeftParenthesis) {
      outer.push(part, group);
      part = 0;
      group = 0;
    } else if (type === RightParenthesis) {
      const inside = Math.max(part, group) + 1;
      group = outer.pop() ?? 0;
      part = (outer.pop() ?? 0) + inside;
    } else if (deepening.has(type)) part += 1;
    else if (beside.has(type)) {
      group = Math.max(group, part);
      part = 0;
    }
    if (part > LIMIT || outer.length / 2 > LIMIT) {
      report(nestedTooDeep, spanOf(token), { limit: LIMIT });
      return true;
    }
  }
  return false;
}
