import type { RunFormat } from "./format.ts";

/** One decision a line. */
export const ndjson: RunFormat = {
  begin: () => "",
  decision: (decision) => `${JSON.stringify(decision)}\n`,
  end: () => "",
};
