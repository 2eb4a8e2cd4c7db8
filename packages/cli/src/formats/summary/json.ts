import type { Group } from "../../portfolio/group.ts";
import type { RunFormat } from "../run/format.ts";
import { tallyJson } from "../run/tally-json.ts";

/** The sums of all, and of each group, as one object. */
export function summaryJson(): RunFormat {
  const groups: Group[] = [];
  return {
    begin: () => "",
    group: {
      begin(group) {
        groups.push(group);
        return "";
      },
      end: () => "",
    },
    decision: () => "",
    end({ tally, bad }) {
      const [first] = groups;
      const all = {
        ...tallyJson(tally),
        bad: bad.count,
        ...(first === undefined
          ? {}
          : {
              groupedBy: first.measure.name,
              groups: groups.map((one) => ({ group: one.value, ...tallyJson(one.tally) })),
            }),
      };
      return `${JSON.stringify(all, null, 2)}\n`;
    },
  };
}
