import type { ActionUse, TableStatement } from "@handrail/syntax";
import type { DeclaredDefine, OutlinedTable } from "../../scope/declarations.ts";
import { rolesIn } from "../actions.ts";

/** The values that a table gives, each by the index of its column. */
export function declareTable(
  { columns }: TableStatement,
  index: number,
): readonly DeclaredDefine[] {
  return columns.flatMap((column, part) =>
    column.kind === "valueColumn" ? [{ name: column.name.text, index, part }] : [],
  );
}

/** What a table recommends. */
export function outlineTable(node: TableStatement, index: number): OutlinedTable {
  const uses = usesIn(node);
  return {
    title: node.title?.value ?? null,
    id: node.id?.value ?? null,
    actions: uses.map(({ name }) => name.text),
    roles: rolesIn(uses),
    index,
  };
}

function usesIn({ rows }: TableStatement): readonly ActionUse[] {
  return rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => (cell.kind === "actionCell" ? cell.actions : [])),
  );
}
