import type { TablePlace } from "@handrail/evaluator";
import type { LinkedTable } from "@handrail/model";
import type { PlaceBook } from "./places.ts";
import type { ExpressionTable } from "./table.ts";

/** Where tables stand, with their rows and cells, so that a rule may point at other rows than its own. */
export function tablePlaces(
  tables: readonly LinkedTable[],
  table: ExpressionTable,
  places: PlaceBook,
): readonly TablePlace[] {
  return tables.flatMap(({ rows, place }) => {
    const index = table.rows(rows);
    if (index === undefined) return [];
    const notes = places.open(place);
    for (const [row, condition] of rows.of.entries()) {
      const { place: own } = condition;
      const text = `row ${row + 1}: ${own.text ?? ""}`;
      table.add({ ...condition, place: { ...own, text } }, (part, where) =>
        notes.part(part, where),
      );
    }
    return [{ ...notes.close(), rows: index }];
  });
}
