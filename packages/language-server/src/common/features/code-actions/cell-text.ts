import { type Comparison, type Expression, english, printExpression } from "@handrail/syntax";

/** A part of a condition as a cell below its heading. */
export interface CellOf {
  /** What the heading compares. */
  readonly subject: string;
  readonly cell: string;
}

/** `stage = evaluation` as a cell; null where no cell says it. */
export function cellOf(condition: Expression): CellOf | null {
  switch (condition.kind) {
    case "parenthesis":
      return cellOf(condition.inner);
    case "nameExpression":
      return { subject: printExpression(condition), cell: "yes" };
    case "not":
      return condition.operand.kind === "nameExpression"
        ? { subject: printExpression(condition.operand), cell: "no" }
        : null;
    case "comparison":
      return compared(condition);
    default:
      return null;
  }
}

function compared({ left, operator, right }: Comparison): CellOf | null {
  if (left.kind !== "nameExpression") return null;
  const subject = printExpression(left);
  const values = right.map(printExpression);
  const cell = cellText(operator, values);
  return cell === null || /[|\r\n]/.test(cell) ? null : { subject, cell };
}

function cellText(operator: Comparison["operator"], values: readonly string[]): string | null {
  const [value = "", second = ""] = values;
  switch (operator) {
    case "=":
    case "is":
      return value;
    case "is one of":
    case "in":
      return values.join(", ");
    case "!=":
    case "is not":
      return `${english.places.not[0]} ${value}`;
    case "is from":
      return `${value} ${english.clauses.to} ${second}`;
    case "<":
    case "<=":
    case ">":
    case ">=":
      return `${operator} ${value}`;
    case "is known":
    case "is unknown":
      return operator.slice("is ".length);
    case "is more than":
    case "is less than":
    case "is at least":
    case "is at most":
    case "is before":
    case "is after":
      return `${operator.slice("is ".length)} ${value}`;
    default:
      return null;
  }
}
