import type { IToken, TokenType } from "chevrotain";
import type { Report } from "../findings/reporter.ts";
import type { Clause } from "../layout/shape.ts";
import {
  And,
  Group,
  LiteralToken,
  NameToken,
  Not,
  Or,
  Otherwise,
  Where,
} from "../layout/tokens.ts";
import { endOf } from "../lexer/lexer.ts";
import { AddOperator, Comma, LeftParenthesis, RightParenthesis, Text } from "../lexer/tokens.ts";
import type { ActionPattern, ActionUse, RoleName } from "../tree/actions.ts";
import type { ChainLink, Expression, Name } from "../tree/expressions.ts";
import type {
  Expectation,
  GivenCell,
  ReadMapping,
  ScoreBand,
  Variant,
} from "../tree/statements.ts";
import type { ConditionCell } from "../tree/tables.ts";
import type { TypeNode } from "../tree/types.ts";
import { spanning, spanOf } from "./base.ts";
import { groupParentheses } from "./groups.ts";
import { type ClauseKind, comparisons, joinsConditions, reportLeftover } from "./leftovers.ts";
import { isTooLong } from "./length.ts";
import { isTooDeep } from "./nesting.ts";
import { grammar } from "./parser.ts";
import type { WholePromise } from "./promises.ts";
import { reportUnknownType } from "./unknown-types.ts";

/** Some words, and the token before them. */
type Words = Pick<Clause, "anchor" | "tokens">;

/** Reads the clauses of one file with the grammars; after words that fit nowhere it goes on where it can. */
export class Sentences {
  readonly #text: string;
  readonly #report: Report;

  constructor(text: string, report: Report) {
    this.#text = text;
    this.#report = report;
  }

  condition(clause: Clause): Expression {
    const grouped = this.#grouped(clause);
    return grouped === undefined ? missingAfter(clause.anchor) : this.#conditionIn(grouped);
  }

  value(clause: Clause): Expression {
    const grouped = this.#grouped(clause);
    const value = grouped && this.#one(() => grammar.wholeValue(), grouped);
    return value ?? missingAfter(clause.anchor);
  }

  time(clause: Clause): Expression {
    const grouped = this.#grouped(clause);
    const time = grouped && this.#one(() => grammar.wholeTime(), grouped);
    return time ?? missingAfter(clause.anchor);
  }

  actions(clause: Clause): readonly ActionUse[] {
    const found: ActionUse[] = [];
    const grouped = this.#grouped(clause);
    if (grouped !== undefined) {
      this.#inParts(
        () => grammar.wholeActions(),
        grouped,
        "actions",
        (actions, _joiner, rest) => {
          // What a comparison follows is no action, but its left side.
          const compared = rest !== undefined && comparisons.has(rest.tokenType);
          found.push(...(compared ? actions.slice(0, -1) : actions));
        },
      );
    }
    return found;
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
    const type = this.#parse(() => grammar.wholeType(), clause.tokens, clause.anchor) ?? null;
    const { rest } = grammar;
    if (rest === undefined) return type;
    if (type === null) reportUnknownType(clause.tokens, this.#text, this.#report);
    else this.#leftover("other", clause.tokens, clause.tokens.indexOf(rest), clause.anchor);
    return type;
  }

  traits(clause: Clause): readonly Name[] {
    return this.#one(() => grammar.wholeTraits(), clause) ?? [];
  }

  tags(clause: Clause): readonly Name[] {
    return this.#one(() => grammar.wholeTags(), clause) ?? [];
  }

  promise(clause: Clause): WholePromise {
    const grouped = this.#grouped(clause);
    const whole = grouped && this.#one(() => grammar.wholePromise(), grouped, "promise");
    return whole ?? { then: [], despiteLimits: null };
  }

