import type { Comparison, Expression, Operator } from "../playbook/expressions.ts";
import type { Aggregate, Selection } from "../playbook/histories.ts";
import { declaredNames, type Playbook, valuesOf } from "../playbook/playbook.ts";
import { isLiteral } from "../reference/inference.ts";
import { sameName } from "../reference/names.ts";
import { subject } from "./histories.ts";
import { printLiteral } from "./literals.ts";
import { printName, printText } from "./names.ts";

/** How tightly the parts of an expression hold together, loosest first. */
const tightness = {
  or: 1,
  and: 2,
  not: 3,
  comparison: 4,
  sum: 5,
  product: 6,
  negation: 7,
  atom: 8,
};

function tightnessOf(expression: Expression): number {
  switch (expression.kind) {
    case "and":
    case "or":
    case "not":
    case "comparison":
    case "negation":
      return tightness[expression.kind];
    case "arithmetic":
      return "+-".includes(expression.operator) ? tightness.sum : tightness.product;
    case "number":
    case "percent":
      return expression.value < 0 ? tightness.negation : tightness.atom;
    case "aggregate":
    case "selection":
      return tightness.sum;
    case "money":
      return expression.amount.startsWith("-") ? tightness.negation : tightness.atom;
    default:
      return tightness.atom;
  }
}

/** Writes conditions and values, with parentheses only where the meaning needs them. */
export class ExpressionPrinter {
  /** Names that stay conditions where they follow `or` after a comparison. */
  readonly #yesNo: readonly string[];
  readonly #declared: readonly string[];

  /** Names of these are values to the right of a comparison, unless they stand in parentheses. */
  readonly #values: readonly string[];

  readonly #playbook: Playbook;

