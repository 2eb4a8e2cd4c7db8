import { actionTable } from "../run/action-table.ts";
import type { RunFormat } from "../run/format.ts";
import { groupHead, type TableOptions } from "../run/table.ts";

/** The sums of each group; those of all follow as after any table. */
export function summaryTable(options: TableOptions): RunFormat {
  return {
    begin: () => "",
    group: {
      begin: (group) => `${groupHead(group, options.style)}\n`,
      end: ({ tally }) => `${actionTable(tally.actions, options).join("\n")}\n`,
    },
    decision: () => "",
    end: () => "",
  };
}
