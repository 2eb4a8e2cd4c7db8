import { english } from "../../dialect/en.ts";
import { quote } from "../../formatter/literals.ts";
import { operatorWords, type Printer } from "../../formatter/printer.ts";
import type { ComparisonOperator, Expression } from "../../tree/expressions.ts";
import type { CellPart, TableCell, TableColumn } from "../../tree/tables.ts";

const dash = "-";

/** A cell on one line. A reason that is not there leaves its cell empty. */
export function printCell(
  cell: TableCell,
  column: TableColumn | undefined,
  printer: Printer,
): string {
  switch (cell.kind) {
    case "anyCell":
      return column?.kind === "becauseColumn" || column?.kind === "sourceColumn" ? "" : dash;
    case "conditionCell":
      return [
        printPart(cell.first, printer),
        ...cell.rest.map(
          ({ operator, operand }) =>
            `${english.places[operator][0]} ${printPart(operand, printer)}`,
        ),
      ].join(" ");
    case "valueCell":
      return printer.flat(cell.value);
    case "actionCell":
      return cell.actions
        .map((action) => printer.flatAction(action))
        .join(` ${english.places.and[0]} `);
    case "noteCell":
      return isPlain(cell.text) ? cell.text : quote(cell.text);
    case "brokenCell":
      return "…";
  }
}

/** Whether a reason means the same without quotes. */
function isPlain(text: string): boolean {
  return text !== "" && text.trim() === text && !/[|#"“„”`]|^[-−–—:]+$|\s{2}|\n/.test(text);
}

function printPart({ operator, negated, right }: CellPart, printer: Printer): string {
  const sides = right.map((side) => printer.flat(side));
  const listed = sides.join(", ");
  switch (operator) {
    case "=":
      return standsAlone(right[0], listed) ? listed : `= ${listed}`;
    case "is one of":
      return right.length > 1 && standsAlone(right[0], listed) ? listed : `one of ${listed}`;
    case "in":
    case "not in":
      return `${operator} (${listed})`;
    case "is not one of":
      if (right.length === 1) return `${wordsOf(operator, negated)} ${listed}`;
      return `${english.places.not[0]} ${listed}`;
    case "is not":
      return `${english.places.not[0]} ${listed}`;
    case "is from":
      return negated
        ? `${wordsOf(operator, true)} ${sides.join(` ${english.clauses.to} `)}`
        : sides.join(` ${english.clauses.to} `);
    case "is between":
      return `${wordsOf(operator, negated)} ${sides.join(` ${english.places.and[0]} `)}`;
    case "is before":
    case "is after": {
      // Before a name these two would be part of a value.
      const isLiteral = right.every(({ kind }) => kind === "literal");
      const words = wordsOf(operator, negated);
      return `${isLiteral ? "" : `${english.clauses.is} `}${words} ${listed}`;
    }
    default: {
      const [, after] = operatorWords(operator);
      return `${wordsOf(operator, negated)} ${listed}${after}`.trimEnd();
    }
  }
}

const operatorStarts = [...Object.values(english.operators).flat(), ...Object.keys(english.negated)]
  .flatMap((words) => [words, words.replace(/^is /, "")])
  .filter((words) => words !== "")
  .map((words) => `${words} `);

/** Whether a value at the start of a cell is read as one, and neither as an operator nor as a range. */
function standsAlone(value: Expression | undefined, printed: string): boolean {
  if (value?.kind === "literal") return true;
  if (value?.kind !== "nameExpression") return false;
  const words = `${printed.toLowerCase()} `;
  return (
    value.name.quoted ||
    !(/^\d[\d.]*-/.test(words) || operatorStarts.some((start) => words.startsWith(start)))
  );
}

/** An operator's words without the `is` that a cell does not need. */
function wordsOf(operator: ComparisonOperator, negated: boolean): string {
  const spelling = negated
    ? Object.entries(english.negated).find(([, turned]) => turned === operator)?.[0]
    : operatorWords(operator)[0];
  return (spelling ?? operator).replace(/^is /, "");
}
