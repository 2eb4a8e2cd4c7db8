import { jsonFor } from "../../deciding/decided.ts";
import type { RunFormat } from "./format.ts";

/** One decision a line. */
export const ndjson: RunFormat = {
  begin: () => "",
  decision: (decided, key) => `${jsonFor(decided, key)}\n`,
  end: () => "",
};
