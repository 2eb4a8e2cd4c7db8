import { summaryCsv } from "../summary/csv.ts";
import { summaryJson } from "../summary/json.ts";
import { summaryNdjson } from "../summary/ndjson.ts";
import { summaryTable } from "../summary/table.ts";
import { csv } from "./csv.ts";
import type { RunFormat } from "./format.ts";
import { json } from "./json.ts";
import { ndjson } from "./ndjson.ts";
import { type TableOptions, table } from "./table.ts";

export type RunFormatName = "table" | "json" | "ndjson" | "csv";

export function runFormat(name: RunFormatName, options: TableOptions): RunFormat {
  const { portfolio } = options;
  switch (name) {
    case "table":
      return portfolio.isSummary ? summaryTable(options) : table(options);
    case "json":
      return portfolio.isSummary ? summaryJson() : json();
    case "ndjson":
      return portfolio.isSummary ? summaryNdjson() : ndjson(portfolio);
    case "csv":
      return portfolio.isSummary ? summaryCsv(portfolio) : csv(portfolio);
  }
}
