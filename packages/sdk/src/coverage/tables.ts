import type { LinkedPlaybook, LinkedTable } from "@handrail/model";
import { watchedParts } from "./conditions.ts";
import type { StatementAt } from "./statement-at.ts";
import { ofTruth, type Probes, type Watched } from "./watch.ts";

/** The rows of tables, with their cells. */
export function watchedTables(
  { tables }: Pick<LinkedPlaybook, "tables">,
  at: StatementAt,
  probes: Probes,
): readonly Watched[] {
  return tables.flatMap((table) => {
    const statement = at(table.place);
    const title = statement?.kind === "table" ? statement.title?.value : undefined;
    return watchedTable(table, title ?? "table", probes);
  });
}

function watchedTable({ rows }: LinkedTable, title: string, probes: Probes): readonly Watched[] {
  return rows.of.flatMap((when, row): readonly Watched[] => {
    const { place } = when;
    const probe = probes.add({ op: "hit", rows, row, type: { kind: "yes/no" }, place });
    return [
      {
        kind: "row",
        place,
        text: `row ${row + 1}: ${place.text ?? "in any situation"}`,
        within: title,
        outcomes: [
          ofTruth(
            "decides",
            rows.policy === "collect"
              ? "A test in which all its cells are true"
              : "A test in which all its cells are true, and no row above it is",
            probe,
            true,
          ),
        ],
      },
      ...watchedParts(when, title, probes),
    ];
  });
}
