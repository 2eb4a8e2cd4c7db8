import { jsonFor } from "../../deciding/decided.ts";
import { valueFor } from "../../portfolio/measure.ts";
import type { Portfolio } from "../../portfolio/portfolio.ts";
import type { RunFormat } from "./format.ts";

/** One decision a line; where they are grouped, beside the value of its group. */
export function ndjson(portfolio: Portfolio): RunFormat {
  return {
    begin: () => "",
    decision(decided, key) {
      const decision = jsonFor(decided, key);
      if (portfolio.group === null) return `${decision}\n`;
      const group = JSON.stringify(valueFor(portfolio.group, decided));
      return `{"group":${group},"decision":${decision}}\n`;
    },
    end: () => "",
  };
}