  constructor(playbook: Playbook) {
    this.#playbook = playbook;
    const { facts, defines } = playbook;
    const conditions = defines.filter(({ value }) =>
      ["and", "or", "not", "comparison"].includes(value.kind),
    );
    this.#yesNo = [...facts.filter(({ type }) => type.kind === "yes/no"), ...conditions].map(
      ({ name }) => name,
    );
    this.#declared = declaredNames(playbook);
    this.#values = valuesOf(playbook);
  }

  print(expression: Expression): string {
    switch (expression.kind) {
      case "name":
        return printName(expression.name);
      case "and":
        return expression.of.map((part) => this.#within(part, tightness.not)).join(" and ");
      case "or":
        return expression.of
          .map((part, index) => this.#alternative(expression.of, part, index))
          .join(" or ");
      case "not":
        return `not ${this.#within(expression.of, tightness.not)}`;
      case "negation":
        return `-${this.#within(expression.of, tightness.atom)}`;
      case "comparison":
        return this.#comparison(expression);
      case "arithmetic": {
        const own = tightnessOf(expression);
        const left = this.#operand(expression.left, own);
        return `${left} ${expression.operator} ${this.#operand(expression.right, own + 1)}`;
      }
      case "aggregate":
      case "selection":
        return this.#overElements(expression);
      case "field":
        return expression.name;
      case "row counts":
        throw new TypeError("no text says that a row counts");
      default:
        return printLiteral(expression);
    }
  }

  #overElements(expression: Aggregate | Selection): string {
    const { where } = expression;
    const window = expression.kind === "aggregate" ? expression.window : null;
    const by = expression.kind === "selection" ? expression.by : null;
    return [
      subject(expression, this.#playbook),
      ...(window === null ? [] : [`in last ${this.print(window)}`]),
      ...(where === null ? [] : [`where (${this.print(where)})`]),
      ...(by === null ? [] : [`by ${by.order} ${by.field}`]),
    ].join(" ");
  }

  /** What looks at histories would go on after its filter. */
  #operand(part: Expression, least: number): string {
    const open = part.kind === "aggregate" || part.kind === "selection";
    return open ? `(${this.print(part)})` : this.#within(part, least);
  }

  #within(part: Expression, least: number): string {
    const printed = this.print(part);
    return tightnessOf(part) < least ? `(${printed})` : printed;
  }

  /** After a comparison, `or NAME` adds a value unless NAME is a declared yes/no fact or define. */
  #alternative(parts: readonly Expression[], part: Expression, index: number): string {
    const printed = this.#within(part, tightness.and);
    const first = firstOf(part);
    const before = index === 0 ? undefined : lastOf(parts[index - 1]);
    if (before === undefined) return printed;
    if (first.kind === "aggregate" || first.kind === "field") return `(${printed})`;
    if (first.kind !== "name") return printed;
    const { name } = first;
    const negative = before.kind === "comparison" && before.operator === "!=";
    const condition = this.#yesNo.some((one) => sameName(one, name)) && !negative;
    return condition ? printed : `(${printed})`;
  }

  #comparison(comparison: Comparison): string {
    const { left, operator, right, spelling = 0 } = comparison;
    const subject = this.#within(left, tightness.sum);
    const sides = right.map((one) => this.right(one));
    const [a = "", b = ""] = sides;
    switch (operator) {
      case "is known":
      case "is unknown":
        return `${subject} ${operator}`;
      case "is between":
        if (spelling % 2 === 1 && right.every(isConstant)) return `${subject} is from ${a} to ${b}`;
        return `${subject} is between ${a} and ${b}`;
      case "is one of":
        if (spelling % 4 === 1) return `${subject} in (${sides.join(", ")})`;
        if (spelling % 4 === 2) return `${subject} = ${this.#alternatives(right)}`;
        if (spelling % 4 === 3) return `${subject} is ${this.#alternatives(right)}`;
        return `${subject} is one of ${sides.join(", ")}`;
      case "is not one of":
        if (spelling % 2 === 1) return `${subject} not in (${sides.join(", ")})`;
        return `${subject} is not one of ${sides.join(", ")}`;
      case "is more than ago":
      case "is less than ago":
      case "is more than away":
      case "is less than away": {
        const [, start = "", end = ""] = /^(.*) (ago|away)$/.exec(operator) ?? [];
        return `${subject} ${start} ${a} ${end}`;
      }
      default:
        return `${subject} ${spellingOf(operator, spelling)} ${a}`;
    }
  }

  /** A side to the right of an operator. */
  right(side: Expression): string {
    const printed = this.#within(side, tightness.sum);
    const alsoValue = side.kind === "name" && this.#values.some((one) => sameName(one, side.name));
    return alsoValue ? `(${printed})` : printed;
  }

  /** `a or b`; a value that is also a declared name has to be quoted to stay a value. */
  #alternatives(values: readonly Expression[]): string {
    return values
      .map((value, index) => {
        if (index === 0 || value.kind !== "word") return this.right(value);
        const taken = this.#declared.some((name) => sameName(name, value.word));
        return taken ? printText(value.word) : this.right(value);
      })
      .join(" or ");
  }
}

/** `is from … to …` takes literals; a bare word is none. */
function isConstant(side: Expression): boolean {
  return isLiteral(side) && side.kind !== "word" && side.kind !== "yes/no";
}

/** The part with which the text of a condition begins, as far as `or` sees it. */
function firstOf(part: Expression): Expression {
  return part.kind === "and" ? firstOf(part.of[0] ?? part) : part;
}

function lastOf(part: Expression | undefined): Expression | undefined {
  return part?.kind === "and" ? lastOf(part.of.at(-1)) : part;
}

const words: { readonly [operator in Operator]?: string } = {
  "=": "is",
  "!=": "is not",
  "<": "is less than",
  "<=": "is at most",
  ">": "is more than",
  ">=": "is at least",
};

function spellingOf(operator: Operator, spelling: number): string {
  return spelling % 3 === 1 ? (words[operator] ?? operator) : operator;
}
