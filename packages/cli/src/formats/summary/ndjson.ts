import type { RunFormat } from "../run/format.ts";
import { tallyJson } from "../run/tally-json.ts";

/** The sums of each group a line; without groups, one line. */
export function summaryNdjson(): RunFormat {
  let isGrouped = false;
  const line = (value: object) => `${JSON.stringify(value)}\n`;
  return {
    begin: () => "",
    group: {
      begin({ value, tally }) {
        isGrouped = true;
        return line({ group: value, ...tallyJson(tally) });
      },
      end: () => "",
    },
    decision: () => "",
    end: ({ tally, bad }) => (isGrouped ? "" : line({ ...tallyJson(tally), bad: bad.count })),
  };
}
