import { english } from "../dialect/en.ts";
import { needsBackticks } from "../layout/reserved.ts";
import type { ActionClause, ActionPattern, ActionUse, RoleName } from "../tree/actions.ts";
import type {
  Arithmetic,
  Chain,
  Comparison,
  ComparisonOperator,
  Expression,
  HistoryExpression,
  Literal,
  Name,
} from "../tree/expressions.ts";
import type { Node, Span } from "../tree/span.ts";
import type { Clause, Promised, PromisedNothing, Validity } from "../tree/statements.ts";
import type { TypeNode } from "../tree/types.ts";
import { type Doc, flatten, group, indent, join, leaf, line } from "./doc.ts";
import { printLiteral, quote, withNumber } from "./literals.ts";
import type { Source } from "./source.ts";

/** A clause, and where it begins in the source. */
export interface ClauseDoc {
  readonly at: number;
  readonly doc: Doc;
}

/** How much deeper a line goes that continues a clause anywhere but at an `and` or `or` of its own. */
const DEEPER = 4;

const { actions: actionWords, places } = english;

/**
 * Prints the parts of statements.
 *
 * With a source, literals stay as they were written (`50k` and not `50000`), and every piece knows where it comes from.
 */
export class Printer {
  readonly source: Source | undefined;

  constructor(source?: Source) {
    this.source = source;
  }

  /** An expression on one line. */
  flat(node: Expression): string {
    return flatten(this.expression(node));
  }

  flatName(name: Name): string {
    return flatten(this.name(name));
  }

  flatAction(action: ActionUse): string {
    return flatten(this.action(action));
  }

  /**
   * @param shift how much deeper than its clause a line goes that begins with this `and` or `or`
   */
  expression(node: Expression, shift: (operator: string) => number = () => DEEPER): Doc {
    const { start } = node.span;
    switch (node.kind) {
      case "chain":
        return this.#chain(node, shift);
      case "not":
        return [leaf(`${places.not[0]} `, start), this.expression(node.operand)];
      case "comparison":
        return this.#comparison(node);
      case "arithmetic": {
        const { left, right } = node;
        const operator = isShare(node) ? english.places["percent of"][0] : node.operator;
        const sum = [this.expression(left), line(DEEPER), `${operator} `, this.expression(right)];
        return this.grouped(sum, node.span);
      }
      case "negation":
        return [leaf("-", start), this.expression(node.operand)];
      case "parenthesis":
        return [
          leaf("(", start),
          indent(
            DEEPER,
            this.expression(node.inner, () => 0),
          ),
          ")",
        ];
      case "nameExpression":
        return this.name(node.name);
      case "historyExpression":
        return this.#history(node);
      case "literal":
        return this.literal(node);
      case "missing":
        return leaf("…", start);
    }
  }

