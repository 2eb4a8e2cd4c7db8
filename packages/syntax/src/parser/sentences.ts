import type { IToken } from "chevrotain";
import type { Report } from "../findings/reporter.ts";
import type { Clause } from "../layout/shape.ts";
import { And, Or, Otherwise } from "../layout/tokens.ts";
import { endOf } from "../lexer/lexer.ts";
import { Comma, LeftParenthesis, RightParenthesis } from "../lexer/tokens.ts";
import type { ActionPattern, ActionUse, RoleName } from "../tree/actions.ts";
import type { ChainLink, Expression, Name } from "../tree/expressions.ts";
import type { Expectation, ReadMapping } from "../tree/statements.ts";
import type { TypeNode } from "../tree/types.ts";
import { spanning, spanOf } from "./base.ts";
import { type ClauseKind, reportLeftover } from "./leftovers.ts";
import { isTooDeep } from "./nesting.ts";
import { grammar } from "./parser.ts";

/** Reads the clauses of one file with the grammars; after words that fit nowhere it goes on where it can. */
export class Sentences {
  readonly #text: string;
  readonly #report: Report;

  constructor(text: string, report: Report) {
    this.#text = text;
    this.#report = report;
  }

  condition(clause: Clause): Expression {
    const read = (tokens: IToken[], before: IToken) =>
      this.#parse(() => grammar.wholeCondition(), tokens, before);
    const links: ChainLink[] = [];
    let before = clause.anchor;
    let tokens = clause.tokens;
    if (isTooDeep(tokens, this.#report)) return missingAfter(before);
    const first = read(tokens, before);
    for (let rest = grammar.rest; rest !== undefined; rest = grammar.rest) {
      const index = tokens.indexOf(rest);
      const implied = this.#leftover("condition", tokens, index);
      const joiner = implied ? index : nextJoiner(tokens, index, isJoiner);
      const token = tokens[joiner];
      if (token === undefined) break;
      before = token;
      tokens = tokens.slice(implied ? joiner : joiner + 1);
      const operator = !implied && token.tokenType === Or ? "or" : "and";
      links.push({ operator, operatorSpan: spanOf(token), operand: read(tokens, before) });
    }
    return joined(first, links);
  }

  value(clause: Clause): Expression {
    if (isTooDeep(clause.tokens, this.#report)) return missingAfter(clause.anchor);
    return this.#one(() => grammar.wholeValue(), clause) ?? missingAfter(clause.anchor);
  }

  time(clause: Clause): Expression {
    return this.#one(() => grammar.wholeTime(), clause) ?? missingAfter(clause.anchor);
  }

  actions(clause: Clause): readonly ActionUse[] {
    const found: ActionUse[] = [];
    let before = clause.anchor;
    let tokens = clause.tokens;
    if (isTooDeep(tokens, this.#report)) return found;
    for (;;) {
      found.push(...(this.#parse(() => grammar.wholeActions(), tokens, before) ?? []));
      const { rest } = grammar;
      if (rest === undefined) return found;
      const index = tokens.indexOf(rest);
      const implied = this.#leftover("actions", tokens, index);
      const joiner = implied ? index : nextJoiner(tokens, index, separatesActions);
      const token = tokens[joiner];
      if (token === undefined || rest.tokenType === Otherwise) return found;
      before = token;
      tokens = tokens.slice(implied ? joiner : joiner + 1);
    }
  }

  pattern(clause: Clause): ActionPattern | null {
    return this.#one(() => grammar.wholePattern(), clause, "pattern") ?? null;
  }

  role(clause: Clause): RoleName {
    const { span } = missingAfter(clause.anchor);
    const none: RoleName = { kind: "name", span, text: "", quoted: false };
    return this.#one(() => grammar.wholeRole(), clause) ?? none;
  }

  type(clause: Clause): TypeNode | null {
    return this.#one(() => grammar.wholeType(), clause) ?? null;
  }

  traits(clause: Clause): readonly Name[] {
    return this.#one(() => grammar.wholeTraits(), clause) ?? [];
  }

  tags(clause: Clause): readonly Name[] {
    return this.#one(() => grammar.wholeTags(), clause) ?? [];
  }

  expectation(clause: Clause): Expectation | null {
    return this.#one(() => grammar.wholeExpectation(), clause, "actions") ?? null;
  }

  mappings(clause: Clause): readonly ReadMapping[] {
    return this.#one(() => grammar.wholeMappings(), clause) ?? [];
  }

  /** Reports the words of a clause from a token on as fitting nowhere. */
  leftover(clause: Clause, index: number, kind: ClauseKind = "other"): void {
    this.#leftover(kind, clause.tokens, index, clause.anchor);
  }

  #one<T>(rule: () => T | undefined, clause: Clause, kind: ClauseKind = "other"): T | undefined {
    const result = this.#parse(rule, clause.tokens, clause.anchor);
    const { rest } = grammar;
    if (rest !== undefined) {
      this.#leftover(kind, clause.tokens, clause.tokens.indexOf(rest), clause.anchor);
    }
    return result;
  }

  #parse<T>(rule: () => T, tokens: IToken[], before: IToken): T {
    grammar.start(this.#text, tokens, before, this.#report);
    return rule();
  }

  /** Reports it, and says whether it begins a line as if an `and` stood before it. */
  #leftover(
    kind: ClauseKind,
    tokens: readonly IToken[],
    index: number,
    anchor?: IToken,
  ): boolean {
    const token = tokens[index];
    if (token === undefined) return false;
    const before = tokens[index - 1] ?? anchor ?? token;
    const startsLine = /[\r\n]/.test(this.#text.slice(endOf(before), token.startOffset));
    reportLeftover({ kind, token, before, startsLine }, this.#report);
    return startsLine && index > 0 && !isJoiner(token);
  }
}

function isJoiner({ tokenType }: IToken): boolean {
  return tokenType === And || tokenType === Or;
}

function separatesActions(token: IToken): boolean {
  return isJoiner(token) || token.tokenType === Comma;
}

/** The next `and` or `or` outside parentheses, from an index on. */
function nextJoiner(
  tokens: readonly IToken[],
  index: number,
  joins: (token: IToken) => boolean,
): number {
  let depth = 0;
  for (let at = index; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.tokenType === LeftParenthesis) depth += 1;
    else if (token.tokenType === RightParenthesis) depth -= 1;
    else if (depth <= 0 && joins(token)) return at;
  }
  return tokens.length;
}

function joined(first: Expression, links: readonly ChainLink[]): Expression {
  if (links.length === 0) return first;
  const flat = links.flatMap((link) => flattened(link));
  const head = first.kind === "chain" ? first.first : first;
  const rest = first.kind === "chain" ? [...first.rest, ...flat] : flat;
  const last = rest.at(-1)?.operand ?? first;
  return { kind: "chain", span: spanning(first, last), first: head, rest };
}

function flattened(link: ChainLink): readonly ChainLink[] {
  const { operand } = link;
  if (operand.kind !== "chain") return [link];
  return [{ ...link, operand: operand.first }, ...operand.rest];
}

function missingAfter(token: IToken): Expression {
  const at = endOf(token);
  return { kind: "missing", span: { start: at, end: at } };
}
