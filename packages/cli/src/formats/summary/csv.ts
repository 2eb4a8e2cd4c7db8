import type { JsonValue } from "@handrail/evaluator";
import type { Tally } from "../../deciding/tally.ts";
import type { Portfolio } from "../../portfolio/portfolio.ts";
import { cell, csvRow } from "../run/csv-row.ts";
import type { RunFormat } from "../run/format.ts";

const columns = ["action", "traits", "recommended", "blocked", "unsettled", "deferred", "pending"];

/** For spreadsheets: a row for each action, of each group where there are groups. */
export function summaryCsv({ group }: Portfolio): RunFormat {
  const rows = ({ actions }: Tally, before: readonly (string | number)[]) =>
    actions
      .map((one) =>
        csvRow([
          ...before,
          one.action,
          one.traits.join("; "),
          one.recommended,
          one.blocked,
          one.unsettled,
          one.deferred,
          one.pending,
        ]),
      )
      .join("");
  const groupCells = (value: JsonValue, { records }: Tally) => [cell(value), records];
  return {
    begin: () =>
      csvRow(group === null ? columns : [`value of ${group.name}`, "records", ...columns]),
    group: {
      begin: ({ value, tally }) => rows(tally, groupCells(value, tally)),
      end: () => "",
    },
    decision: () => "",
    end: ({ tally }) => (group === null ? rows(tally, []) : ""),
  };
}