  expectation(clause: Clause): Expectation | null {
    const grouped = this.#grouped(clause);
    return (grouped && this.#one(() => grammar.wholeExpectation(), grouped, "actions")) ?? null;
  }

  conditionCell(clause: Clause): ConditionCell | null {
    const grouped = this.#grouped(clause);
    return (grouped && this.#one(() => grammar.wholeConditionCell(), grouped, "cell")) ?? null;
  }

  bands(clause: Clause): readonly ScoreBand[] {
    return this.#one(() => grammar.wholeBands(), clause) ?? [];
  }

  variants(clause: Clause): readonly Variant[] {
    return this.#one(() => grammar.wholeVariants(), clause) ?? [];
  }

  /** What one cell of a row holds; nothing where it is empty or `-`. */
  cell(clause: Clause): Omit<GivenCell, "kind" | "span"> {
    const { tokens } = clause;
    const isEmpty = tokens.length === 0 || (tokens.length === 1 && isMinus(tokens[0]));
    const found = isEmpty ? undefined : this.#one(() => grammar.wholeCell(), clause);
    return found ?? { values: [], distance: null };
  }

  mappings(clause: Clause): readonly ReadMapping[] {
    return this.#one(() => grammar.wholeMappings(), clause) ?? [];
  }

  /** Reports the words of a clause from a token on as fitting nowhere. */
  leftover(clause: Clause, index: number, kind: ClauseKind = "other"): void {
    this.#leftover(kind, clause.tokens, index, clause.anchor);
  }

  /** The clause with its parentheses read; undefined when they are too deep, or it is too long, which is reported. */
  #grouped(clause: Clause): Clause | undefined {
    if (isTooDeep(clause.tokens, this.#report)) return undefined;
    if (isTooLong(clause, this.#report)) return undefined;
    const tokens = groupParentheses(this.#text, clause.tokens, this.#inside, this.#report);
    return tokens === clause.tokens ? clause : { ...clause, tokens };
  }

  readonly #inside = (tokens: IToken[], anchor: IToken): Expression =>
    this.#conditionIn({ anchor, tokens });

  #conditionIn(words: Words): Expression {
    let first: Expression | undefined;
    const links: ChainLink[] = [];
    this.#inParts(
      () => grammar.wholeCondition(),
      words,
      "condition",
      (part, joiner) => {
        if (first === undefined || joiner === undefined) first = part;
        else {
          const operator = joiner.tokenType === Or ? "or" : "and";
          links.push({ operator, operatorSpan: spanOf(joiner), operand: part });
        }
      },
    );
    return first === undefined ? missingAfter(words.anchor) : joined(first, links);
  }

  #one<T>(rule: () => T | undefined, clause: Clause, kind: ClauseKind = "other"): T | undefined {
    const result = this.#parse(rule, clause.tokens, clause.anchor);
    const { rest } = grammar;
    if (rest !== undefined) {
      this.#leftover(kind, clause.tokens, clause.tokens.indexOf(rest), clause.anchor);
    }
    return result;
  }

  #parse<T>(rule: () => T | undefined, tokens: IToken[], before: IToken): T | undefined {
    grammar.start(this.#text, tokens, before, this.#report);
    return rule();
  }

  /**
   * Reads a clause whose parts are joined: after words that fit nowhere it goes on behind the next joiner, or with a line that
   * lacks one.
   *
   * @param take gets each part, the token that joins it, and the one after it that does not fit
   */
  #inParts<T>(
    rule: () => T | undefined,
    clause: Words,
    kind: "condition" | "actions",
    take: (part: T, joiner: IToken | undefined, rest: IToken | undefined) => void,
  ): void {
    let { tokens } = clause;
    let joiner: IToken | undefined;
    for (let slips = 0; slips < MOST_SLIPS; slips += 1) {
      const part = this.#parse(rule, tokens, joiner ?? clause.anchor);
      const { rest } = grammar;
      if (part !== undefined) take(part, joiner, rest);
      if (rest === undefined) return;
      const index = tokens.indexOf(rest);
      const resuming = this.#leftover(kind, tokens, index, clause.anchor);
      const goesOn = resuming === "with it" && index > 0 && startsPart[kind].has(rest.tokenType);
      const isHere = goesOn || resuming === "behind it";
      const next = isHere ? index : nextJoiner(tokens, index, joiners[kind]);
      joiner = tokens[next];
      if (joiner === undefined || rest.tokenType === Otherwise) return;
      tokens = tokens.slice(goesOn ? next : next + 1);
    }
  }

  /** Reports it, and says whether another part begins with it, or right behind it. */
  #leftover(kind: ClauseKind, tokens: readonly IToken[], index: number, anchor: IToken): Resuming {
    const token = tokens[index];
    if (token === undefined) return "behind the next joiner";
    const before = tokens[index - 1] ?? anchor;
    const startsLine = /[\r\n]/.test(this.#text.slice(endOf(before), token.startOffset));
    const operator = equalityBefore(tokens, index);
    const filter = openFilter(tokens.slice(0, index));
    const [next, after] = [tokens[index + 1], tokens[index + 2]];
    const leftover = { kind, token, before, next, after, operator, startsLine, filter };
    reportLeftover(leftover, this.#report);
    if (kind === "condition" && joinsConditions(leftover)) return "behind it";
    return startsLine ? "with it" : "behind the next joiner";
  }
}

/** Where a clause is read on after words that do not fit. */
type Resuming = "with it" | "behind it" | "behind the next joiner";

/** After so many slips in one clause the rest of it is not read any more. */
const MOST_SLIPS = 20;

const joiners = {
  condition: new Set([And, Or]),
  actions: new Set([And, Or, Comma]),
};

const startsPart = {
  condition: new Set([NameToken, LiteralToken, Text, Not, Group]),
  actions: new Set([NameToken]),
};

/** The first token of the last filter, if that stands without parentheses. */
function openFilter(tokens: readonly IToken[]): IToken | undefined {
  const where = tokens.findLastIndex(({ tokenType }) => tokenType === Where);
  const first = where < 0 ? undefined : tokens[where + 1];
  return first?.tokenType === Group ? undefined : first;
}

/** The `=` or `is` to which a token's comparison belongs. */
function equalityBefore(tokens: readonly IToken[], index: number): IToken | undefined {
  for (let at = index - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (token === undefined || joiners.condition.has(token.tokenType)) return undefined;
    if (token.image === "=" || token.payload === "is") return token;
  }
  return undefined;
}

/** The next `and` or `or` outside parentheses, from an index on. */
function nextJoiner(
  tokens: readonly IToken[],
  index: number,
  joiner: ReadonlySet<TokenType>,
): number {
  let depth = 0;
  for (let at = index; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.tokenType === LeftParenthesis) depth += 1;
    else if (token.tokenType === RightParenthesis) depth -= 1;
    else if (depth <= 0 && joiner.has(token.tokenType)) return at;
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

function isMinus(token: IToken | undefined): boolean {
  return token?.tokenType === AddOperator && token.image !== "+";
}

function missingAfter(token: IToken): Expression {
  const at = endOf(token);
  return { kind: "missing", span: { start: at, end: at } };
}
