import { csv } from "./csv.ts";
import type { RunFormat } from "./format.ts";
import { json } from "./json.ts";
import { ndjson } from "./ndjson.ts";
import { type TableOptions, table } from "./table.ts";

export type RunFormatName = "table" | "json" | "ndjson" | "csv";

export function runFormat(name: RunFormatName, options: TableOptions): RunFormat {
  switch (name) {
    case "table":
      return table(options);
    case "json":
      return json();
    case "ndjson":
      return ndjson;
    case "csv":
      return csv;
  }
}