  #chain(node: Chain, shift: (operator: string) => number): Doc {
    const { first, rest } = node;
    const links = rest.map(({ operator, operatorSpan, operand }): Doc => {
      const [word] = places[operator];
      return [line(shift(word)), leaf(`${word} `, operatorSpan.start), this.expression(operand)];
    });
    return this.grouped([this.expression(first), links], node.span);
  }

  /** A filter or an order that finds no room on the line goes on in the next. */
  #history({ name, window, where, order, span }: HistoryExpression): Doc {
    const length = window === null ? "" : [` ${places["in last"][0]} `, this.expression(window)];
    const filter =
      where === null ? "" : [line(DEEPER), `${places.where[0]} `, this.expression(where)];
    const ordered =
      order === null
        ? ""
        : [
            line(DEEPER),
            leaf(`${places[`by ${order.direction}`][0]} `, order.span.start),
            this.name(order.by),
          ];
    return this.grouped([this.name(name), length, filter, ordered], span);
  }

  #comparison(node: Comparison): Doc {
    const { left, operator, operatorSpan, right, span } = node;
    const [words, after] = operatorWords(operator);
    const sides = right.map((side) => this.expression(side));
    const listed = join(sides, [",", line(DEEPER)]);
    const start: Doc = [this.expression(left), " ", leaf(words, operatorSpan.start)];
    switch (operator) {
      case "is known":
      case "is unknown":
        return start;
      case "in":
      case "not in":
        return this.grouped([start, " (", listed, ")"], span);
      case "is between":
        return [start, " ", join(sides, ` ${places.and[0]} `)];
      case "is from":
        return [start, " ", join(sides, ` ${english.clauses.to} `)];
      default:
        return this.grouped([start, " ", listed, after], span);
    }
  }

  literal(node: Literal): Doc {
    const { source } = this;
    const written = source === undefined || node.type === "text" ? "" : source.slice(node.span);
    return leaf(written === "" ? printLiteral(node) : asWritten(written, node), node.span.start);
  }

  name({ text, quoted, span }: Name): Doc {
    return leaf(quoted ? `\`${text}\`` : text, span.start);
  }

  /** A declared name, filled up with spaces to a width in columns. */
  paddedName(name: Name, column = 0): Doc {
    const text = name.quoted ? `\`${name.text}\`` : name.text;
    return leaf(text.padEnd(column), name.span.start);
  }

  /** The word of a clause that has no other place than before a node, and a space. */
  clauseWord(word: "is" | "as" | "from", node: Node): Doc {
    return leaf(`${english.clauses[word]} `, this.before(node));
  }

  literals(literals: readonly Literal[]): Doc {
    return this.listed(literals, (literal) => this.literal(literal));
  }

  /** Names with commas, which may go on in further lines. */
  names(names: readonly Name[]): Doc {
    return this.listed(names, (name) => this.name(name));
  }

  /** Parts with commas, which may go on in further lines. */
  listed<N extends Node>(nodes: readonly N[], print: (node: N) => Doc): Doc {
    const [first, last] = [nodes[0], nodes.at(-1)];
    if (first === undefined || last === undefined) return "";
    const span = { start: first.span.start, end: last.span.end };
    return this.grouped(join(nodes.map(print), [",", line(DEEPER)]), span);
  }

  /** A group that does not fit on one line if a comment stands in it. */
  grouped(doc: Doc, span: Span): Doc {
    return group(doc, this.source?.hasComments(span));
  }

  /** A role or medium: one in quotes is a text, never a name. */
  role({ text, quoted, span }: RoleName): Doc {
    if (quoted) return leaf(quote(text), span.start);
    return leaf(needsBackticks(text) ? `\`${text}\`` : text, span.start);
  }

  action({ name, clauses, span }: ActionUse): Doc {
    const all = clauses.map((clause): Doc => [line(DEEPER), this.actionClause(clause)]);
    return this.grouped([this.name(name), all], span);
  }

  actionClause(clause: ActionClause): Doc {
    const { start } = clause.span;
    switch (clause.kind) {
      case "within":
      case "after":
      case "every":
        return [leaf(`${actionWords[clause.kind]} `, start), this.expression(clause.duration)];
      case "by":
      case "to":
      case "via":
        return [leaf(`${actionWords[clause.kind]} `, start), this.role(clause.role)];
      case "with":
        return [leaf(`${actionWords.with} `, start), this.names(clause.facts)];
      case "escalating":
        return [
          leaf(`${actionWords["escalating to"]} `, start),
          this.role(clause.role),
          ` ${actionWords.after} `,
          this.expression(clause.after),
        ];
    }
  }

  /** @param word how the pattern of many actions begins */
  pattern(pattern: ActionPattern, word: "anything" | "everything" | "nothing" = "anything"): Doc {
    const { start } = pattern.span;
    if (pattern.kind === "namedAction") return this.name(pattern.name);
    if (pattern.traits.length === 0) return leaf(places[word][0], start);
    const traits = pattern.traits.map((trait) => [this.#isBefore(trait), this.name(trait)]);
    return [leaf(`${places[`${word} that`][0]} `, start), join(traits, ` ${places.and[0]} `)];
  }

  /** What is promised, or expected of more than one action. */
  promised(promised: Promised): Doc {
    if (promised.kind === "promisedNothing") return this.#none(promised);
    const { pattern, clauses, amount, span } = promised;
    const all = clauses.map((clause): Doc => [line(DEEPER), this.actionClause(clause)]);
    return this.grouped(
      [this.pattern(pattern, amount === "every" ? "everything" : "anything"), all],
      span,
    );
  }

  #none({ pattern, span }: PromisedNothing): Doc {
    if (pattern.kind === "anyAction") return this.pattern(pattern, "nothing");
    return [leaf(`${places.no[0]} `, span.start), this.pattern(pattern)];
  }

  /** `no anything that sells` stays as it is written; else it is `nothing that sells`. */
  noAction(pattern: ActionPattern): Doc {
    const [no] = places.no;
    const [nothing] = places.nothing;
    const written = this.source?.slice(pattern.span).toLowerCase() ?? nothing;
    if (pattern.kind === "anyAction" && pattern.traits.length > 0 && written.startsWith(nothing)) {
      return this.pattern(pattern, "nothing");
    }
    return [`${no} `, this.pattern(pattern)];
  }

  /** `is human`, but `sells`: as it is written, or as the usual traits are. */
  #isBefore(trait: Name): string {
    const { source } = this;
    const { is } = english.clauses;
    const written =
      source === undefined
        ? english.adjectives.includes(trait.text)
        : source.wordBefore(trait.span.start).toLowerCase() === is;
    return written ? `${is} ` : "";
  }

  type(type: TypeNode): Doc {
    const { start } = type.span;
    switch (type.kind) {
      case "one of":
      case "step of":
        return [leaf(`${places[type.kind][0]} `, start), this.names(type.values)];
      case "list of":
        return [
          leaf(`${places["list of"][0]} `, start),
          type.of === null ? "…" : this.type(type.of),
        ];
      case "number": {
        const { from, to } = type;
        const word = leaf(places.number[0], start);
        if (from === null || to === null) return word;
        const { clauses } = english;
        const bounds = [
          ` ${clauses.from} `,
          this.literal(from),
          ` ${clauses.to} `,
          this.literal(to),
        ];
        return [word, bounds];
      }
      case "money": {
        const word = leaf(places.money[0], start);
        if (type.currency === null) return word;
        return [word, ` ${places.in[0]} `, this.name(type.currency)];
      }
      default:
        return leaf(english.types[type.kind][0], start);
    }
  }

  /** A condition after its word; further parts align their `and` and `or` with it, from the right. */
  condition(word: string, node: Expression, at = this.before(node), column = 0): ClauseDoc {
    const shift = (operator: string) => Math.max(0, column + word.length - operator.length);
    return { at, doc: [leaf(`${word} `, at), this.expression(node, shift)] };
  }

  /** The clauses that are there: in the order of the source, or without one in their usual order. */
  inOrder(clauses: readonly (ClauseDoc | null)[]): readonly ClauseDoc[] {
    const present = clauses.filter((clause) => clause !== null);
    return this.source === undefined ? present : present.sort((a, b) => a.at - b.at);
  }

  /** Where the token stands before a node. */
  before({ span: { start } }: Node): number {
    return this.source?.tokenBefore(start) ?? start;
  }

  /** `because "…"`. */
  textClause(word: string, { value, span: { start } }: Clause<string>): ClauseDoc {
    return { at: start, doc: leaf(`${word} ${quote(value)}`, start) };
  }

  /** `zone Europe/Berlin`. */
  bareClause(word: string, { value, span: { start } }: Clause<string | number>): ClauseDoc {
    const text = typeof value === "number" ? printNumber(value) : value;
    return { at: start, doc: leaf(`${word} ${text}`, start) };
  }

  validity({ from, until, span: { start } }: Validity): ClauseDoc {
    const { valid, from: fromWord } = english.clauses;
    const parts = [
      ...(from === null ? [] : [`${fromWord} ${from}`]),
      ...(until === null ? [] : [`${places.until[0]} ${until}`]),
    ];
    return { at: start, doc: leaf([valid, ...parts].join(" "), start) };
  }
}

/** `80% of budget`, where no literal follows. */
function isShare({ left, operator, right }: Arithmetic): boolean {
  if (operator !== "*" || left.kind !== "literal" || left.type !== "percent") return false;
  return ["nameExpression", "historyExpression", "parenthesis"].includes(right.kind);
}

function printNumber(value: number): string {
  const span = { start: 0, end: 0 };
  return printLiteral({ kind: "literal", span, type: "number", value });
}

/** An operator's words, and those after its right side. */
export function operatorWords(operator: ComparisonOperator): readonly [string, string] {
  const [words = operator, after] = operator.split(" … ");
  const spelling = english.operators[words as ComparisonOperator]?.[0] ?? words;
  return [spelling, after === undefined ? "" : ` ${places[after === "ago" ? "ago" : "away"][0]}`];
}

/** A literal's own spelling with single spaces; a sign stands next to its number, and a unit agrees with it. */
function asWritten(text: string, node: Literal): string {
  const plain = text.replace(/^[−-]\s*/, "-").replace(/\s+/g, " ");
  return node.type === "duration" ? withNumber(plain, node) : plain;
}
