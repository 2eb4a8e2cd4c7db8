import type { Playbook } from "@handrail/sdk";
import { inTurns } from "../../workspace/turns.ts";
import type { Axis, Cell, PreviewMap } from "./answers.ts";
import type { ChosenAxes } from "./axes.ts";
import type { Tried } from "./form.ts";
import { decidedActions, forCell } from "./standing.ts";

/** Decides each cell: the values of its row and column, with what else is known of the situation. */
export async function mapOf(
  playbook: Playbook,
  { rows, columns }: ChosenAxes,
  { record, now, answers }: Tried,
  isStale: () => boolean,
): Promise<PreviewMap> {
  const cells: Cell[][] = rows.values.map(() => []);
  const places = rows.values.flatMap((row, index) =>
    (columns?.values ?? [null]).map((column) => ({ row, index, column })),
  );
  await inTurns(
    places,
    ({ row, index, column }) => {
      const decision = playbook.decide(record, {
        now,
        answers: { ...answers, ...at(rows, row), ...(columns === null ? {} : at(columns, column)) },
      });
      const actions = decidedActions(decision, playbook.plan).map(forCell);
      cells[index]?.push({ actions });
    },
    isStale,
  );
  return { rows: plain(rows), columns: columns === null ? null : plain(columns), cells };

  function at({ fact }: Axis, value: string | null): { [fact: string]: string | boolean | null } {
    const isYesNo = playbook.plan.facts.find(({ name }) => name === fact)?.type.kind === "yes/no";
    return { [fact]: isYesNo ? value === "yes" : value };
  }
}

function plain({ fact, values }: ChosenAxes["rows"]) {
  return { fact, values };
}
