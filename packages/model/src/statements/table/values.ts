import type { Expression, TableColumn, TableStatement } from "@handrail/syntax";
import { constant } from "../../expressions/build.ts";
import type { Elaboration } from "../../expressions/elaboration.ts";
import { isYesNoWord } from "../../expressions/infer.ts";
import { referentValue, yesNoConstant } from "../../expressions/name.ts";
import type { TypedExpression } from "../../linked/expression.ts";
import { anyType, openChoice } from "../../types/basic.ts";
import { commonType, settled } from "./common-type.ts";
import { rowsOf } from "./rows.ts";

/** The value that a column of a table gives. */
export function pickValue(on: Elaboration, node: TableStatement, column: number): TypedExpression {
  const rows = rowsOf(on, node);
  const values = node.rows.map(({ cells }) => {
    const cell = cells[column];
    return cell?.kind === "valueCell" ? cellValue(on, cell.value) : null;
  });
  const type = commonType(on, values, headingOf(node.columns[column])) ?? anyType;
  return {
    op: "pick",
    rows,
    values: values.map((value) => (value === null ? null : settled(value, type))),
    type: rows.policy === "collect" ? { kind: "list of", of: type } : type,
    place: on.place((node.columns[column] ?? node).span),
  };
}

function headingOf(column: TableColumn | undefined): string {
  return column?.kind === "valueColumn" ? column.name.text : "";
}

/** A bare word is what is declared by that name, else a value of its own. */
function cellValue(on: Elaboration, node: Expression): TypedExpression {
  if (node.kind !== "nameExpression") return on.value(node);
  const { name, span } = node;
  const referent = on.find(name);
  if (referent !== undefined) return referentValue(on, referent, name);
  if (!name.quoted && isYesNoWord(name.text)) return yesNoConstant(on, name);
  on.mention(name, "value");
  return constant(name.text, openChoice([name.text]), on.place(span));
}
